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

test('without a network the list stays, says so, and a removal is told as not done', async ({
  context,
  security,
  dialog,
  tenant,
  openAs,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.cancel.click();
  await context.setOffline(true);

  await expect(security.statuses.filter({ hasText: 'offline' })).toContainText(
    "You're offline. This is what we saw last.",
  );
  await expect(security.things).toHaveCount(5);
  await expectAccessible();
  await security.askToRemove(/Phone/);
  await dialog.remove.click();
  await expect(security.page.getByText(/Nothing was removed|We don't know whether/)).toBeVisible();
  await expectAccessible();
  expect(await tenant.removals()).toEqual([]);
  expect(await tenant.activeIds(ada)).toHaveLength(7);

  await context.setOffline(false);
  await expect(security.statuses.filter({ hasText: 'offline' })).toHaveCount(0);
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
