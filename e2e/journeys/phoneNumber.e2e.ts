// Entering a phone number: as people write it, explained when it can't be, and sent as E.164.
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

test('EN-22: a national number is previewed as an international one, and that is what the tenant gets', async ({
  page,
  openAs,
  expectAccessible,
}) => {
  await openAs('ada@example.com', '/add/sms');
  const field = page.getByLabel('Phone number');
  const send = page.getByRole('button', { name: 'Send code' });
  // The numbering plans come when a phone is entered; the country is guessed, and asked of nobody.
  await expect(page.getByLabel('Country')).toHaveValue('DE');

  await field.pressSequentially('12');
  await send.click();
  await expect(page.getByText(/too short/)).toBeVisible();
  await expect(field).toBeFocused();
  await expectAccessible();

  await field.fill('0171 12345678 ext. 9');
  await send.click();
  await expect(page.getByText(/extension/)).toBeVisible();

  await field.fill('٠١٧١ ٩٨٧٦٥٤٣');
  await expect(page.getByText('We will send the code to +49 171 9876543.')).toBeVisible();
  await expectAccessible();
  const asked = page.waitForRequest(/\/mfa\/associate$/);
  await send.click();
  expect((await asked).postDataJSON()).toMatchObject({ phone_number: '+491719876543' });
});

test('EN-22: when the numbering plans can not be had, an international number still can be added', async ({
  page,
  openAs,
  expectConsole,
}) => {
  expectConsole(/phoneNumbers/);
  await page.route(/phoneNumbers/, (route) => route.abort());
  await openAs('ada@example.com', '/add/sms');
  const field = page.getByLabel('Phone number');
  await expect(page.getByText("Begin with + and the country's code")).toBeVisible();
  await expect(page.getByLabel('Country')).toHaveCount(0);
  await field.fill('+49 171 9876543');
  const asked = page.waitForRequest(/\/mfa\/associate$/);
  await page.getByRole('button', { name: 'Send code' }).click();
  expect((await asked).postDataJSON()).toMatchObject({ phone_number: '+491719876543' });
});
