// The page in every language: whole, in its own direction, with room for all of its words, and fetched by itself.
import { expect } from '@playwright/test';
import { catalogOf, englishLeft, locales } from '#e2e/fixtures/catalogs.ts';
import { readTexts } from '#e2e/fixtures/readTexts.ts';
import { test } from '#e2e/fixtures/test.ts';

const ada = 'ada@example.com';
const rightToLeft = ['ar', 'he'];

for (const locale of locales) {
  test.describe(() => {
    test.use({ pageConfig: { locale } });

    test(`in ${locale} list, removal and adding say all of it in that language, and all of it fits 320 px`, async ({
      page,
      signIn,
      rules,
      expectAccessible,
    }) => {
      test.slow();
      rules.waive('no false loss', 'it counts what is shown by English words');
      const direction = rightToLeft.includes(locale) ? 'rtl' : 'ltr';
      const own = await catalogOf(locale);
      const english = await catalogOf('en');
      const named = (id: string) => ({ name: own[id] ?? id, exact: true });
      const expectWhole = async () => {
        // What differs for axe is the direction; the words are the same to it.
        if (direction === 'rtl') await expectAccessible();
        const { texts, cut, overflow } = await readTexts(page);
        expect(overflow).toBe(0);
        expect(cut).toEqual([]);
        expect(englishLeft(texts, english, own)).toEqual([]);
      };
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto('/');
      await expect(page).toHaveTitle(own['page.title'] ?? '');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expectWhole();

      await page.getByRole('button', named('confirm.button')).click();
      await signIn.passAs(ada);
      await expect(page.getByRole('heading', named('list.title'))).toBeVisible();
      // What comes after the list belongs to it.
      await expect(page.getByRole('button', named('unlock.lock'))).toBeVisible();
      await expect(page.getByRole('complementary')).toBeVisible();
      await expectWhole();

      const phone = page.getByRole('listitem').filter({ hasText: '4567' });
      await phone.getByRole('link').click();
      await expect(page.getByRole('button', named('remove.button.phone'))).toBeVisible();
      await expectWhole();
      await page.getByRole('button', named('remove.cancel')).click();

      await page.getByRole('link', named('list.add')).click();
      const adding = page.getByRole('dialog');
      await expect(adding).toContainText(own['factor.otp.hint'] ?? '');
      await expectWhole();
    });
  });
}
