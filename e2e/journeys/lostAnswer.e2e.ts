// Answers to a removal that got lost, or are not to be believed: the list tells what really happened.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const lost = /(ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_SOCKET).*\/mfa\/authenticators/;

test('the answer is lost after the removal: the list is asked, and tells the truth', async ({
  sent,
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(lost);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ drop: true, afterEffect: true }, 5);
  await dialog.remove.click();

  await expect(security.receipt).toContainText(/removed: Phone ending in 4567/i);
  await expect(security.thing(/Phone/)).toHaveCount(0);
  expect(await tenant.activeIds(ada)).toHaveLength(5);
  expect(sent('DELETE')).toBe(1);
});

test('the request is lost before the removal: nothing was removed, and the question stays', async ({
  sent,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(lost);
  const before = await tenant.activeIds(ada);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ drop: true }, 5);
  await dialog.remove.click();

  await expect(dialog.alert).toContainText(
    "Nothing was removed. We couldn't reach the server. Check your connection, then try again.",
  );
  await expectAccessible();
  await expect(security.thing(/Phone/)).toHaveCount(1);
  expect(await tenant.activeIds(ada)).toEqual(before);
  expect(sent('DELETE')).toBe(1);

  await tenant.mend();
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone');
  expect(sent('DELETE')).toBe(2);
});

for (const { happened, afterEffect, says } of [
  { happened: 'removed it', afterEffect: true, says: 'Removed: Phone ending in 4567' },
  { happened: 'did not', afterEffect: false, says: 'Still on your list: Phone ending in 4567' },
]) {
  test(`answer and list are lost: we do not know, and looking again tells that the tenant ${happened}`, async ({
    sent,
    security,
    dialog,
    tenant,
    openAs,
    expectAccessible,
    expectConsole,
  }) => {
    expectConsole(lost);
    await openAs(ada);
    await security.askToRemove(/Phone/);
    await tenant.breakRemoval({ drop: true, afterEffect }, 5);
    await tenant.breakList({ drop: true }, 50);
    await dialog.remove.click();

    await expect(security.receipt).toContainText(
      "We don't know whether Phone ending in 4567 (Text messages) was removed",
    );
    await expect(dialog.root).toBeHidden();
    await expect(security.things).toHaveCount(5);
    await expectAccessible();

    await tenant.mend();
    await security.receipt.getByRole('button', { name: 'Look again' }).click();
    await expect(security.receipt).toContainText(says);
    expect(sent('DELETE')).toBe(1);
  });
}

test('the tenant confirms, and then the list is lost: removed, and to be looked at', async ({
  sent,
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(lost);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakList({ drop: true }, 50);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  await expect(security.receipt).toContainText("We couldn't look at your list afterwards");
  await tenant.mend();
  await security.receipt.getByRole('button', { name: 'Look again' }).click();
  await expect(security.thing(/Phone/)).toHaveCount(0);
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567 (Text messages and');
  expect(sent('DELETE')).toBe(1);
});

test('the tenant confirms, and yet lists it: said as still there', async ({
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ status: 204 });
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Still on your list: Phone ending in 4567');
  await expect(security.receipt).not.toContainText('Removed');
  await expect(security.thing(/Phone/)).toHaveCount(1);
});

test('somebody removed it in another tab: said as already removed', async ({
  security,
  dialog,
  otherTab,
  tenant,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/status of 404.*\/mfa\/authenticators\/sms/);
  await openAs(ada);
  await security.askToRemove(/Phone/);

  await otherTab.security.open();
  await otherTab.security.confirmItsYou.click();
  await otherTab.signIn.passAs(ada);
  await otherTab.security.askToRemove(/Phone/);
  await otherTab.dialog.remove.click();
  await expect(otherTab.security.receipt).toContainText('Removed: Phone');

  await dialog.remove.click();
  await expect(security.receipt).toContainText(
    'This was already removed: Phone ending in 4567 (Text messages and Phone calls).',
  );
  await expect(security.thing(/Phone/)).toHaveCount(0);
  await expectAccessible();
  expect((await tenant.removals()).map(({ status }) => status)).toEqual([204, 404]);
});
