// The whole way by keyboard: the focus is always somewhere one can see, and somewhere that makes sense.
import { expect, type Locator, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

/** Whether whatever has the focus shows it with an outline. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      ? 'shown'
      : `${activeElement.outerHTML.slice(0, 80)}: ${outlineStyle} ${outlineWidth}`;
  });

test('whoever reaches the painted button before the scripts still has it after', async ({
  page,
  security,
  hold,
}) => {
  const release = await hold('GET', /\/assets\/main.*\.js$/);
  await page.goto('/', { waitUntil: 'commit' });
  await security.confirmItsYou.waitFor();
  await page.keyboard.press('Tab');
  await expect(security.confirmItsYou).toBeFocused();
  const painted = await security.confirmItsYou.elementHandle();
  release();

  await expect.poll(() => painted?.evaluate((button) => button.isConnected)).toBe(false);
  await expect(security.confirmItsYou).toBeFocused();
  expect(await showsFocus(page)).toBe('shown');
});

test('AX-02 and AX-03: from the gate to the removal with Tab, Enter, Space and Escape only, and the focus is never nowhere', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
}) => {
  const { keyboard } = page;
  await security.open();
  await keyboard.press('Tab');
  await expect(security.confirmItsYou).toBeFocused();
  expect(await showsFocus(page)).toBe('shown');
  await keyboard.press('Enter');

  await expect(signIn.email).toBeFocused();
  await keyboard.type(ada);
  await keyboard.press('Tab');
  await keyboard.type('correct horse battery staple');
  await keyboard.press('Enter');
  await signIn.challengeHeading.waitFor();
  await tenant.answerPush(ada, 'approve');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(signIn.continue).toBeFocused();
  await keyboard.press('Space');

  await expect(security.things).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'Your sign-in methods' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(security.add).toBeFocused();
  await keyboard.press('Tab');
  await expect(security.removalOf(/Guardian/)).toBeFocused();
  expect(await showsFocus(page)).toBe('shown');
  await keyboard.press('Tab');
  await expect(security.removalOf(/Phone/)).toBeFocused();
  await keyboard.press('Enter');

  await expect(dialog.cancel).toBeFocused();
  expect(await showsFocus(page)).toBe('shown');
  await keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(security.removalOf(/Phone/)).toBeFocused();
  expect(security.address).toBe('/');

  await keyboard.press('Enter');
  await expect(dialog.cancel).toBeFocused();
  await keyboard.press('Tab');
  await expect(dialog.remove).toBeFocused();
  expect(await showsFocus(page)).toBe('shown');
  await keyboard.press('Space');

  await expect(security.receipt).toContainText('Removed: Phone');
  await expect(page.getByRole('heading', { name: 'Your sign-in methods' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(security.add).toBeFocused();
  await keyboard.press('Tab');
  await expect(security.removalOf(/Guardian/)).toBeFocused();
  expect(await tenant.removals()).toHaveLength(1);
});

test('AX-03: Tab stays in the dialog, forwards and backwards', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  await openAs('dan@example.com');
  await security.askToRemove('Authenticator app');
  await expect(dialog.cancel).toBeFocused();

  /** Between the last and the first the browser itself may have it. */
  const inside = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === document.body) return 'the browser';
      return activeElement?.closest('dialog') ? activeElement.outerHTML : 'nothing inside';
    });
  for (const key of ['Tab', 'Shift+Tab']) {
    const visited = new Set<string>();
    for (const _step of [1, 2, 3, 4, 5, 6, 7]) {
      await page.keyboard.press(key);
      visited.add(await inside());
    }
    expect(visited).not.toContain('nothing inside');
    visited.delete('the browser');
    expect(visited.size).toBeGreaterThan(3);
  }
});

test('AX-02: the second act is done with Space, and forgetting it leads back to the box', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await openAs('dan@example.com');
  await security.askToRemove('Authenticator app');
  await dialog.remove.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.understood).toBeFocused();
  expect(await tenant.removals()).toEqual([]);

  await page.keyboard.press('Space');
  await expect(dialog.understood).toBeChecked();
  await dialog.remove.focus();
  await page.keyboard.press('Enter');
  await expect(security.receipt).toContainText('Removed: Authenticator app');
});

test('AX-01: the whole life of an authenticator app, from the list to the list, with keys only', async ({
  page,
  adding,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  const { keyboard } = page;
  await openAs('dan@example.com');
  /** What the person does who can't see where it is: Tab until it is there, and no further than once around. */
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 25; presses += 1) {
      await keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(target).toBeFocused();
    expect(await showsFocus(page)).toBe('shown');
  };
  await expect(security.things).toHaveCount(2);
  await tabTo(security.add);
  await keyboard.press('Enter');
  await expect(adding.root.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(adding.choice('Authenticator app'));
  await keyboard.press('Enter');
  const code = new TOTP({ secret: await adding.seed() });
  await tabTo(adding.code);
  await keyboard.type(code.generate({ timestamp: (await tenant.now()) * 1000 }));
  await keyboard.press('Enter');

  await expect(adding.root).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Authenticator app 2' })).toBeFocused();
  await tabTo(security.removalOf('Authenticator app 2'));
  await keyboard.press('Enter');
  await expect(dialog.cancel).toBeFocused();
  await tabTo(dialog.remove);
  await keyboard.press('Enter');

  await expect(security.receipt).toContainText('Removed: Authenticator app');
  await expect(page.getByRole('heading', { name: 'Your sign-in methods' })).toBeFocused();
  await expect(security.things).toHaveCount(2);
});

test('a receipt that is dismissed gives the focus to something that is there', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.remove.click();
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');

  await expect(security.receipt).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a question opened by its address gives the focus to the list when it is closed', async ({
  page,
  dialog,
  tenant,
  openAs,
}) => {
  const phone = await tenant.idOf(ada, 'sms');
  await openAs(ada, `/remove/${encodeURIComponent(phone)}`);
  await expect(dialog.cancel).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(dialog.root).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
