// Somebody lost their phone: from the locked page to the receipt, without the phone.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const links = { signOutEverywhere: '/signed-out', changePassword: 'https://example.com/password' };

test.use({ pageConfig: { links } });

test('a lost phone: confirmed with another method, taken off, and on to the pages of the app', async ({
  page,
  security,
  signIn,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  await page.getByRole('link', { name: 'Lost a phone or a key?' }).click();
  await expect(page.getByText('choose "Try another method" there')).toBeVisible();
  await expectAccessible();
  await security.confirmItsYou.click();
  await signIn.arrive();
  await signIn.typePassword(ada);
  await signIn.chooseMethod(/Authenticator app/);
  await signIn.passChallenge(ada);

  expect(security.address).toBe('/lost');
  await expectAccessible();
  await page.getByRole('link', { name: /^Guardian/ }).click();
  await expect(page.getByRole('heading', { name: /^You lost Guardian/ })).toBeFocused();
  await expect(page.getByText('You will still have Phone ending in 4567')).toBeVisible();
  expect(await tenant.removals()).toEqual([]);
  await expectAccessible();
  await page.getByRole('button', { name: 'Remove app' }).click();

  await expect(page.getByRole('heading', { name: /^Guardian .* is off your/ })).toBeFocused();
  await expect(security.receipt).toContainText("Removed: Guardian on Ada's Pixel 9");
  await expectAccessible();
  expect(await tenant.removals()).toHaveLength(1);
  const hrefOf = (name: string) => page.getByRole('link', { name }).getAttribute('href');
  expect(await hrefOf('Sign out everywhere')).toBe(links.signOutEverywhere);
  expect(await hrefOf('Change your password')).toBe(links.changePassword);

  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(security.thing(/Guardian/)).toHaveCount(0);
});

test('RM-06: the question before a removal shows the way for who lost the thing, and how to confirm without it', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
  openAs,
}) => {
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await dialog.lost.click();

  await expect(dialog.root).toBeHidden();
  await expect(page.getByRole('heading', { name: /^You lost Phone/ })).toBeFocused();
  await expect(page.getByText('choose "Try another method" there')).toBeVisible();
  await expect(page.getByText('Your recovery code works too, once.')).toBeVisible();

  // The confirmation may have been long ago: the way back leads to the same place, and nothing was done by itself.
  await tenant.advance(601);
  await page.reload();
  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(page.getByRole('heading', { name: /^You lost Phone/ })).toBeVisible();
  expect(await tenant.removals()).toEqual([]);
  await page.getByRole('button', { name: 'Remove phone' }).click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(security.things).toHaveCount(4);
  expect(await tenant.removals()).toHaveLength(1);
});

test('a lost thing that is the last one: adding first is offered, and the consequence is told', async ({
  page,
  security,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const dan = 'dan@example.com';
  await openAs(dan, `/lost/${encodeURIComponent(await tenant.idOf(dan, 'otp'))}`);

  await expect(page.getByText('Only email is left.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a method first' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Remove app' }).click();
  await expect(security.receipt).toContainText('Removed: Authenticator app');
  expect(await tenant.activeIds(dan)).toHaveLength(1);
});
