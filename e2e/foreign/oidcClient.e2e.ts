// oidc-client-ts, which knows nothing of Auth0, works with what discovery tells it.
import { expect } from '@playwright/test';
import { test } from './test.ts';

const ada = 'ada@example.com';

test.use({ html: 'oidcClient.html' });

test('oidc-client-ts signs in, reads the profile, renews in a hidden frame, and signs out', async ({
  shop,
  signIn,
  tenant,
}) => {
  await shop.signInAs(ada, signIn);
  const first = await shop.token();

  await shop.press('Ask again');
  await expect(shop.status).toHaveText(`Signed in as ${ada}`);
  expect(await shop.token()).not.toBe(first);
  const asked = (await tenant.requests()).map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((one) => one === 'GET /userinfo')).toHaveLength(2);

  await shop.press('Sign out');
  await expect(shop.status).toHaveText('Signed out');
  await shop.press('Ask again');
  await expect(shop.status).toHaveText(/^login_required/);
});

test.describe(() => {
  test.use({ client: { useRefreshTokens: true }, site: '127.0.0.1' });

  test('on another site, oidc-client-ts renews by refresh token', async ({ shop, signIn }) => {
    await shop.signInAs(ada, signIn);
    const first = await shop.token();
    await shop.press('Ask again');
    await expect(shop.status).toHaveText(`Signed in as ${ada}`);
    expect(await shop.token()).not.toBe(first);
  });
});
