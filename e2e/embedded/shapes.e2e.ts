// The page inside other pages does what it does by itself: in each shape, under the host's strict policy.
import { expect } from '@playwright/test';
import { answerOf } from '#e2e/fixtures/answerOf.ts';
import { appCode } from '#e2e/fixtures/appCode.ts';
import type { Shape } from './startHostPage.ts';
import { test } from './test.ts';

const ada = 'ada@example.com';
const ben = 'ben@example.com';
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

    test(`in the shape "${shape}" a first method is added, its recovery code is printed alone, and the host hears of it`, async ({
      page,
      host,
      security,
      adding,
      tenant,
      confirmInPopup,
    }) => {
      await host.open();
      await confirmInPopup(ben, () => security.confirmItsYou.click());
      await security.add.click();
      // The first method wants a sign-in that is fresh.
      await confirmInPopup(ben, () =>
        page.getByRole('dialog').getByRole('button', { name: "Confirm it's you" }).click(),
      );
      const begun = await answerOf(page);
      await adding.choose('Authenticator app');
      await adding.send(await appCode((await begun()).barcode_uri, tenant));

      const kit = page.getByRole('dialog', { name: 'Keep your recovery code' });
      await expect(kit).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.getByText('Corner Shop')).toBeHidden();
      await expect(security.heading).toBeHidden();
      await expect(page.getByText(ben)).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      await expect(page.getByText('Corner Shop')).toBeVisible();
      await expect(host.diary).toHaveText(['enrolled: otp']);
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
