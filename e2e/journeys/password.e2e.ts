// Signing in on the page itself: what is asked when, how push and recovery code go, and what is kept of it all.
import { expect } from '@playwright/test';
import { test as base } from '#e2e/fixtures/test.ts';
import { PasswordPages } from '#e2e/pages/PasswordPages.ts';
import { password } from '#e2e/pages/TenantPages.ts';

const ada = 'ada@example.com';

const test = base.extend<{ readonly here: PasswordPages }>({
  here: ({ page, tenant }, use) => use(new PasswordPages(page, tenant)),
});

test.use({ pageConfig: { signIn: 'password', passwordMode: 'list-first' } });

test('list-first: the password is enough to look; Remove asks for the second step in place, and one request goes out', async ({
  page,
  security,
  dialog,
  here,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  await security.confirmItsYou.click();
  await expect(here.account).toBeFocused();
  await expectAccessible();
  await here.typePassword(ada);
  await expect(security.things).toHaveCount(5);
  await expect(here.lookOnly).toBeVisible();
  await expectAccessible();

  await security.askToRemove(/Phone/);
  await expect(dialog.alert).toContainText('Nothing is removed yet.');
  await expect(dialog.remove).toHaveCount(0);
  await expectAccessible();
  await dialog.confirmItsYou.click();
  await expect(here.methods).toBeVisible();
  await expect(here.methods.getByRole('listitem')).toHaveCount(6);
  await expectAccessible();
  await here.way(/^Get a text/).click();
  await expect(here.codeDialog).toContainText('We sent a text message');
  await expect(here.codeDialog).toContainText('Phone ending in 4567');
  await expect(here.code).toBeFocused();
  await expectAccessible();
  await here.code.fill(await tenant.newestCode());
  await here.verify.click();

  await expect(here.codeDialog).toBeHidden();
  expect(await tenant.removals()).toEqual([]);
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  expect(await dialog.root.evaluate((root) => root.contains(document.activeElement))).toBe(true);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  expect(await tenant.removals()).toEqual([expect.objectContaining({ status: 204 })]);
  await expect(page).toHaveURL(/\/$/);
});

test('a notification is waited for; declined it says so, and another one can be approved', async ({
  security,
  here,
  tenant,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/status of 400.*\/oauth\/token/);
  await security.open();
  await security.confirmItsYou.click();
  await here.typePassword(ada);
  await security.confirmItsYou.click();
  await here.way(/^Approve/).click();
  await expect(here.pushDialog).toContainText("Guardian on Ada's Pixel 9");
  await expect(here.pushDialog).toContainText('Waiting for your approval…');
  await expectAccessible();
  await tenant.answerPush(ada, 'deny');
  await expect(here.pushDialog).toContainText('You declined on your phone');
  await expectAccessible();
  await here.pushDialog.getByRole('button', { name: 'Send another notification' }).click();
  await expect(here.pushDialog).toContainText('We sent another notification.');
  await tenant.answerPush(ada, 'approve');

  await expect(here.pushDialog).toBeHidden();
  await expect(here.lookOnly).toBeHidden();
  await expect(security.things).toHaveCount(5);
});

test('another way can be chosen, and a new code is sent where the first one was lost', async ({
  page,
  security,
  here,
  tenant,
}) => {
  await page.clock.install();
  await security.open();
  await security.confirmItsYou.click();
  await here.typePassword(ada);
  await security.confirmItsYou.click();
  await here.way(/^Enter a code/).click();
  await expect(here.codeDialog).toContainText('Open your authenticator app');
  await page.getByRole('button', { name: 'Choose another way' }).click();
  await here.way(/^Get a text/).click();
  await expect(here.codeDialog).toContainText('You can get a new code in');
  const lost = await tenant.newestCode();
  await page.clock.fastForward('00:31');
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect(here.codeDialog).toContainText('We sent a new code. Only the newest one works.');
  expect(await tenant.newestCode()).not.toBe(lost);
  await here.code.fill(await tenant.newestCode());
  await here.verify.click();

  await expect(here.codeDialog).toBeHidden();
  await expect(here.lookOnly).toBeHidden();
});

test('password managers find their form, pasting works, and nothing of the password stays anywhere', async ({
  page,
  context,
  security,
  here,
  expectConsole,
}) => {
  expectConsole(/status of 403.*\/oauth\/token/);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await security.open();
  await security.confirmItsYou.click();
  await expect(here.account).toHaveAttribute('autocomplete', 'username');
  await expect(here.passwordField).toHaveAttribute('autocomplete', 'current-password');
  await here.account.fill(ada);
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${password}!`);
  await here.passwordField.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(here.passwordField).toHaveValue(`${password}!`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: "don't fit together" })).toBeVisible();
  await expect(here.passwordField).toHaveValue('');
  await expect(here.passwordField).toBeFocused();
  await expect(here.account).toHaveValue(ada);
  await here.passwordField.fill(password);
  await page.keyboard.press('Enter');
  await expect(security.things).toHaveCount(5);

  const kept = await page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
    ]),
  );
  expect(kept).not.toContain(password);
  expect(kept).not.toContain('Fe26.2');
});

test('in a narrow window each question fits, and Escape turns back', async ({
  page,
  security,
  here,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await security.open();
  await security.confirmItsYou.click();
  await expect(here.signInDialog).toBeVisible();
  expect(await security.overflow()).toBe(0);
  await here.typePassword(ada);
  await security.confirmItsYou.click();
  await expect(here.methods.getByRole('listitem')).toHaveCount(6);
  expect(await security.overflow()).toBe(0);
  await page.keyboard.press('Escape');

  await expect(here.methods).toBeHidden();
  await expect(page.getByText('Not confirmed. Nothing was changed.')).toBeVisible();
  await expect(security.things).toHaveCount(5);
});
