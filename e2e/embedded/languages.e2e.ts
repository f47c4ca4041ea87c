// The page inside other pages, in a language that its host names.
import { expect } from '@playwright/test';
import { catalogOf } from '#e2e/fixtures/catalogs.ts';
import { test } from './test.ts';

const arabic = await catalogOf('ar');
const say = (id: string) => ({ name: arabic[id] ?? id, exact: true });
const domain = 'domain="http://localhost:4400"';

test.describe(() => {
  test.use({ changes: { [domain]: `${domain} locale="ar"` } });

  test('the one file fetches a language from the files beside it, under a strict policy, and runs in its direction', async ({
    page,
    host,
    rules,
    confirmInPopup,
    expectAccessible,
  }) => {
    rules.waive('no false loss', 'it counts what is shown by English words');
    await host.open();
    const confirm = page.getByRole('button', say('confirm.button'));
    await expect(confirm).toBeVisible();
    const place = page.locator('.lk-embedded');
    await expect(place).toHaveAttribute('dir', 'rtl');
    await expect(place).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await confirmInPopup('ada@example.com', () => confirm.click());
    await expect(page.getByRole('heading', say('list.title'))).toBeVisible();
    await expectAccessible();
    await page.getByRole('listitem').filter({ hasText: '4567' }).getByRole('link').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible();
  });

  test('where the files beside it are missing it is in English', async ({
    page,
    host,
    security,
    expectConsole,
  }) => {
    expectConsole(/Failed to load resource/, /ERR_FAILED.*languages/);
    await page.route(/languages\.js$/, (route) => route.abort());
    await host.open();
    await expect(security.confirmItsYou).toBeVisible();
    await expect(page.locator('.lk-embedded')).toHaveAttribute('lang', 'en');
  });
});

test.describe(() => {
  const html = '<html lang="en">';
  test.use({ changes: { [html]: '<html lang="en" dir="rtl">' } });

  test('a host that names no language decides which way its page runs', async ({
    page,
    host,
    security,
  }) => {
    await host.open();
    await expect(security.confirmItsYou).toBeVisible();
    await expect(page.locator('.lk-embedded')).not.toHaveAttribute('dir');
    await expect(page.locator('.lk-embedded')).toHaveCSS('direction', 'rtl');
  });
});

test('the words of a host are a property of the element, and it hears of those that nobody says', async ({
  page,
  host,
}) => {
  await host.open();
  await page.evaluate(() => {
    const element = document.querySelector('security-settings');
    const told: string[] = [];
    Object.assign(window, { told });
    Object.assign(element ?? {}, {
      onDiagnostic: (diagnostic: unknown) => told.push(JSON.stringify(diagnostic)),
      words: { 'page.title': 'My account', 'page.lead': 'Ours, {name}' },
    });
  });
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual([
    JSON.stringify({
      code: 'words_unusable',
      id: 'page.lead',
      problem: 'unknown_value',
      value: 'name',
    }),
  ]);
});
