// Confirming in a window of its own: the page behind it stays as it is, whatever becomes of the window.
import { expect } from '@playwright/test';
import { checkAccessibility } from '#e2e/fixtures/checkAccessibility.ts';
import { denyStorage } from '#e2e/fixtures/denyStorage.ts';
import { openedBy, passIn } from '#e2e/fixtures/popup.ts';
import { test } from '#e2e/fixtures/test.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';

const ada = 'ada@example.com';
const dan = 'dan@example.com';

test.use({ pageConfig: { stepUp: 'popup' } });

test('a click opens the window, and what it confirms is on the page behind it', async ({
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await expect(page.getByText('Go on in the window that opened.')).toBeVisible();
  await expectAccessible();

  await passIn(popup, tenant, ada);
  await expect(security.things).toHaveCount(5);
  expect(security.address).toBe('/');
  // The button that opened it is gone.
  await expect(page.locator('body')).not.toBeFocused();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe('{}');
  await expectAccessible();
});

test('ST-03: where a tab keeps nothing, a window of its own works', async ({
  page,
  security,
  stack,
  tenant,
}) => {
  await denyStorage(page, stack.pageOrigin, ['sessionStorage', 'localStorage']);
  await security.open();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, ada);

  await expect(security.things).toHaveCount(5);
});

test('in the middle of a removal all that was on the screen stays, over a fresh list', async ({
  page,
  security,
  dialog,
  tenant,
}) => {
  await page.clock.install();
  await security.open();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, ada);
  await security.askToRemove(/Phone/);
  await page.clock.fastForward('10:01');
  await tenant.forgetRequests();
  const popup = await openedBy(page, () => dialog.confirmItsYou.click());
  await expect(dialog.root).toBeVisible();
  await passIn(popup, tenant, ada);

  await expect(dialog.remove).toBeVisible();
  await expect(dialog.cancel).toBeFocused();
  await expect.poll(() => tenant.lists()).not.toEqual([]);
  expect(await tenant.removals()).toEqual([]);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone');
  expect(await tenant.removals()).toHaveLength(1);
});

test('SU-16: two tabs confirm at once, and each ends where it began', async ({
  page,
  security,
  otherTab,
  tenant,
}) => {
  const other = otherTab.security;
  await security.open();
  await other.open();
  const first = await openedBy(page, () => security.confirmItsYou.click());
  const second = await openedBy(other.page, () => other.confirmItsYou.click());
  await second.getByLabel('Email').waitFor();

  await passIn(first, tenant, ada);
  await expect(security.things).toHaveCount(5);
  await expect(other.things).toHaveCount(0);
  await passIn(second, tenant, ada);
  await expect(other.things).toHaveCount(5);
  expect(await tenant.exchanges()).toHaveLength(2);
});

test('SU-06: another account in the window is told above the list, and choosing oneself drops its token', async ({
  context,
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await page.clock.install();
  await security.open();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, ada);
  await expect(security.things).toHaveCount(5);
  await page.clock.fastForward('10:01');
  await context.clearCookies();
  await tenant.forgetRequests();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, dan);

  const question = page.getByRole('dialog', { name: 'You confirmed as somebody else' });
  await expect(question).toContainText(
    `You confirmed as ${dan}, but this page was opened for ${ada}.`,
  );
  await expect(security.things).toHaveCount(5);
  await expectAccessible();
  const again = question.getByRole('button', { name: `Confirm it's you as ${ada}` });
  await passIn(await openedBy(page, () => again.click()), tenant, ada);

  await expect(security.names.first()).toContainText('Guardian');
  await expect(question).toHaveCount(0);
  // One list, and not with the token of the other account.
  await expect.poll(() => tenant.lists()).toHaveLength(1);
});

test('the other account can go on as itself: what was shown before is gone', async ({
  context,
  page,
  security,
  tenant,
}) => {
  await page.clock.install();
  await security.open();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, ada);
  await security.askToRemove(/Phone/);
  await page.clock.fastForward('10:01');
  await context.clearCookies();
  const button = page.getByRole('dialog').getByRole('button', { name: "Confirm it's you" });
  await passIn(await openedBy(page, () => button.click()), tenant, dan);
  await page.getByRole('button', { name: `Go on as ${dan}` }).click();

  await expect(security.names).toHaveText(['Authenticator app', /^Email /]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(security.address).toBe('/');
});

test('time can be extended while all goes on', async ({ page, security, tenant }) => {
  await page.clock.install();
  await security.open();
  await passIn(await openedBy(page, () => security.confirmItsYou.click()), tenant, ada);
  await expect(page.getByText('Changes unlocked · 10 min')).toBeVisible();
  await page.clock.fastForward('08:00');
  const extend = page.getByRole('button', { name: 'Stay unlocked' });
  await passIn(await openedBy(page, () => extend.click()), tenant, ada);

  await expect(page.getByText('Changes unlocked · 10 min')).toBeVisible();
  await expect(extend).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a click that comes before the page is ready opens the window as soon as it is', async ({
  page,
  security,
  tenant,
}) => {
  const clicked = Promise.withResolvers<void>();
  await page.route('**/config.json', async (route) => {
    await clicked.promise;
    await route.continue();
  });
  await security.open();
  const popup = await openedBy(page, async () => {
    await security.confirmItsYou.click();
    clicked.resolve();
  });
  await passIn(popup, tenant, ada);

  await expect(security.things).toHaveCount(5);
});

test('a window that may not close itself says that it can be closed', async ({
  context,
  page,
  security,
  tenant,
}) => {
  await context.addInitScript(() => Object.assign(window, { close() {} }));
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await new TenantPages(popup, tenant).passAs(ada);

  await expect(popup.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
  expect(new URL(popup.url()).search).toBe('');
  await expect(security.things).toHaveCount(5);
  await checkAccessibility(popup);
  await popup.close();
});
