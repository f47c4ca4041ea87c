// Removing the last thing that protects: the consequence is plain, and one click is not enough.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

test('RM-04: the last app needs a second deliberate act, and its removal is told as it is', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const dan = 'dan@example.com';
  await openAs(dan);
  await security.askToRemove('Authenticator app');
  await expect(dialog.root).toContainText(
    'Only email is left. Opening this page will no longer ask for a second step.',
  );
  await expect(dialog.understood).not.toBeChecked();
  await expectAccessible();

  await dialog.remove.click();
  await expect(dialog.root).toContainText('Tick this box first.');
  await expect(dialog.understood).toBeFocused();
  await expectAccessible();
  expect(await tenant.removals()).toEqual([]);

  await dialog.understood.check();
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Authenticator app (6-digit codes).');
  await expect(security.names).toHaveText([/^Email /]);
  expect(await tenant.activeIds(dan)).toHaveLength(1);
  expect(await tenant.removals()).toHaveLength(1);
  await expectAccessible();
});

test('whoever has only email left is not asked for a second step any more', async ({
  page,
  security,
  dialog,
  signIn,
  pageConfig,
  openAs,
}) => {
  const dan = 'dan@example.com';
  await openAs(dan);
  await security.askToRemove('Authenticator app');
  await dialog.understood.check();
  await dialog.remove.click();
  await expect(security.names).toHaveText([/^Email /]);

  await security.open();
  await security.confirmItsYou.click();
  if (pageConfig.signIn === 'password') await signIn.typePassword(dan);
  await expect(security.names).toHaveText([/^Email /]);
  await expect(page.getByText(/^Changes unlocked/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(signIn.isHere()).toBe(false);
});

test('with nothing left, not even an email, the page says that the password alone is enough', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const email = 'last@example.com';
  await tenant.addPerson({ email, emailVerified: false, authenticators: [{ kind: 'phone' }] });
  await openAs(email);
  await security.askToRemove(/Phone/);
  await expect(dialog.root).toContainText(
    'You will have no second step. Anyone with your password can sign in.',
  );
  await dialog.understood.check();
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone');
  await expect(security.methods).toContainText('You have no second step yet');
  await expectAccessible();
  expect(await tenant.activeIds(email)).toEqual([]);
});

test('a recovery code that stays behind is no protection, and the dialog says so', async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  const email = 'code@example.com';
  await tenant.addPerson({
    email,
    emailVerified: false,
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  await openAs(email);
  await security.askToRemove('Authenticator app');

  await expect(dialog.root).toContainText('You will have no second step.');
  await expect(dialog.root).toContainText('on its own nobody asks for it');
});

test('eve removes her phone: only email is left', async ({ security, dialog, tenant, openAs }) => {
  const eve = 'eve@example.com';
  await openAs(eve);
  await security.askToRemove(/Phone/);
  await expect(dialog.root).toContainText('Only email is left.');
  await dialog.understood.check();
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone ending in 2046');
  await expect(security.names).toHaveText([/^Email /, /^Email /]);
  expect(await tenant.removals()).toHaveLength(1);
});

test('eve removes the email that she enrolled; the one of her profile stays', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const eve = 'eve@example.com';
  await openAs(eve);
  await expect(security.things).toHaveCount(3);
  const removable = page.getByRole('link', { name: /^Remove Email / });
  await expect(removable).toHaveCount(1);
  await expect(security.methods).toContainText("Comes from your profile, so it can't be removed");
  await removable.click();
  await expect(dialog.goes).toHaveText(['Codes by email']);
  await expect(dialog.root).toContainText('You will still have Phone ending in 2046.');
  await expectAccessible();
  await dialog.remove.click();

  await expect(security.receipt).toContainText(/Removed: Email .*\(Codes by email\)\./);
  await expect(security.things).toHaveCount(2);
  const left = await tenant.person(eve);
  expect(left.authenticators.map(({ kind }) => kind).toSorted()).toEqual(['email', 'sms', 'voice']);
  expect(await tenant.removals()).toHaveLength(1);
});

test('max has everything: each kind is shown by its own name, and keys and passkeys can be removed', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const max = 'max@example.com';
  await openAs(max);
  await expect(security.names).toHaveText([
    'Guardian on iPhone of Max',
    'Phone ending in 7000',
    'Phone ending in 0018',
    'Authenticator app',
    /^Email /,
    'Security key YubiKey 5C',
    'Passkey on MacBook Air',
    'Recovery code',
    /^Email /,
  ]);
  await expect(security.thing(/YubiKey/)).toContainText('Touch to confirm');
  await expect(security.thing(/MacBook/)).toContainText("your device's screen lock");
  await expectAccessible();

  await security.askToRemove(/YubiKey/);
  await expect(dialog.root).toHaveAccessibleName('Remove Security key YubiKey 5C?');
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Security key YubiKey 5C');
  await expect(security.things).toHaveCount(8);
  expect(await tenant.removals()).toHaveLength(1);
});
