// The recovery code that comes with a first method: shown once, kept before going on, and nowhere afterwards.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { answerOf } from '#e2e/fixtures/answerOf.ts';
import { appCode } from '#e2e/fixtures/appCode.ts';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { test } from '#e2e/fixtures/test.ts';
import type { TenantPages } from '#e2e/pages/TenantPages.ts';

const ben = 'ben@example.com';

type Adding = {
  readonly page: Page;
  readonly signIn: TenantPages;
  readonly tenant: TenantControl;
  readonly openAs: (email: string, path?: string) => Promise<void>;
};

/** Ben, who has nothing yet, adds an app; what he is shown then holds the code that is given back. */
async function receiveCode({ page, signIn, tenant, openAs }: Adding): Promise<string> {
  await openAs(ben, '/add/otp');
  // The first method wants a sign-in that is fresh.
  await page.getByRole('dialog').getByRole('button', { name: "Confirm it's you" }).click();
  await signIn.passAs(ben);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByRole('region', { name: 'Your sign-in methods' })
    .getByRole('link', { name: 'Add a method' })
    .click();
  const begun = await answerOf(page);
  await page.getByRole('button', { name: /^Authenticator app/ }).click();
  const { barcode_uri: address, recovery_codes: codes } = await begun();
  await page.getByLabel('6-digit code').fill(await appCode(address, tenant));
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByRole('dialog', { name: 'Keep your recovery code' })).toBeVisible();
  return codes?.[0] ?? '';
}

const inFours = (code: string) => code.match(/.{4}/g)?.join(' ') ?? '';

test('EN-15: reload, closing, Back and Escape all ask first; kept as a file, the code is nowhere any more', async ({
  page,
  signIn,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const code = await receiveCode({ page, signIn, tenant, openAs });
  const shown = page.getByText(inFours(code));
  const goOn = page.getByRole('button', { name: 'I have saved it' });
  await expect(shown).toBeVisible();
  await expectAccessible();

  await goOn.click();
  await expect(page.getByText('Keep the code first')).toBeVisible();

  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(shown).toBeVisible();

  // First from the address of the dialog to that of the list, then away from the page.
  await page.goBack();
  await expect(shown).toBeVisible();
  const askedAgain = page.waitForEvent('dialog');
  await page.evaluate(() => history.back());
  await (await askedAgain).dismiss();
  await expect(shown).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(
    page.getByText("Leave without saving the code? It isn't shown again."),
  ).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Go back to the code' }).click();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(
    /^latchkey-recovery-code-ben@example\.com-\d{4}-\d\d-\d\d\.txt$/,
  );
  expect(await readFile(await file.path(), 'utf8')).toContain(`\n${code}\n\nAccount: ${ben}\n`);
  await goOn.click();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3, name: 'Authenticator app' })).toBeVisible();
  const left = await page.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    document.cookie,
  ]);
  expect(left.join('\n')).not.toContain(code);
  expect(left.join('\n')).not.toContain(inFours(code));
  const { authenticators } = await tenant.person(ben);
  expect(
    authenticators
      .filter(({ row }) => row.active)
      .map(({ kind }) => kind)
      .sort(),
  ).toContain('recovery-code');
});

test('EN-15: on paper there is the code and what it is for, and nothing else', async ({
  page,
  signIn,
  tenant,
  openAs,
}) => {
  const code = await receiveCode({ page, signIn, tenant, openAs });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText(inFours(code))).toBeVisible();
  await expect(page.getByText(`Account: ${ben}`)).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
