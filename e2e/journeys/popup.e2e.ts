// Confirming in a window of its own: the page behind it stays as it is, whatever becomes of the window.
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/test.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';

const ada = 'ada@example.com';

test.use({ pageConfig: { stepUp: 'popup' } });

test('a click opens the window, and what it confirms is on the page behind it', async ({
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  const popup = await opened(page, () => security.confirmItsYou.click());
  await expect(page.getByText('Go on in the window that opened.')).toBeVisible();
  await expectAccessible();

  await new TenantPages(popup, tenant).passAs(ada);
  await popup.waitForEvent('close');
  await expect(security.things).toHaveCount(5);
  expect(security.address).toBe('/');
  await expectAccessible();
});

async function opened(page: Page, click: () => Promise<void>): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), click()]);
  return popup;
}
