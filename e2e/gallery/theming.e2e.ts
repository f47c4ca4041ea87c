// The page of the gallery on which somebody tries a theme: screens follow, and what gets too weak is named.
import { expect, test } from '@playwright/test';
import { serveGallery } from '#scripts/page/serveGallery.ts';

/** A server that has just begun makes three screens out of the sources. */
const patience = { timeout: 40_000 };

test('what is changed by hand is seen at once on the screens beside it, and can be taken along', async ({
  page,
}) => {
  await using gallery = await serveGallery(0);
  await page.goto(`${gallery.origin}/theming`);
  const screen = page.frameLocator('iframe[title="remove-last"]');
  const remove = screen.getByRole('button', { name: /^Remove/ });
  await expect(remove).toBeVisible(patience);
  const contrast = page.getByRole('status');
  await expect(contrast).toHaveText('All of it is strong enough in this scheme.');

  const danger = page.getByLabel('--latchkey-color-danger', { exact: true });
  await danger.fill('light-dark(#ff9b8f, #ff9b8f)');

  await expect(remove).toHaveCSS('background-color', 'rgb(255, 155, 143)');
  await expect(contrast).toContainText('on-danger on danger: 2.0, needs 4.5');
  await expect(page.locator('pre')).toContainText(
    '--latchkey-color-danger: light-dark(#ff9b8f, #ff9b8f);',
  );

  // The screens are drawn anew, in the theme as it is.
  await page.getByLabel('dark', { exact: true }).check();
  await expect(contrast).toHaveText('All of it is strong enough in this scheme.');
  await expect(remove).toHaveCSS('background-color', 'rgb(255, 155, 143)');

  await page.getByRole('button', { name: 'Take all back' }).click();
  await expect(danger).toHaveValue('');
});

test('closer together, rows are lower and buttons smaller, and neither so small that they are missed', async ({
  page,
}) => {
  await using gallery = await serveGallery(0);
  await page.goto(`${gallery.origin}/theming`);
  const screen = page.frameLocator('iframe[title="kinds"]');
  const row = screen.getByRole('listitem').first();
  const button = screen.getByRole('button', { name: 'Lock now' });
  const heightOf = async (one: typeof row) => (await one.boundingBox())?.height ?? 0;
  await expect(button).toBeVisible(patience);
  const before = await heightOf(row);
  expect(await heightOf(button)).toBe(44);

  await page.getByLabel('--latchkey-density', { exact: true }).fill('0.1');
  await expect(button).toHaveCSS('min-height', '32px');
  expect(await heightOf(button)).toBe(32);
  // In a narrow column twelve pixels above and below become six.
  expect(await heightOf(row)).toBe(before - 12);
});
