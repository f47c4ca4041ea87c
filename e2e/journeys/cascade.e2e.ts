// Tenants differ in what they take along: the plan predicts, the list tells, and people hear the difference.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('a tenant that takes less: what is still there is said, and can be removed next', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await tenant.switch({ cascade: 'none' });
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone ending in 4567 (Text messages).');
  await expect(security.receipt).toContainText(
    'Still there, though we expected it to go: Phone ending in 4567 (Phone calls).',
  );
  await expect(security.thing(/Phone/)).toContainText('Phone calls');
  await expect(security.thing(/Phone/)).not.toContainText('Text messages');
  await expectAccessible();

  await security.askToRemove(/Phone/);
  await expect(dialog.goes).toHaveText(['Phone calls']);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567 (Phone calls).');
  await expect(security.receipt).not.toContainText('Still there');
  await expect(security.things).toHaveCount(4);
  expect(await tenant.removals()).toHaveLength(2);
});

test('a tenant that takes more: what else is gone is said', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await tenant.switch({ cascade: 'more' });
  const before = await tenant.activeIds(ada);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.remove.click();

  await expect(security.receipt).toContainText(
    'Removed: Phone ending in 4567 (Text messages and Phone calls).',
  );
  await expect(security.receipt).toContainText("Also gone, though we didn't expect it: ");
  await expectAccessible();
  const after = await tenant.activeIds(ada);
  expect(before.length - after.length).toBeGreaterThan(2);
  expect(await tenant.removals()).toHaveLength(1);
});

test('two pushes with codes are shown one by one, with a plain note, and what really went is told', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const email = 'many@example.com';
  await tenant.addPerson({
    email,
    authenticators: [
      { kind: 'push', name: 'Pixel 9' },
      { kind: 'push', name: 'Galaxy Tab' },
      { kind: 'otp' },
    ],
  });
  await openAs(email);

  await expect(security.names).toHaveText([
    'Guardian on Pixel 9',
    'Authenticator app 1',
    'Guardian on Galaxy Tab',
    'Authenticator app 2',
    'Authenticator app 3',
    /^Email /,
  ]);
  await expect(security.methods).toContainText('nobody can tell from here which belong together');
  await expectAccessible();

  await security.askToRemove('Guardian on Galaxy Tab');
  await expect(dialog.goes).toHaveText(['Approvals']);
  await expect(dialog.root).toContainText('may go too');
  await expect(dialog.root).toContainText('Authenticator app 1');
  await expectAccessible();
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Guardian on Galaxy Tab (Approvals).');
  await expect(security.receipt).toContainText('Authenticator app 2 (6-digit codes)');
  await expect(security.thing(/Galaxy Tab/)).toHaveCount(0);
  expect(await tenant.activeIds(email)).toHaveLength(4);
  expect(await tenant.removals()).toHaveLength(1);
});
