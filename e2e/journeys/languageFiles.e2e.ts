// What a page in one language fetches of the others, what it shows meanwhile, and what it does when a file is missing.
import { expect, type Page } from '@playwright/test';
import { catalogOf } from '#e2e/fixtures/catalogs.ts';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const german = await catalogOf('de');
const say = (id: string) => ({ name: german[id] ?? id, exact: true });

/** What was fetched to say something with: `'de page'`, …, each once. */
function fetchedOf(page: Page): Set<string> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const [, locale, part] =
      /\/(\w\w(?:-\w+)?)-(page|checkup|remove|lost|unlock|enroll|enrollparts|password)-[\w-]{8}\.js$/.exec(
        pathname,
      ) ?? [];
    if (locale) fetched.add(`${locale} ${part}`);
    if (pathname.includes('/languages-')) fetched.add('how to choose');
  });
  return fetched;
}

/** By how much the page has moved under the reader. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(all.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told when there was none.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100, 0)));
      }),
  );

test('an English page fetches no other language, and nothing to choose one with', async ({
  page,
  security,
  openAs,
}) => {
  const fetched = fetchedOf(page);
  await openAs(ada);
  await security.askToRemove(/Phone/);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect([...fetched]).toEqual([]);
});

test.describe(() => {
  test.use({ pageConfig: { locale: 'de-AT' } });
  test.beforeEach(({ rules }) => {
    rules.waive('no false loss', 'it counts what is shown by English words');
  });

  test('a German page fetches German alone, and each part when there is something to say with it', async ({
    page,
    signIn,
  }) => {
    const fetched = fetchedOf(page);
    await page.goto('/');
    const confirm = page.getByRole('button', say('confirm.button'));
    await expect(confirm).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-AT');
    expect([...fetched]).toEqual(['how to choose', 'de page']);
    await confirm.click();
    await signIn.passAs(ada);
    // Whoever comes back is at the list, as in English.
    await expect(page.getByRole('heading', say('list.title'))).toBeFocused();
    await page.getByRole('link', say('list.add')).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('Authenticator-App');
    // Nobody has lost anything, or is asked for a password here.
    const isWanted = (one: string) => one === 'how to choose' || /^de (?!lost|password)/.test(one);
    expect([...fetched].filter((one) => !isWanted(one))).toEqual([]);
  });

  test('painted in English, a German page shows its shape without words until it has German ones, and nothing moves', async ({
    page,
  }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/de-page-/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-words', 'waiting');
    // The gate; the shape of the list is painted too, and shows on the way back.
    const gate = page.locator('main').first();
    await expect(gate).toBeVisible();
    await expect(gate).toHaveText(/Security/);
    await expect(gate.locator('h1')).toBeHidden();
    await expect(gate.locator('button')).toBeHidden();

    release();
    await expect(page.getByRole('heading', say('page.title'))).toBeVisible();
    await expect(page.getByRole('button', say('confirm.button'))).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-words');
    expect(await shifts(page)).toBe(0);
  });

  test('when German can not be had the page is in English, says so of itself, and works', async ({
    page,
    security,
    openAs,
    expectConsole,
    expectAccessible,
  }) => {
    expectConsole(/language_missing/, /Failed to load resource/, /ERR_FAILED.*de-page/);
    await page.route(/\/de-page-/, (route) => route.abort());
    await openAs(ada);
    await expect(security.things).toHaveCount(5);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible();
  });

  test('when one part of it can not be had, the dialog that needs it is in English, and all of it', async ({
    page,
    dialog,
    signIn,
    expectConsole,
    expectAccessible,
  }) => {
    expectConsole(/Failed to load resource/, /ERR_FAILED.*de-remove/);
    await page.route(/\/de-remove-/, (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', say('confirm.button')).click();
    await signIn.passAs(ada);
    await page.getByRole('listitem').filter({ hasText: '4567' }).getByRole('link').click();
    await expect(dialog.root).toBeVisible({ timeout: 20_000 });
    await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
    await expect(dialog.remove).toBeVisible();
    await expectAccessible();
    await expect(
      page.getByRole('heading', { ...say('list.title'), includeHidden: true }),
    ).toBeAttached();
  });
});

test.describe(() => {
  test.use({ pageConfig: { locale: 'auto' }, locale: 'he-IL' });

  test("a page that follows the browser is in the browser's language, and in its direction", async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'he-IL');
    await expectAccessible();
  });
});

test.describe(() => {
  const words = {
    'page.title': 'My security',
    'confirm.button': 'Show me',
    'page.titel': 'A typing error',
  };
  test.use({ pageConfig: { words } });

  test('a host says it in its own words, and is told of those that nobody says', async ({
    page,
    expectConsole,
  }) => {
    expectConsole(/words_unusable.*page\.titel/);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'My security' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show me' })).toBeVisible();
    await expect(page).toHaveTitle('My security');
  });
});
