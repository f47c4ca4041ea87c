// The page inside other pages does what it does by itself: in each shape, under the host's strict policy.
import { expect } from '@playwright/test';
import type { Shape } from './startHostPage.ts';
import { test } from './test.ts';

const ada = 'ada@example.com';
const shapes: readonly Shape[] = ['element', 'react'];

for (const shape of shapes) {
  test.describe(() => {
    test.use({ shape });

    test(`EM-13: in the shape "${shape}" a person confirms in a popup, sees and removes, and the host hears of it`, async ({
      page,
      host,
      security,
      dialog,
      tenant,
      confirmInPopup,
      expectAccessible,
    }) => {
      const history = () => page.evaluate(() => `${location.href} ${window.history.length}`);
      await host.open();
      await expect(security.heading).toBeVisible();
      const before = await history();
      await confirmInPopup(ada, () => security.confirmItsYou.click());
      await expect(security.things).toHaveCount(5);
      await expectAccessible();

      await security.askToRemove(/Phone/);
      await expect(dialog.goes).toHaveText(['Text messages', 'Phone calls']);
      await expectAccessible();
      await dialog.remove.click();
      await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
      await expect(security.things).toHaveCount(4);
      await expect(host.diary).toHaveText(['removed: sms, voice']);
      expect(await tenant.removals()).toHaveLength(1);
      // The address bar is the host's, and so is the Back button.
      expect(await history()).toBe(before);
    });

    test(`in the shape "${shape}", where a popup is blocked, the tab itself goes and comes back to where it was`, async ({
      page,
      host,
      security,
      dialog,
      signIn,
    }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await page.goto(`${host.origin}/?tab=security#here`);
      await security.confirmItsYou.click();
      await page.getByRole('button', { name: /this tab/ }).click();
      await signIn.passAs(ada);
      await expect(security.things).toHaveCount(5);
      expect(page.url()).toBe(`${host.origin}/?tab=security#here`);

      await security.askToRemove(/Phone/);
      await dialog.cancel.click();
      await expect(dialog.root).toBeHidden();
    });
  });
}
