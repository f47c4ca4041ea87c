// The recovery code on paper, out of a tree that no style sheet of the document reaches.
import { expect } from '@playwright/test';
import { answerOf } from '#e2e/fixtures/answerOf.ts';
import { appCode } from '#e2e/fixtures/appCode.ts';
import { test } from './test.ts';

const ben = 'ben@example.com';

test("EN-15: inside somebody else's page the recovery code is printed alone, and no copy stays behind", async ({
  page,
  host,
  security,
  tenant,
  confirmInPopup,
}) => {
  // What a printer gets, and from which window.
  await page.addInitScript(() =>
    addEventListener('beforeprint', () => {
      top?.document.documentElement.setAttribute('data-printed', document.body.textContent);
    }),
  );
  await host.open();
  await confirmInPopup(ben, () => security.confirmItsYou.click());
  await security.methods.getByRole('link', { name: 'Add a method' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: "Confirm it's you" });
  await confirmInPopup(ben, () => confirm.click());
  const begun = await answerOf(page);
  await page.getByRole('button', { name: /^Authenticator app/ }).click();
  const { barcode_uri: address, recovery_codes: codes } = await begun();
  await page.getByLabel('6-digit code').fill(await appCode(address, tenant));
  await page.getByRole('button', { name: 'Verify' }).click();
  await page.getByRole('button', { name: 'Print' }).click();

  const printed = await page.locator('html').getAttribute('data-printed');
  expect(printed).toContain(codes?.[0]?.match(/.{4}/g)?.join(' '));
  expect(printed).toMatch(/^Recovery code for/);
  expect(printed).not.toContain('What the shop heard');
  await expect(page.locator('iframe')).toHaveCount(0);
});
