// Hosts as there are many: one that signs people in by itself with auth0-react, and one that a server renders.
import { expect } from '@playwright/test';
import { test } from './test.ts';

const ada = 'ada@example.com';

test.describe(() => {
  test.use({ shape: 'auth0-react' });

  test('a host with auth0-react brings its own token: a popup of the SDK confirms, and a phone is removed', async ({
    page,
    host,
    security,
    dialog,
    tenant,
    confirmInPopup,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      const token = request.headers().authorization;
      if (request.url().includes('/mfa/') && token) sent.push(token);
    });
    await host.open();
    await confirmInPopup(ada, () => security.confirmItsYou.click());
    await expect(security.things).toHaveCount(5);
    await security.askToRemove(/Phone/);
    await dialog.confirm();
    await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
    await expect(host.diary).toHaveText(['removed: sms, voice']);
    expect(await tenant.removals()).toHaveLength(1);
    expect(audiencesOf(sent)).toEqual(new Set([`${tenant.origin}/mfa/`]));
  });

  test('a person who closes the popup of the SDK is where they were, and nothing is called a failure', async ({
    page,
    host,
    security,
    tenant,
  }) => {
    await host.open();
    const [popup] = await Promise.all([page.waitForEvent('popup'), security.confirmItsYou.click()]);
    await popup.waitForURL(({ origin }) => origin === tenant.origin);
    await expect(security.confirmItsYou).toHaveAttribute('aria-busy', 'true');
    await popup.close();
    await expect(security.confirmItsYou).not.toHaveAttribute('aria-busy', 'true');
    await expect(security.alert).toHaveCount(0);
    expect(await tenant.lists()).toEqual([]);
  });
});

test.describe(() => {
  test.use({ shape: 'server-rendered' });

  test('EM-20: a server draws the heading and the button, and the browser takes over without a word', async ({
    page,
    host,
    security,
    dialog,
    confirmInPopup,
  }) => {
    const drawn = await (await page.request.get(host.origin)).text();
    expect(drawn).toMatch(/<h1[^>]*>Security<\/h1>/);
    // Before any script; complaints of the browser, React's among them, fail the journey.
    await page.route(/\.js$/, (route) => route.abort('aborted'));
    await host.open();
    await expect(security.heading).toBeVisible();
    await expect(security.confirmItsYou).toBeVisible();
    const before = await security.heading.boundingBox();
    await page.unroute(/\.js$/);
    await host.open();
    await confirmInPopup(ada, () => security.confirmItsYou.click());
    await expect(security.things).toHaveCount(5);
    expect(await security.heading.boundingBox()).toEqual(before);
    await security.askToRemove(/Phone/);
    await dialog.confirm();
    await expect(host.diary).toHaveText(['removed: sms, voice']);
  });
});

/** Of tokens that were sent. */
function audiencesOf(headers: readonly string[]): Set<unknown> {
  return new Set(
    headers.map((header) => {
      const payload = header.split('.')[1] ?? '';
      const { aud } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
      return [aud].flat()[0];
    }),
  );
}
