// A browser that keeps nothing, a page that comes back from the past, and a new version in the middle of something.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { denyStorage } from '#e2e/fixtures/denyStorage.ts';
import { test } from '#e2e/fixtures/test.ts';
import { dist } from '#scripts/page/buildPage.ts';

const ada = 'ada@example.com';

for (const [id, how] of [
  ['ST-01', 'denied'],
  ['ST-02', 'full'],
] as const) {
  test(`${id}: where what lasts is ${how}, everything works: nothing is kept there`, async ({
    page,
    security,
    dialog,
    stack,
    openAs,
  }) => {
    if (how === 'denied') await denyStorage(page, stack.pageOrigin, ['localStorage', 'indexedDB']);
    else {
      await page.addInitScript(() => {
        const setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
          if (this !== sessionStorage) throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      });
    }
    await openAs(ada);
    await security.askToRemove(/Phone/);
    await dialog.remove.click();

    await expect(security.receipt).toContainText('Removed: Phone');
  });
}

const keepsNothing = /Your browser doesn't let this page keep anything.*Allow site data/;

test('ST-03: where a tab keeps nothing, the way through it says why, and nobody is sent away', async ({
  page,
  security,
  stack,
  tenant,
  expectAccessible,
}) => {
  await denyStorage(page, stack.pageOrigin, ['sessionStorage', 'localStorage']);
  await security.open('/add');
  await security.confirmItsYou.click();

  await expect(security.alert).toContainText(keepsNothing);
  expect(security.address).toBe('/add');
  expect(await tenant.requests()).toEqual([]);
  await expectAccessible();
});

test('ST-06: without cookies and all that goes with them it is said in a sentence, before anybody leaves', async ({
  page,
  security,
  stack,
  tenant,
}) => {
  await denyStorage(page, stack.pageOrigin, [
    'sessionStorage',
    'localStorage',
    'indexedDB',
    'caches',
  ]);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
  });
  await security.open();
  await security.confirmItsYou.click();

  await expect(security.alert).toContainText(keepsNothing);
  await expect(security.confirmItsYou).toBeVisible();
  expect(await tenant.requests()).toEqual([]);
});

test('ST-07: a page that the Back button brings back shows nothing of the person who left it', async ({
  page,
  security,
  openAs,
  tenant,
  expectAccessible,
}) => {
  await openAs(ada);
  await expect(security.things).toHaveCount(5);
  await tenant.forgetRequests();

  // As the browser tells of it: put away whole, and later shown as it is, without loading anything.
  const shown = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return new Promise<string>((resolve) => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
      queueMicrotask(() => queueMicrotask(() => resolve(document.body.innerText)));
    });
  });
  expect(shown).not.toContain('Phone');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );

  await expect(security.confirmItsYou).toBeVisible();
  await expect(security.things).toHaveCount(0);
  expect(await tenant.requests()).toEqual([]);
  await expectAccessible();
});

test('ST-13: a new version took away the question: loading again is offered, and leads to the same question', async ({
  page,
  security,
  dialog,
  signIn,
  openAs,
  expectConsole,
  expectAccessible,
}) => {
  expectConsole(/404|Failed to fetch dynamically imported module|error occurred/);
  const manifest: Record<string, { readonly file: string }> = JSON.parse(
    await readFile(join(dist, '.vite/manifest.json'), 'utf8'),
  );
  const question = manifest['src/security/remove/late.tsx']?.file ?? 'nothing';
  await page.route(`**/${question}`, (route) => route.fulfill({ status: 404, body: '' }));
  await openAs(ada);
  await security.askToRemove(/Phone/);
  const asked = security.address;
  expect(asked).toMatch(/^\/remove\//);

  const again = page.getByRole('link', { name: 'Load again' });
  await expect(again).toBeVisible();
  await expectAccessible();
  await page.unrouteAll();
  await again.click();

  await security.confirmItsYou.click();
  await signIn.passAs(ada);
  await expect(dialog.remove).toBeVisible();
  expect(security.address).toBe(asked);
});
