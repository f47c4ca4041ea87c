// What a page downloads that is set up as most are: nothing of what only others need.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';
import { dist } from '#scripts/page/buildPage.ts';

test('a page that does not ask for passwords fetches nothing of it, also when somebody removes something', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  const manifest: Record<string, { readonly file: string }> = JSON.parse(
    await readFile(join(dist, '.vite/manifest.json'), 'utf8'),
  );
  const ofPassword = Object.entries(manifest)
    .filter(([key]) => key.includes('/password/'))
    .map(([, { file }]) => file);
  expect(ofPassword.length).toBeGreaterThan(0);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));

  await openAs('ada@example.com');
  await security.askToRemove(/Phone/);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed:');
  await page.getByRole('link', { name: /^Add/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  expect(fetched.filter((file) => ofPassword.includes(file))).toEqual([]);
});
