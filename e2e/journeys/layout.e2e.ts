// How the page stands on every screen: narrow and wide, dark and light, right to left, with and without motion.
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';

const max = 'max@example.com';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`at ${width} px, ${colorScheme}: nothing is wider than the window, and all of it is accessible`, async ({
      page,
      security,
      dialog,
      signIn,
      openAs,
      expectAccessible,
    }) => {
      // Nine states, each looked at by axe.
      test.slow();
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ colorScheme });
      await security.open();
      expect(await security.overflow()).toBe(0);
      await expectAccessible();

      await security.confirmItsYou.click();
      await signIn.signInHeading.waitFor();
      expect(await security.overflow()).toBe(0);
      await expectAccessible();
      await signIn.typePassword(max);
      expect(await security.overflow()).toBe(0);
      await expectAccessible();
      await signIn.passChallenge(max);

      await expect(security.things).toHaveCount(9);
      expect(await security.overflow()).toBe(0);
      await expectAccessible();
      await security.askToRemove(/Guardian/);
      await expect(dialog.remove).toBeInViewport();
      expect(await security.overflow()).toBe(0);
      await expectAccessible();
      await dialog.remove.click();
      await expect(security.receipt).toContainText('Removed: Guardian');
      expect(await security.overflow()).toBe(0);
      await expectAccessible();

      await openAs(max, '/remove/unheard-of');
      await expect(dialog.close).toBeInViewport();
      expect(await security.overflow()).toBe(0);
    });
  }
}

test('a dialog stands in the middle of a wide window, and at the lower edge of a narrow one', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAs(max);
  await security.askToRemove(/Guardian/);
  const wide = await dialog.root.boundingBox();
  expect(Math.abs((wide?.x ?? 0) - (1280 - (wide?.width ?? 0)) / 2)).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 320, height: 720 });
  await expect
    .poll(async () => {
      const narrow = await dialog.root.boundingBox();
      return Math.round((narrow?.y ?? 0) + (narrow?.height ?? 0));
    })
    .toBe(720);
});

test('right to left: the page is mirrored, and nothing is wider than the window', async ({
  page,
  security,
  dialog,
  openAs,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openAs(max);
  await expect(security.things).toHaveCount(9);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

  expect(await security.overflow()).toBe(0);
  const thing = await security.things.first().boundingBox();
  const removal = await security.things.first().getByRole('link').boundingBox();
  const name = await security.names.first().boundingBox();
  expect((removal?.x ?? 0) - (thing?.x ?? 0)).toBeLessThan(160);
  expect(name?.width).toBeGreaterThan(0);
  await security.askToRemove(/Guardian/);
  await expect(dialog.remove).toBeInViewport();
  await expect(dialog.cancel).toBeInViewport();
  expect(await security.overflow()).toBe(0);
});

/** The outline of what has the focus, and the edge of the control itself. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return {
      ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      border: style.borderTopStyle === 'solid' && Number.parseFloat(style.borderTopWidth) >= 1,
    };
  });

test('with forced colors every control keeps its edge and its focus ring', async ({
  page,
  security,
  dialog,
  openAs,
  expectAccessible,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await security.open();
  await page.keyboard.press('Tab');
  await expect(security.confirmItsYou).toBeFocused();
  expect(await edges(page)).toEqual({ ring: true, border: true });

  await openAs('dan@example.com');
  await expect(security.removalOf('Authenticator app')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(security.add).toBeFocused();
  expect(await edges(page)).toEqual({ ring: true, border: true });
  await page.keyboard.press('Tab');
  await expect(security.removalOf('Authenticator app')).toBeFocused();
  expect(await edges(page)).toEqual({ ring: true, border: true });
  await page.keyboard.press('Enter');
  await expect(dialog.cancel).toBeFocused();
  expect(await edges(page)).toEqual({ ring: true, border: true });
  await page.keyboard.press('Tab');
  await expect(dialog.remove).toBeFocused();
  expect(await edges(page)).toEqual({ ring: true, border: true });
  await expectAccessible();
});

test('who wants less motion gets none', async ({ page, security, dialog, hold, openAs }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const longestMotion = () =>
    page.evaluate(() =>
      Math.max(
        0,
        ...document.getAnimations().map(({ effect }) => {
          const duration = effect?.getComputedTiming().duration;
          return typeof duration === 'number' ? duration : 0;
        }),
      ),
    );
  const releaseList = await hold('GET', /\/mfa\/authenticators$/);
  await openAs(max);
  await expect(page.getByText('Loading your sign-in methods…')).toBeAttached();
  expect(await longestMotion()).toBeLessThanOrEqual(10);

  releaseList();
  await expect(security.things).toHaveCount(9);
  const releaseRemoval = await hold('DELETE', /\/mfa\/authenticators\//);
  await security.askToRemove(/Guardian/);
  await expect(dialog.remove).toBeVisible();
  expect(await longestMotion()).toBeLessThanOrEqual(10);
  await dialog.remove.click();
  await expect(dialog.remove).toHaveAttribute('aria-busy', 'true');
  expect(await longestMotion()).toBeLessThanOrEqual(10);
  releaseRemoval();
  await expect(security.receipt).toContainText('Removed');
});

for (const width of [320, 1280]) {
  test(`AF-17: at ${width} px nothing jumps when a list that took three seconds takes the place of its shape`, async ({
    page,
    security,
    tenant,
    openAs,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await tenant.breakList({ delayMs: 3_100 });
    await openAs('ada@example.com');
    await expect(security.things).toHaveCount(5);
    // What comes after the list moves nothing either.
    await expect(security.checkUp).toBeVisible();

    const shifts = await page.evaluate(
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
    expect(shifts).toBe(0);
  });
}
