// Answers to a removal that got lost, or are not to be believed: the list tells what really happened.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const lost = /(ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_SOCKET).*\/mfa\/authenticators/;

test('AF-60: the answer is lost after the removal: the list is asked, and tells the truth', async ({
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
    await tenant.breakList({ drop: true }, 50, 1);
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
  await tenant.breakList({ drop: true }, 50, 1);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  await expect(security.receipt).toContainText("We couldn't look at your list afterwards");
  await tenant.mend();
  await security.receipt.getByRole('button', { name: 'Look again' }).click();
  await expect(security.thing(/Phone/)).toHaveCount(0);
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567 (Text messages and');
  expect(sent('DELETE')).toBe(1);
});

test('AF-62: the tenant confirms and still lists it: said as lagging, looked after, then told as gone', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(ada);
  const { authenticators } = await tenant.person(ada);
  const old = authenticators.map(({ row }) => row);
  await security.askToRemove(/Phone/);
  await tenant.breakList({ status: 200, body: old }, 2, 1);
  await dialog.remove.click();

  await expect(security.receipt).toContainText('It may take a moment to leave your list');
  const row = security.thing(/Phone/);
  await expect(row).toContainText('Removed. It may take a moment to leave this list.');
  await expect(row.getByRole('link')).toHaveCount(0);
  await expectAccessible();
  expect(await tenant.lists()).toHaveLength(3);

  await page.clock.fastForward(2_000);
  await expect.poll(async () => (await tenant.lists()).length).toBe(4);
  await expect(security.receipt).toContainText('It may take a moment to leave your list');

  await page.clock.fastForward(3_000);
  await expect(security.receipt).toContainText(
    'Removed: Phone ending in 4567 (Text messages and Phone calls).',
  );
  await expect(security.thing(/Phone/)).toHaveCount(0);
  expect(await tenant.removals()).toHaveLength(1);
});

test('AF-62: the tenant confirms and half a minute later still lists it: told as still there', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await page.clock.install();
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ status: 204 });
  await dialog.remove.click();
  await expect(security.receipt).toContainText('It may take a moment to leave your list');

  for (const [at, seconds] of [2, 3, 5, 10, 10].entries()) {
    await page.clock.fastForward(seconds * 1_000);
    await expect.poll(async () => (await tenant.lists()).length).toBe(4 + at);
  }
  await expect(security.receipt).toContainText('Still on your list: Phone ending in 4567');
  await expect(security.removalOf(/Phone/)).toBeVisible();
  expect(await tenant.removals()).toHaveLength(1);
});

test('RC-02: somebody removed it on another device before the click: said as already removed', async ({
  security,
  dialog,
  otherDevice,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);

  await otherDevice.security.open();
  await otherDevice.security.confirmItsYou.click();
  await otherDevice.signIn.passAs(ada);
  await otherDevice.security.askToRemove(/Phone/);
  await otherDevice.dialog.remove.click();
  await expect(otherDevice.security.receipt).toContainText('Removed: Phone');

  await dialog.remove.click();
  await expect(security.receipt).toContainText(
    'This was already removed: Phone ending in 4567 (Text messages and Phone calls).',
  );
  await expect(security.thing(/Phone/)).toHaveCount(0);
  await expectAccessible();
  expect((await tenant.removals()).map(({ status }) => status)).toEqual([204]);
});

test('RC-04: the same removal from two tabs at once: one removed it, for the other it was already removed', async ({
  page,
  security,
  dialog,
  otherTab,
  tenant,
  hold,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 404.*\/mfa\/authenticators\/sms/);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await otherTab.security.open();
  await otherTab.security.confirmItsYou.click();
  await otherTab.signIn.passAs(ada);
  await otherTab.security.askToRemove(/Phone/);

  // Both have looked; the first one is overtaken on the way to the tenant.
  const release = await hold('DELETE', /\/mfa\/authenticators\//);
  const sent = page.waitForRequest((request) => request.method() === 'DELETE');
  await dialog.remove.click();
  await sent;
  await otherTab.dialog.remove.click();
  await expect(otherTab.security.receipt).toContainText('Removed: Phone');
  release();

  await expect(security.receipt).toContainText('This was already removed: Phone');
  expect((await tenant.removals()).map(({ status }) => status)).toEqual([204, 404]);
});
