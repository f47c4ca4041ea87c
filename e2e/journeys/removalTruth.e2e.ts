// The question tells the truth while it is open: whatever others do meanwhile, whatever else is going on here.
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';
import type { RemoveDialog } from '#e2e/pages/RemoveDialog.ts';
import type { SecurityPage } from '#e2e/pages/SecurityPage.ts';
import type { TenantPages } from '#e2e/pages/TenantPages.ts';

const ada = 'ada@example.com';

type Tab = {
  readonly security: SecurityPage;
  readonly dialog: RemoveDialog;
  readonly signIn: TenantPages;
};

async function removeIn({ security, dialog, signIn }: Tab, name: RegExp) {
  await security.open();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await security.askToRemove(name);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed:');
}

/** As a browser tells a page that somebody is back at it. */
const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')));

/** What looks again is loaded after the list, with the card below it. */
const looksAgain = (page: Page) => expect(page.getByRole('complementary')).toBeVisible();

test('RM-09: what stays changed while the question was open: the click sends nothing, the next one does', async ({
  security,
  dialog,
  otherDevice,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await expect(dialog.root).toContainText('You will still have Guardian');
  await removeIn(otherDevice, /Guardian/);
  await dialog.remove.click();

  await expect(dialog.alert).toContainText('Your sign-in methods changed while this was open.');
  await expect(dialog.alert).toContainText("No longer there: Guardian on Ada's Pixel 9.");
  await expect(dialog.root).toContainText('You will still have Authenticator app.');
  await expect(dialog.goes).toHaveText(['Text messages', 'Phone calls']);
  expect(await tenant.removals()).toHaveLength(1);
  await expectAccessible();

  // The button lets go after a moment: who meant the old question has seen the new one by then.
  await expect(dialog.remove).toBeEnabled();
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  expect(await tenant.removals()).toHaveLength(2);
});

test('RC-11: the list is asked again under an open question, which stays open and tells what is new', async ({
  page,
  security,
  dialog,
  otherDevice,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(ada);
  await looksAgain(page);
  await security.askToRemove(/Phone/);
  await removeIn(otherDevice, /Guardian/);
  // A list of this very second would not be asked for again.
  await page.clock.fastForward(60_000);
  await comeBack(page);

  await expect(dialog.alert).toContainText("No longer there: Guardian on Ada's Pixel 9.");
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  await expect(dialog.cancel).toBeFocused();
  await expectAccessible();
  expect(await tenant.removals()).toHaveLength(1);
});

test('what is asked about goes while the question is open: said as already removed', async ({
  page,
  security,
  dialog,
  otherDevice,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(ada);
  await looksAgain(page);
  await security.askToRemove(/Phone/);
  await removeIn(otherDevice, /Phone/);
  await page.clock.fastForward(60_000);
  await comeBack(page);

  await expect(dialog.root).toContainText('This was already removed.');
  await expect(dialog.remove).toHaveCount(0);
  await expect(dialog.close).toBeFocused();
  await expectAccessible();
  await dialog.close.click();
  await expect(security.things).toHaveCount(4);
  expect(await tenant.removals()).toHaveLength(1);
});

for (const [way, leave] of [
  ['Escape', async (page) => page.keyboard.press('Escape')],
  ['Cancel', async (page) => page.getByRole('button', { name: 'Cancel' }).click()],
  ['a press beside the dialog', async (page) => page.mouse.click(8, 8)],
  ['Back', async (page) => page.goBack()],
] as const satisfies readonly [string, (page: Page) => Promise<unknown>][]) {
  test(`RM-08: ${way} closes the question, and the focus is where it was`, async ({
    page,
    security,
    dialog,
    tenant,
    openAs,
  }) => {
    await openAs(ada);
    await security.askToRemove(/Phone/);
    await expect(dialog.cancel).toBeFocused();
    await leave(page);

    await expect(dialog.root).toBeHidden();
    await expect(security.removalOf(/Phone/)).toBeFocused();
    expect(security.address).toBe('/');
    expect(await tenant.removals()).toEqual([]);
  });
}

test('who marks a text and lets go beside the dialog has closed nothing', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.goes.first().hover();
  await page.mouse.down();
  await page.mouse.move(8, 8);
  await page.mouse.up();

  await expect(dialog.root).toBeVisible();
});

test('RC-09: while one thing is being removed another one waits, and then both are gone', async ({
  page,
  security,
  dialog,
  tenant,
  hold,
  openAs,
  expectAccessible,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  const release = await hold('DELETE', /\/mfa\/authenticators\//);
  const sent = page.waitForRequest((request) => request.method() === 'DELETE');
  await dialog.remove.click();
  await sent;
  await page.goBack();
  await security.askToRemove(/Guardian/);

  await expect(dialog.root).toHaveAccessibleName("Remove Guardian on Ada's Pixel 9?");
  await expect(dialog.alert).toContainText('Something else is being removed right now.');
  await expect(dialog.remove).toBeDisabled();
  await expectAccessible();
  release();

  await expect(dialog.alert).toContainText('No longer there: Phone ending in 4567.');
  await expect(dialog.remove).toBeEnabled();
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Guardian');
  expect((await tenant.removals()).map(({ status }) => status)).toEqual([204, 204]);
  await expect(security.things).toHaveCount(3);
});

test('RC-12: the account is removed while its page is open: said so, and the token is gone with it', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/status of 401.*\/mfa\/authenticators/);
  const email = 'brief@example.com';
  await tenant.addPerson({ email, authenticators: [{ kind: 'phone' }, { kind: 'otp' }] });
  await openAs(email);
  await security.askToRemove(/Phone/);
  await tenant.removePerson(email);
  await dialog.remove.click();

  await expect(security.alert).toContainText('This account is no longer available');
  await expect(dialog.root).toBeHidden();
  await expect(security.things).toHaveCount(0);
  await expect(security.confirmItsYou).toBeVisible();
  await expectAccessible();
  expect(await tenant.removals()).toEqual([]);

  // Without a token nothing is asked any more.
  const { length } = await tenant.lists();
  await comeBack(security.page);
  await expect(security.confirmItsYou).toBeVisible();
  expect(await tenant.lists()).toHaveLength(length);
});
