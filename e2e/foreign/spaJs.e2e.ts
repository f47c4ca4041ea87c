// Auth0's SDK for pages works with the tenant: on the tenant's own site, and on another.
import { expect } from '@playwright/test';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import { type Site, test } from './test.ts';

const ben = 'ben@example.com';
const ada = 'ada@example.com';
const password = 'correct horse battery staple';
const sites: readonly Site[] = ['localhost', '127.0.0.1'];

for (const site of sites) {
  test.describe(() => {
    test.use({ site });

    test(`on ${site}, auth0-spa-js signs a person in by redirect, and out again`, async ({
      shop,
      signIn,
    }) => {
      await shop.signInAs(ben, signIn);

      await shop.press('Sign out');
      await expect(shop.status).toHaveText('Signed out');
      await shop.press('Sign in');
      await expect(signIn.signInHeading).toBeVisible();
    });

    test(`on ${site}, auth0-spa-js signs a person in with a popup, which closes`, async ({
      shop,
      tenant,
    }) => {
      await shop.open();
      const opened = shop.page.waitForEvent('popup');
      await shop.press('Sign in here');
      const popup = await opened;
      const closed = popup.waitForEvent('close');
      const pages = new TenantPages(popup, tenant);
      await pages.email.fill(ben);
      await pages.password.fill(password);
      await pages.signIn.click();
      await expect(shop.status).toHaveText(`Signed in as ${ben}`);
      await closed;
    });

    test(`on ${site}, auth0-spa-js hears that a popup was closed`, async ({ shop }) => {
      await shop.open();
      const opened = shop.page.waitForEvent('popup');
      await shop.press('Sign in here');
      const popup = await opened;
      // Nobody closes what they have not seen; a browser may lose a window that goes while it is on its way.
      await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
      await popup.close();
      await expect(shop.status).toHaveText('cancelled: Popup closed');
    });

    test.describe(() => {
      test.use({ client: { useRefreshTokens: true } });

      test(`on ${site}, auth0-spa-js renews by refresh token, each time with another`, async ({
        shop,
        signIn,
        tenant,
      }) => {
        await shop.signInAs(ben, signIn);
        const seen = new Set<string>();
        for (let round = 1; round <= 3; round += 1) {
          await shop.press('Ask again');
          await expect(shop.status).toHaveText(`Signed in as ${ben}`);
          seen.add(await shop.token());
        }
        expect(seen.size).toBe(3);
        const statuses = (await tenant.exchanges()).map(({ status }) => status);
        expect(statuses).toEqual([200, 200, 200, 200]);
      });
    });
  });
}

test("on the tenant's own site, auth0-spa-js renews in a hidden frame", async ({
  shop,
  signIn,
}) => {
  await shop.signInAs(ben, signIn);
  await shop.press('Ask again');
  await expect(shop.status).toHaveText(`Signed in as ${ben}`);
  expect(await shop.token()).toContain('.');
});

test.describe(() => {
  test.use({ site: '127.0.0.1' });

  test("on another site, a hidden frame has no session of the tenant's, and auth0-spa-js is told", async ({
    shop,
    signIn,
  }) => {
    await shop.signInAs(ben, signIn);
    await shop.press('Ask again');
    await expect(shop.status).toHaveText('login_required: Login required');
  });
});

test('auth0-spa-js gets a token for the MFA API after a challenge, and none silently', async ({
  shop,
  signIn,
  tenant,
}) => {
  await shop.signInAs(ada, signIn);
  await shop.press('Confirm for the MFA API');
  await signIn.passAs(ada);
  await shop.press('Ask for the MFA API');
  await expect(shop.status).toHaveText(`Signed in as ${ada}`);
  const response = await fetch(`${tenant.origin}/mfa/authenticators`, {
    headers: { authorization: `Bearer ${await shop.token()}` },
  });
  expect(await response.json()).toHaveLength(8);

  await shop.page.reload();
  await shop.press('Ask for the MFA API');
  await expect(shop.status).toHaveText('login_required: Multifactor authentication required');
});
