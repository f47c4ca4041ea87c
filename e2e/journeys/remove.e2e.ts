// Removing things: what is told before, what is sent, and what is told after.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('RM-03: removing a phone names text and call before, takes both with one request, and says so', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  const text = await tenant.idOf(ada, 'sms');
  const call = await tenant.idOf(ada, 'voice');
  await openAs(ada);
  await security.askToRemove(/Phone/);

  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  await expect(dialog.root).toContainText('These go together:');
  await expect(dialog.goes).toHaveText(['Text messages', 'Phone calls']);
  await expect(dialog.root).toContainText(
    "You will still have Guardian on Ada's Pixel 9 and Authenticator app.",
  );
  await expectAccessible();
  expect(await tenant.removals()).toEqual([]);
  await dialog.remove.click();

  await expect(security.receipt).toContainText(
    'Removed: Phone ending in 4567 (Text messages and Phone calls).',
  );
  await expect(dialog.root).toBeHidden();
  await expect(security.thing(/Phone/)).toHaveCount(0);
  await expect(security.things).toHaveCount(4);
  await expect(page.getByRole('heading', { name: 'Your sign-in methods' })).toBeFocused();
  await expectAccessible();

  expect(await tenant.removals()).toEqual([
    expect.objectContaining({
      path: `/mfa/authenticators/${encodeURIComponent(text)}`,
      status: 204,
    }),
  ]);
  const left = await tenant.activeIds(ada);
  expect(left).not.toContain(text);
  expect(left).not.toContain(call);
  expect(left).toHaveLength(5);

  // The receipt is no toast: it stays until it is dismissed.
  await page.clock.fastForward('05:00');
  await expect(security.receipt).toContainText('Removed: Phone');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(security.receipt).toHaveCount(0);
  expect(await tenant.removals()).toHaveLength(1);
});

test('cancel removes nothing, and the address is that of the list again', async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  expect(security.address).toMatch(/^\/remove\/sms%7Cdev_/);
  await dialog.cancel.click();

  await expect(dialog.root).toBeHidden();
  expect(security.address).toBe('/');
  await expect(security.removalOf(/Phone/)).toBeFocused();
  expect(await tenant.removals()).toEqual([]);
});

test('RM-01: removing approvals takes their codes too: the dialog names both, and neither stays', async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  const before = await tenant.activeIds(ada);
  await security.askToRemove(/Guardian/);
  await expect(dialog.goes).toHaveText(['Approvals', '6-digit codes']);
  await dialog.remove.click();

  await expect(security.receipt).toContainText(
    "Removed: Guardian on Ada's Pixel 9 (Approvals and 6-digit codes).",
  );
  await expect(security.names).toHaveText([/Phone/, 'Authenticator app', /Recovery/, /Email/]);
  expect(await tenant.activeIds(ada)).toHaveLength(before.length - 2);
  expect(await tenant.removals()).toHaveLength(1);
});

test('RM-02: an address that names only the code opens the question for the pair', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const { authenticators } = await tenant.addPerson({
    email: 'pair@example.com',
    authenticators: [{ kind: 'push', name: 'Fairphone' }],
  });
  const twin = authenticators.find(({ kind }) => kind === 'otp');
  await openAs('pair@example.com', `/remove/${encodeURIComponent(twin?.row.id ?? '')}`);

  await expect(dialog.root).toHaveAccessibleName('Remove Guardian on Fairphone?');
  await expect(dialog.goes).toHaveText(['Approvals', '6-digit codes']);
  await expect(dialog.root).toContainText('Only email is left.');
  await expectAccessible();
  await dialog.understood.check();
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Guardian on Fairphone');
  expect(await tenant.activeIds('pair@example.com')).toEqual([expect.stringMatching(/^email\|/)]);
});

test('the profile email and the recovery code have no way to remove them, and say why', async ({
  security,
  dialog,
  tenant,
  openAs,
  page,
  expectAccessible,
}) => {
  await openAs(ada);
  await expect(security.thing(/Email/)).toContainText(
    "Comes from your profile, so it can't be removed here.",
  );
  await expect(security.thing(/Recovery/)).toContainText('Only support can replace or remove it.');
  await expect(page.getByRole('link', { name: /^Remove .*(Email|Recovery)/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Remove .*(Email|Recovery)/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Remove / })).toHaveCount(3);

  for (const [kind, why] of [
    ['email', "Comes from your profile, so it can't be removed here."],
    ['recovery-code', 'Only support can replace or remove it.'],
  ] as const) {
    const id = await tenant.idOf(ada, kind);
    await openAs(ada, `/remove/${encodeURIComponent(id)}`);
    await expect(dialog.root).toContainText(why);
    await expect(dialog.remove).toHaveCount(0);
    await expectAccessible();
    await dialog.close.click();
    await expect(security.things).toHaveCount(5);
  }
  expect(await tenant.removals()).toEqual([]);
});

test('an address of something that is not there says that there is nothing left to do', async ({
  security,
  dialog,
  openAs,
  expectAccessible,
}) => {
  await openAs(ada, '/remove/sms%7Cdev_unheardof');
  await expect(dialog.root).toContainText("This isn't among your sign-in methods.");
  await expect(dialog.remove).toHaveCount(0);
  await expectAccessible();
  await dialog.close.click();
  await expect(security.things).toHaveCount(5);
  expect(security.address).toBe('/');
});
