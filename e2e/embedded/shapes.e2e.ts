// The page inside other pages does what it does by itself: in each shape, under the host's strict policy.
import { expect } from '@playwright/test';
import { answerOf } from '#e2e/fixtures/answerOf.ts';
import { appCode } from '#e2e/fixtures/appCode.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import type { Shape } from './startHostPage.ts';
import { test } from './test.ts';

const ada = 'ada@example.com';
const ben = 'ben@example.com';
const shapes: readonly Shape[] = ['element', 'react', 'frame'];

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
      await expect(dialog.root).toBeInViewport({ ratio: 1 });
      await expectAccessible();
      await dialog.confirm();
      await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
      await expect(security.things).toHaveCount(4);
      await expect(host.diary).toHaveText(['removed: sms, voice']);
      expect(await tenant.removals()).toHaveLength(1);
      // The address bar is the host's, and so is the Back button.
      expect(await history()).toBe(before);
    });

    test(`in the shape "${shape}" cancel and Escape send nothing, and the focus is where it was`, async ({
      page,
      host,
      security,
      dialog,
      tenant,
      confirmInPopup,
    }) => {
      await host.open();
      await confirmInPopup(ada, () => security.confirmItsYou.click());
      await security.askToRemove(/Phone/);
      await expect(dialog.cancel).toBeFocused();
      // Chromium drops a press into a frame that moved within half a second: a person presses again.
      await expect(async () => {
        await dialog.cancel.click({ timeout: 1_000 });
        await expect(dialog.root).toBeHidden({ timeout: 1_000 });
      }).toPass();
      await expect(security.removalOf(/Phone/)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog.root).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog.root).toBeHidden();
      await expect(security.removalOf(/Phone/)).toBeFocused();
      expect(await tenant.removals()).toEqual([]);
      await expect(host.diary).toHaveCount(0);
    });

    test(`in the shape "${shape}" the last protection wants a second deliberate act`, async ({
      host,
      security,
      dialog,
      tenant,
      confirmInPopup,
    }) => {
      const uno = 'uno@example.com';
      await tenant.addPerson({
        email: uno,
        emailVerified: false,
        authenticators: [{ kind: 'otp' }],
      });
      await host.open();
      await confirmInPopup(uno, () => security.confirmItsYou.click());
      await security.askToRemove(/Authenticator app/);
      await expect(dialog.root).toContainText('Anyone with your password can sign in');
      // Chromium lets no press into a frame that has moved within half a second.
      await expect(async () => {
        await dialog.remove.click();
        await expect(dialog.root).toContainText('Tick this box first.', { timeout: 500 });
      }).toPass();
      expect(await tenant.removals()).toEqual([]);
      await dialog.confirm();
      await expect(security.receipt).toContainText('Removed: Authenticator app');
      expect(await tenant.removals()).toHaveLength(1);
    });

    test(`in the shape "${shape}" a first method is added, and the host hears of it`, async ({
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
      await confirmInPopup(ben, () => adding.confirmItsYou.click());
      const begun = await answerOf(page);
      await adding.choose('Authenticator app');
      await expect(adding.qrCode).toBeVisible();
      await adding.send(await appCode((await begun()).barcode_uri, tenant));
      await expect(adding.root).toHaveAccessibleName('Keep your recovery code');
      await expect(adding.root).toBeInViewport({ ratio: 1 });
      await expect(host.diary).toHaveText(['enrolled: otp']);
    });

    test(`in the shape "${shape}" a window that is closed, and a person who turns back, are told, and nothing was asked`, async ({
      page,
      host,
      security,
      inside,
      tenant,
    }) => {
      await host.open();
      const open = async () => {
        const popup = page.waitForEvent('popup');
        await security.confirmItsYou.click();
        return popup;
      };
      const first = await open();
      await new TenantPages(first, tenant).arrive();
      await first.close();
      await expect(inside.getByText('You closed the window before we had an answer')).toBeVisible();

      const second = new TenantPages(await open(), tenant);
      await second.arrive();
      const closed = second.page.waitForEvent('close');
      await second.cancel.click();
      await closed;
      await expect(
        security.statuses.filter({ hasText: /cancel|turned back|nothing/i }),
      ).toBeVisible();
      await expect(host.diary).toHaveText(['failed: popup_closed', 'failed: cancelled']);
      expect(await tenant.lists()).toEqual([]);
    });
  });
}

for (const shape of ['element', 'react'] as const) {
  test.describe(() => {
    test.use({ shape });

    test(`in the shape "${shape}" a recovery code is printed alone`, async ({
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
      await confirmInPopup(ben, () => adding.confirmItsYou.click());
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
