// The setup doctor: what the people who set the page up are told, and who never sees it.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

/** What it sends is refused, as it should be, and the browser tells so. */
const refusals = [/403 .*\/oauth\/token/, /401 .*\/mfa\/authenticators/];

test('a good set-up has nothing to change, and a confirmation shows what was granted', async ({
  page,
  security,
  signIn,
  expectAccessible,
  expectConsole,
}) => {
  expectConsole(...refusals);
  await security.open('/doctor');
  await page.getByRole('button', { name: 'Look', exact: true }).click();

  await expect(page.getByText('Nothing seen is wrong.')).toBeVisible();
  await expect(page.getByText('Seen only after a confirmation')).toBeVisible();
  await expectAccessible();

  await security.confirmItsYou.click();
  await signIn.passAs('dan@example.com');
  await page.getByRole('button', { name: 'Look', exact: true }).click();

  await expect(page.getByText('All three scopes were granted')).toBeVisible();
  expect(await security.overflow()).toBe(0);
});

test('what is missing is named, with what to change', async ({
  page,
  tenant,
  security,
  signIn,
  expectConsole,
}) => {
  expectConsole(...refusals);
  await tenant.switch({ grantedScopes: ['openid', 'read:authenticators'] });
  await security.open('/doctor');
  await security.confirmItsYou.click();
  await signIn.passAs('dan@example.com');
  await page.getByRole('button', { name: 'Look', exact: true }).click();

  await expect(page.getByText('1 to change.')).toBeVisible();
  await expect(page.getByText('Not granted: remove:authenticators')).toBeVisible();
});

test.describe(() => {
  test.use({ pageConfig: { doctor: false } });

  test('a page that is not asked for it has no doctor', async ({ page, security }) => {
    await security.open('/doctor');

    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });
});
