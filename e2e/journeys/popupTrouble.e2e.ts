// The window that a click opens is blocked, closed, forgotten, cut off, or comes back with a no.
import { expect, type Page } from '@playwright/test';
import { openedBy } from '#e2e/fixtures/popup.ts';
import { test } from '#e2e/fixtures/test.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';

const ada = 'ada@example.com';
const dan = 'dan@example.com';

test.use({ pageConfig: { stepUp: 'popup' } });

const here = (page: Page) => page.getByRole('button', { name: 'Continue in this tab' });

test('SU-01: a blocked window is said in place, and the way through this tab keeps the place', async ({
  page,
  security,
  dialog,
  signIn,
  tenant,
  expectAccessible,
}) => {
  // What a browser answers that blocks windows.
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  const address = `/remove/${encodeURIComponent(await tenant.idOf(ada, 'sms'))}`;
  await security.open(address);
  await security.confirmItsYou.click();

  await expect(security.alert).toContainText("Your browser didn't let us open a window.");
  await expect(security.confirmItsYou).toBeEnabled();
  await expectAccessible();
  await here(page).click();
  await signIn.passAs(ada);
  await expect(dialog.root).toHaveAccessibleName('Remove Phone ending in 4567?');
  expect(security.address).toBe(address);
  expect(await tenant.removals()).toEqual([]);
});

test('SU-02: a closed window is noticed at once, and nothing is under way', async ({
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await popup.getByLabel('Email').waitFor();
  await popup.close();

  await expect(security.alert).toContainText('You closed the window', { timeout: 1_500 });
  await expect(security.confirmItsYou).toBeFocused();
  await expect(security.confirmItsYou).not.toHaveAttribute('aria-busy');
  await expectAccessible();
  expect(await tenant.exchanges()).toEqual([]);

  const again = await openedBy(page, () => security.confirmItsYou.click());
  await new TenantPages(again, tenant).passAs(ada);
  await expect(security.things).toHaveCount(5);
  await expect(security.alert).toHaveCount(0);
});

test('SU-03: a window that was open for too long does nothing any more when it comes back', async ({
  page,
  security,
  tenant,
}) => {
  await page.clock.install();
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await popup.getByLabel('Email').waitFor();
  await page.clock.fastForward('10:01');
  await expect(security.alert).toContainText('That took too long, so it no longer counts.');

  const closed = popup.waitForEvent('close');
  await new TenantPages(popup, tenant).passAs(ada);
  await closed;
  await expect(security.alert).toContainText('That took too long');
  await expect(security.things).toHaveCount(0);
  expect(await tenant.exchanges()).toEqual([]);
});

test('SU-04: a cancel in the window closes it, and alarms nobody', async ({
  page,
  security,
  tenant,
  expectAccessible,
}) => {
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await Promise.all([popup.waitForEvent('close'), new TenantPages(popup, tenant).cancel.click()]);

  await expect(security.statuses.filter({ hasText: 'Not confirmed.' })).toBeVisible();
  await expect(security.alert).toHaveCount(0);
  await expect(security.confirmItsYou).toBeFocused();
  await expectAccessible();
});

test('SU-05: after too many wrong codes the window says to wait, and the page waits for it', async ({
  page,
  security,
  tenant,
  expectConsole,
}) => {
  expectConsole(/status of 4\d\d/);
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  const signIn = new TenantPages(popup, tenant);
  await signIn.typePassword(dan);
  for (let tries = 0; tries < 11; tries += 1) {
    await signIn.code.fill('000000');
    await signIn.continue.click();
    await expect(signIn.alert).toBeVisible();
  }
  await expect(signIn.alert).toContainText('Wait a few minutes before you try again.');
  await expect(page.getByText('Go on in the window that opened.')).toBeVisible();

  await Promise.all([popup.waitForEvent('close'), signIn.cancel.click()]);
  await expect(security.statuses.filter({ hasText: 'Not confirmed.' })).toBeVisible();
  expect(await tenant.exchanges()).toEqual([]);
});

test('SU-19: a host that cuts the window off: the way through this tab is offered, and the answer still counts', async ({
  page,
  security,
  tenant,
  stack,
}) => {
  // An answer that a test puts in place comes from nowhere, and may not ask this machine without it.
  await page.context().grantPermissions(['local-network-access']);
  await page.context().route(`${stack.pageOrigin}/**`, async (route) => {
    if (route.request().resourceType() === 'script') return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' };
    await route.fulfill({ response, headers });
  });
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await popup.waitForURL(({ origin }) => origin === stack.tenantOrigin);

  await expect(here(page)).toBeVisible({ timeout: 2_000 });
  await expect(security.alert).toContainText("We can't see the window any more.");
  await new TenantPages(popup, tenant).passAs(ada);
  await expect(security.things).toHaveCount(5);
  await expect(here(page)).toHaveCount(0);
});

test('a page that is gone leaves the window with a gate of its own, and no code is spent', async ({
  page,
  security,
  tenant,
}) => {
  await security.open();
  const popup = await openedBy(page, () => security.confirmItsYou.click());
  await popup.getByLabel('Email').waitFor();
  await page.reload();
  await new TenantPages(popup, tenant).passAs(ada);

  await expect(popup.getByRole('button', { name: "Confirm it's you" })).toBeVisible();
  expect(new URL(popup.url()).search).toBe('');
  expect(await tenant.exchanges()).toEqual([]);
});

test('while a window is open, the page can bring it to the front, and opens no second one', async ({
  context,
  page,
  security,
}) => {
  await security.open();
  await openedBy(page, () => security.confirmItsYou.click());
  await page.getByRole('button', { name: 'Show the window' }).click();
  await page.getByRole('button', { name: 'Show the window' }).click();

  expect(context.pages()).toHaveLength(2);
});
