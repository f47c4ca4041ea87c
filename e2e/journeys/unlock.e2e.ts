// How long changes stay unlocked, on devices that sleep, whose clocks are wrong, and that somebody shares.
import { expect, type Request } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const MINUTE_MS = 60_000;

test('TL-06: a device clock that is eleven minutes ahead changes nothing', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await page.clock.install({ time: Date.now() + 11 * MINUTE_MS });
  await openAs(ada);
  await expect(page.getByText('Changes unlocked · 10 min')).toBeVisible();
  await security.askToRemove(/Phone/);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone');
  expect(await tenant.exchanges()).toHaveLength(1);
});

test('TL-07: on a device whose clock is an hour behind the token ends when the tenant says so', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 401/);
  await page.clock.install({ time: Date.now() - 60 * MINUTE_MS });
  await openAs(ada);
  const before = await tenant.activeIds(ada);
  await security.askToRemove(/Phone/);
  await expect(dialog.remove).toBeVisible();
  await tenant.advance(601);
  await dialog.remove.click();

  await expect(dialog.confirmItsYou).toBeVisible();
  await expect(dialog.alert).toContainText('Nothing was removed.');
  expect(await tenant.activeIds(ada)).toEqual(before);
});

test('TL-08: after half an hour of sleep the token is judged before a click counts', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await expect(dialog.remove).toBeVisible();
  await tenant.forgetRequests();
  // Asleep, only the clock of the device went on.
  await page.clock.setSystemTime(Date.now() + 30 * MINUTE_MS);
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );

  await expect(dialog.confirmItsYou).toBeVisible();
  await expect(dialog.remove).toHaveCount(0);
  await expectAccessible();
  expect(await tenant.removals()).toEqual([]);
});

test('TL-20: locked in one tab is locked in all, and nothing more is asked', async ({
  security,
  dialog,
  otherTab,
  signIn,
  tenant,
  expectAccessible,
}) => {
  for (const tab of [security, otherTab.security]) {
    await tab.open();
    await tab.confirmItsYou.click();
    await (tab === security ? signIn : otherTab.signIn).passAs(ada);
    await expect(tab.page.getByText(/^Changes unlocked/)).toBeVisible();
  }
  await tenant.forgetRequests();
  await otherTab.security.page.getByRole('button', { name: 'Lock now' }).click();

  for (const tab of [security, otherTab.security]) {
    await expect(tab.statuses.filter({ hasText: 'You locked changes.' })).toBeVisible();
    await expect(tab.things).toHaveCount(5);
  }
  await expectAccessible();
  await security.askToRemove(/Phone/);
  await expect(dialog.confirmItsYou).toBeVisible();
  expect(await tenant.requests()).toEqual([]);
});

test('TL-14 and TL-18: only a token for this list is sent to it, and it is younger than the click', async ({
  page,
  context,
  security,
  signIn,
  tenant,
  openAs,
}) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.clock.install();
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.clock.fastForward('10:01');
  await tenant.advance(601);
  const clickedAt = await tenant.now();
  requests.length = 0;
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);

  const sent = requests.flatMap((request) => {
    const [, token] = /^Bearer (.+)/.exec(request.headers().authorization ?? '') ?? [];
    return token ? [{ path: new URL(request.url()).pathname, claims: claimsOf(token) }] : [];
  });
  expect(sent.map(({ path }) => path)).toContain('/mfa/authenticators');
  for (const { path, claims } of sent) {
    expect(path).toMatch(/^\/mfa\//);
    expect(claims.aud).toContain(`${tenant.origin}/mfa/`);
    expect(claims.iat).toBeGreaterThanOrEqual(clickedAt);
  }
});

function claimsOf(token: string): { aud: string | string[]; iat: number } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

test.describe('where locking hides', () => {
  test.use({ pageConfig: { whenLocked: 'hide' } });

  test('nothing of the person is left on the screen, or a step back in the history', async ({
    page,
    security,
    openAs,
  }) => {
    await openAs(ada);
    await security.askToRemove(/Phone/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lock now' }).click();

    await expect(security.confirmItsYou).toBeVisible();
    await page.goBack();
    await expect(page.getByText(/Phone|Guardian/)).toHaveCount(0);
  });
});
