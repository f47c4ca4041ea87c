// The tenant says no to a removal, or takes its time: the question stays, and says why.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

const refusals = [
  { status: 500, body: '', says: 'The server has a problem.' },
  { status: 503, body: '<!doctype html><h1>Bad', says: 'The server has a problem.' },
  {
    status: 403,
    body: { error: 'access_denied', error_description: 'This authenticator cannot be deleted' },
    says: "This method can't be removed here. Support can help.",
  },
  {
    status: 403,
    body: { error: 'insufficient_scope', error_description: 'Insufficient scope' },
    says: 'You may not do this here.',
  },
  { status: 429, body: { error: 'too_many_requests' }, says: 'That was too much at once.' },
  { status: 409, body: { error: 'conflict' }, says: 'Something changed in the meantime.' },
  { status: 404, body: { error: 'not_found' }, says: "The server sent something we can't read." },
];

const codeIn = (body: unknown) =>
  typeof body === 'object' && body !== null && 'error' in body ? body.error : 'and no reason';

for (const { status, body, says } of refusals) {
  test(`the tenant answers a removal with ${status} ${codeIn(body)}: nothing was removed, and why`, async ({
    security,
    dialog,
    tenant,
    openAs,
    expectConsole,
    expectAccessible,
  }) => {
    expectConsole(new RegExp(`status of ${status}.*/mfa/authenticators/sms`));
    const before = await tenant.activeIds(ada);
    await openAs(ada);
    await security.askToRemove(/Phone/);
    await tenant.breakRemoval({ status, body });
    await dialog.remove.click();

    await expect(dialog.alert).toContainText(`Nothing was removed. ${says}`);
    await expect(dialog.alert).not.toContainText(/tenant|scope|audience|token|JSON|\b[45]\d\d\b/i);
    await expectAccessible();
    expect(await tenant.activeIds(ada)).toEqual(before);
    expect(await tenant.removals()).toHaveLength(1);

    await dialog.cancel.click();
    await expect(security.things).toHaveCount(5);
  });
}

test('AF-61: an error that comes after the effect is not believed: the list shows that it is gone', async ({
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
}) => {
  expectConsole(/status of 500/);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ status: 500, afterEffect: true });
  await dialog.remove.click();

  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  await expect(security.thing(/Phone/)).toHaveCount(0);
  expect(await tenant.removals()).toHaveLength(1);
});

test('AF-18: a slow removal is said to be slow and cannot be sent twice, and who wants out hears that it may still happen', async ({
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
  await dialog.remove.click();

  await expect(dialog.alert).toContainText('This is taking longer than usual. Stay here');
  await dialog.remove.click({ force: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog.alert).toContainText('This was sent already, so it may still happen.');
  await expectAccessible();

  await dialog.close.click();
  await expect(dialog.root).toBeHidden();
  await expect(security.receipt).toContainText('Being removed: Phone ending in 4567');
  await expectAccessible();
  release();
  await expect(security.receipt).toContainText('Removed: Phone');
  expect(await tenant.removals()).toHaveLength(1);
});

test('Back while a removal runs leads to the list, where the outcome is told', async ({
  page,
  security,
  dialog,
  tenant,
  hold,
  openAs,
}) => {
  // A question that was opened by its address and closed: what is behind the list is not ours.
  await openAs(ada, `/remove/${encodeURIComponent(await tenant.idOf(ada, 'push'))}`);
  await dialog.cancel.click();
  await security.askToRemove(/Phone/);
  const release = await hold('DELETE', /\/mfa\/authenticators\//);
  await dialog.remove.click();
  await page.goBack();

  await expect(dialog.root).toBeHidden();
  release();
  await expect(security.receipt).toContainText('Removed: Phone');
  await expect(security.things).toHaveCount(4);
  expect(security.address).toBe('/');
  expect(await tenant.removals()).toHaveLength(1);
});

test('RC-01: a double click, and Enter on top of it, send one request', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await tenant.breakRemoval({ delayMs: 300 });
  await dialog.remove.dblclick();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');

  await expect(security.receipt).toContainText('Removed: Phone');
  expect(await tenant.removals()).toHaveLength(1);
});

test('TL-13: without the permission to remove, everything is shown and nothing offers to remove it', async ({
  page,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
}) => {
  await tenant.switch({ grantedScopes: ['openid', 'profile', 'email', 'read:authenticators'] });
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(0);
  await expect(security.thing(/Phone/)).toContainText('You may look, but not remove.');
  await expectAccessible();

  const phone = await tenant.idOf(ada, 'sms');
  await openAs(ada, `/remove/${encodeURIComponent(phone)}`);
  await expect(dialog.root).toContainText('You may look, but not remove.');
  await expect(dialog.remove).toHaveCount(0);
  expect(await tenant.removals()).toEqual([]);
});
