// The ten minutes run out in the middle of something: nothing is lost, and nothing happens by itself.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

/** With a refresh token the page asks for more time once; here the tenant wants a second step for that. */
const askedAtTheEnd = ({ passwordMode }: { readonly passwordMode?: string }) =>
  passwordMode === 'refresh'
    ? [expect.objectContaining({ method: 'POST', path: '/oauth/token', status: 403 })]
    : [];

const ada = 'ada@example.com';

test('TL-03: the tenant ends the confirmation while the question is open: same question again, one removal', async ({
  security,
  dialog,
  signIn,
  pageConfig,
  tenant,
  openAs,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/status of 401.*\/mfa\/authenticators/);
  const phone = await tenant.idOf(ada, 'sms');
  const before = await tenant.activeIds(ada);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.advance(601);
  await dialog.remove.click();

  await expect(dialog.alert).toContainText('Your confirmation has expired. Nothing was removed.');
  await expect(dialog.confirmItsYou).toBeVisible();
  await expect(dialog.remove).toHaveCount(0);
  // The button that had the focus is gone; the focus stays in the dialog.
  await expect(dialog.cancel).toBeFocused();
  await expectAccessible();
  expect(await tenant.activeIds(ada)).toEqual(before);

  await tenant.forgetRequests();
  await dialog.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  await expect(dialog.goes).toHaveText(['Text messages', 'Phone calls']);
  expect(security.address).toBe(`/remove/${encodeURIComponent(phone)}`);
  // Where the page itself asks, it looks up before what can be asked for.
  const asked = pageConfig.signIn === 'password' ? 2 : 1;
  await expect.poll(() => tenant.lists()).toHaveLength(asked);
  expect(await tenant.removals()).toEqual([]);
  expect(await tenant.activeIds(ada)).toEqual(before);

  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  expect(await tenant.removals()).toEqual([expect.objectContaining({ status: 204 })]);
});

test('TL-02: the page ends the confirmation while the question is open: nothing is sent at all', async ({
  page,
  security,
  dialog,
  signIn,
  pageConfig,
  tenant,
  openAs,
}) => {
  await page.clock.install();
  await openAs(ada);
  await security.askToRemove(/Guardian/);
  await expect(dialog.remove).toBeVisible();
  await tenant.forgetRequests();
  await page.clock.fastForward('10:01');

  await expect(dialog.alert).toContainText('Nothing was removed.');
  await expect(dialog.remove).toHaveCount(0);
  expect(await tenant.requests()).toEqual(askedAtTheEnd(pageConfig));

  await dialog.confirmItsYou.click();
  await signIn.passAs(ada);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Guardian');
  expect(await tenant.removals()).toHaveLength(1);
});

test('TL-01: the confirmation runs out over the list: it stays readable, says so, and can be renewed', async ({
  page,
  security,
  signIn,
  dialog,
  pageConfig,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await tenant.forgetRequests();
  await page.clock.fastForward('10:01');

  await expect(security.statuses.filter({ hasText: 'expired' })).toContainText(
    'Your confirmation has expired. What you see stays; changes need a new one.',
  );
  await expect(security.things).toHaveCount(5);
  await expectAccessible();

  await security.askToRemove(/Phone/);
  await expect(dialog.alert).toContainText('Nothing was removed.');
  await expectAccessible();
  await dialog.cancel.click();
  expect(await tenant.requests()).toEqual(askedAtTheEnd(pageConfig));

  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
  await expect(security.confirmItsYou).toHaveCount(0);
});

test('a last protection has to be ticked again after a new confirmation', async ({
  security,
  dialog,
  signIn,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 401.*\/mfa\/authenticators/);
  const dan = 'dan@example.com';
  await openAs(dan);
  await security.askToRemove('Authenticator app');
  await dialog.understood.check();
  await tenant.advance(601);
  await dialog.remove.click();
  await expect(dialog.alert).toContainText('Nothing was removed.');
  await dialog.confirmItsYou.click();
  await signIn.passAs(dan);

  await expect(dialog.understood).not.toBeChecked();
  await dialog.remove.click();
  await expect(dialog.root).toContainText('Tick this box first.');
  expect(await tenant.activeIds(dan)).toHaveLength(2);
});

test('a clock of the device that is an hour wrong changes nothing', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await page.clock.install({ time: Date.now() + 40_000 });
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await security.askToRemove(/Phone/);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone');
  expect(await tenant.removals()).toHaveLength(1);
});
