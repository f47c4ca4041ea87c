// Bad starts and bad networks: an early click, no network, and addresses that lead nowhere.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';

test('a click that comes before the scripts is not lost', async ({
  page,
  security,
  signIn,
  hold,
}) => {
  const release = await hold('GET', /\/assets\/.*\.js$/);
  await page.goto('/', { waitUntil: 'commit' });
  await security.confirmItsYou.click();
  release();

  await expect(signIn.signInHeading).toBeVisible();
  await signIn.passAs(ada);
  await expect(security.things).toHaveCount(5);
});

test('NW-02: without a network the list stays, says how old it is and that nothing can be changed', async ({
  context,
  security,
  dialog,
  tenant,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  // A browser may be wrong about its network, and a button that is off has no words: what can be pressed stays so.
  await openAs(ada);
  await expect(security.checkUp).toBeVisible();
  await context.setOffline(true);

  const offline = security.statuses.filter({ hasText: 'offline' }).first();
  await expect(offline).toHaveText(
    /^You're offline\. This is what we saw at \d?\d:\d\d [AP]M\. Changes need a connection\.$/,
  );
  await expect(security.things).toHaveCount(5);
  await expectAccessible();

  await security.askToRemove(/Phone/);
  await dialog.remove.click();
  await expect(dialog.alert).toContainText('Nothing was removed.');
  await dialog.cancel.click();
  await expect(security.things).toHaveCount(5);
  expect(await tenant.removals()).toEqual([]);

  await context.setOffline(false);
  await expect(offline).toHaveCount(0);
});

test('what comes after the list comes later when the network went away with the list', async ({
  context,
  page,
  security,
  dialog,
  openAs,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  const late = /\/assets\/late/;
  await page.route(late, (route) => route.abort('internetdisconnected'));
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await context.setOffline(true);
  await expect(security.statuses.filter({ hasText: 'offline' }).first()).toBeVisible();
  await security.askToRemove(/Phone/);
  await expect(security.things).toHaveCount(5);

  await page.unroute(late);
  await context.setOffline(false);
  await expect(dialog.remove).toBeVisible();
  await dialog.cancel.click();
  await expect(security.checkUp).toBeVisible();
});

test('NW-03: without a network a confirmed removal is not sent, then or later; a click afterwards works', async ({
  context,
  security,
  dialog,
  tenant,
  sent,
  openAs,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await expect(dialog.remove).toBeVisible();
  await context.setOffline(true);
  await dialog.remove.click();

  await expect(dialog.alert).toContainText('Nothing was removed.');
  // Before it sends anything the page looks at the list, and comes no further.
  await expect(dialog.alert).toContainText("We couldn't reach the server.");
  await expectAccessible();
  await context.setOffline(false);
  await expect(security.statuses.filter({ hasText: 'offline' }).first()).toHaveCount(0);
  expect(sent('DELETE')).toBe(0);
  expect(await tenant.activeIds(ada)).toHaveLength(7);

  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone');
  expect(sent('DELETE')).toBe(1);
});

test('an address that leads nowhere says so, and leads on', async ({
  page,
  security,
  expectAccessible,
}) => {
  await security.open('/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Go to Security' }).click();
  await expect(security.confirmItsYou).toBeVisible();
  expect(security.address).toBe('/');
});

test.describe(() => {
  test.use({ pageConfig: { clientId: '', locale: 'not a language' } });

  test('a page that is not set up tells people that nothing is wrong with their account', async ({
    page,
    security,
    expectAccessible,
  }) => {
    await security.open();
    await expect(security.alert).toContainText("This page isn't set up");
    await expect(security.alert).toContainText('Nothing is wrong with your account.');
    await expectAccessible();

    await page.getByText('For the people who run it').click();
    await expect(page.getByText('config.json: clientId is empty')).toBeVisible();
    await expect(page.getByText('config.json: locale is not a language tag')).toBeVisible();
    await expectAccessible();
  });
});
