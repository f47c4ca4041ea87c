// Hosts as they are: with hostile style, two of us on one page, moved about, dark, right to left, large.
import { expect, type Page } from '@playwright/test';
import { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { SecurityPage } from '#e2e/pages/SecurityPage.ts';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import { startStack } from '#scripts/process/startStack.ts';
import { startHostPage } from './startHostPage.ts';
import { test } from './test.ts';

const ada = 'ada@example.com';
const dan = 'dan@example.com';

const hostile = `
  * { all: unset !important; font-size: 0 !important; letter-spacing: 1em !important; line-height: 0 !important }
  button, a, h1, h2, h3 { display: none !important }
  dialog { display: none !important }
  .lk, .lk * { color: transparent !important; background: red !important }
  security-settings { display: block !important }
`;

test('EM-09: the most hostile style of a host leaves the settings as readable and usable as they were', async ({
  page,
  host,
  security,
  dialog,
  confirmInPopup,
}) => {
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  const sizes = () =>
    security.things.first().evaluate((thing) => {
      const { height } = thing.getBoundingClientRect();
      const { color, fontSize, letterSpacing } = getComputedStyle(thing);
      return { height: Math.round(height), color, fontSize, letterSpacing };
    });
  const before = await sizes();
  await addStyle(page, hostile);
  expect(await sizes()).toEqual(before);
  await security.askToRemove(/Phone/);
  await expect(dialog.root).toBeInViewport();
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone');
});

test('EM-10: the host looks the same, to the pixel, with us and without', async ({
  page,
  host,
  security,
  confirmInPopup,
}) => {
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  // Without us the rest moves up: it is compared in one place.
  await host.diaryPlace.evaluate((place) =>
    Object.assign(place.style, { position: 'fixed', inset: 'auto auto 0 0', background: '#fff' }),
  );
  const take = async () => [
    await page.getByRole('banner').screenshot({ animations: 'disabled' }),
    await host.diaryPlace.screenshot({ animations: 'disabled' }),
  ];
  const withUs = await take();
  await host.element.evaluate((element) => element.remove());
  const withoutUs = await take();
  expect(withoutUs.map((picture, at) => picture.equals(withUs[at] ?? picture))).toEqual([
    true,
    true,
  ]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test.describe(() => {
  test.use({ shape: 'react' });

  test('EM-10: the component brings nothing into the rest of its host either', async ({
    page,
    host,
    security,
  }) => {
    await host.open();
    await expect(security.confirmItsYou).toBeVisible();
    const take = () => page.getByRole('banner').screenshot({ animations: 'disabled' });
    const withUs = await take();
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect((await take()).equals(withUs)).toBe(true);
  });
});

test.describe(() => {
  test.use({
    changes: {
      '<section aria-labelledby="diary">':
        '<div id="second"><security-settings domain="http://localhost:4400" client-id="latchkey-local-spa" redirect-uri="./latchkey/callback.html"></security-settings></div><section aria-labelledby="diary">',
    },
  });

  test('EM-11: two on one page know nothing of each other, and each works', async ({
    page,
    host,
    tenant,
    confirmInPopup,
  }) => {
    await host.open();
    const first = page.locator('main > security-settings');
    const second = page.locator('#second');
    const confirm = { name: "Confirm it's you" };
    await confirmInPopup(ada, () => first.getByRole('button', confirm).click());
    await expect(first.getByRole('listitem')).toHaveCount(5);
    await expect(second.getByRole('button', confirm)).toBeVisible();
    await expect(second.getByRole('listitem')).toHaveCount(0);

    // Whoever confirms there may be somebody else.
    await page.context().clearCookies();
    await confirmInPopup(dan, () => second.getByRole('button', confirm).click());
    await expect(second.getByRole('listitem')).toHaveCount(2);
    await expect(first.getByRole('listitem')).toHaveCount(5);
    expect(await tenant.removals()).toEqual([]);
  });
});

test('EM-14: a host that takes the element out drops what it asked for, and puts in one that begins anew', async ({
  page,
  host,
  security,
  hold,
  confirmInPopup,
}) => {
  await host.open();
  const release = await hold('GET', /mfa\/authenticators/);
  const failed = page.waitForEvent('requestfailed');
  const asked = page.waitForRequest(/mfa\/authenticators/);
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await asked;
  await page.evaluate(() => {
    const element = document.querySelector('security-settings');
    element?.remove();
    Object.assign(window, { kept: element });
  });
  expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED');
  release();
  await page.evaluate(() => {
    document.querySelector('main')?.prepend((window as unknown as { kept: Element }).kept);
  });
  await expect(security.confirmItsYou).toBeVisible();
});

test('EM-14: a host that only moves the element elsewhere takes nothing from the person', async ({
  page,
  host,
  security,
  tenant,
  confirmInPopup,
}) => {
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  await page.evaluate(() => {
    const element = document.querySelector('security-settings');
    if (element) document.querySelector('main')?.append(element);
  });
  await expect(security.things).toHaveCount(5);
  expect(await tenant.lists()).toHaveLength(1);
});

test('EM-15: the settings follow a host that is right to left, dark, and in large letters', async ({
  page,
  host,
  security,
  confirmInPopup,
  expectAccessible,
}) => {
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  const name = security.names.first();
  const styleOf = () =>
    name.evaluate((element) => {
      const { color, direction, fontSize } = getComputedStyle(element);
      return { color, direction, size: Number.parseFloat(fontSize) };
    });
  const before = await styleOf();
  await addStyle(
    page,
    'html { font-size: 200%; color-scheme: dark } body { background: #111; color: #eee }',
  );
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const after = await styleOf();
  expect(after.direction).toBe('rtl');
  expect(after.size).toBe(before.size * 2);
  expect(after.color).not.toBe(before.color);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expectAccessible();

  await page.emulateMedia({ forcedColors: 'active' });
  const edge = await security
    .removalOf(/Phone/)
    .evaluate((button) => getComputedStyle(button).borderTopColor);
  expect(edge).not.toBe('rgba(0, 0, 0, 0)');
});

test.describe(() => {
  test.use({
    changes: { 'domain="http://localhost:4400"': 'domain="javascript:alert(1)"' },
  });

  test('EM-17: a domain that is none is told where it stands, and nothing is asked of anybody', async ({
    page,
    host,
    security,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await host.open();
    await expect(security.alert).toContainText("This page isn't set up");
    await page.getByText('For the people who run it').click();
    await expect(page.getByText('domain is not a domain')).toBeVisible();
    expect(asked.filter((url) => !url.startsWith(host.origin))).toEqual([]);
  });
});

test('EM-19: hosts of several tenants at once keep what is theirs apart', async ({
  page,
  context,
  host,
  tenant,
  security,
  confirmInPopup,
}) => {
  await using other = await startStack();
  const otherTenant = new TenantControl(other.tenantOrigin);
  await using served = await startHostPage({
    shape: 'element',
    tenant: () => ({ origin: other.tenantOrigin, clientId: 'second-shop' }),
  });
  await otherTenant.register('second-shop', {
    name: 'Second Shop',
    callbackUrls: [`${served.origin}/latchkey/callback.html`],
    webOrigins: [served.origin],
    logoutUrls: [],
  });
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);

  const elsewhere = await context.newPage();
  const there = new SecurityPage(elsewhere);
  await elsewhere.goto(served.origin);
  const [popup] = await Promise.all([elsewhere.waitForEvent('popup'), there.confirmItsYou.click()]);
  await new TenantPages(popup, otherTenant).passAs(dan).catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
  await expect(there.things).toHaveCount(2);
  await expect(security.things).toHaveCount(5);
  expect(await tenant.lists()).toHaveLength(1);
  expect(await otherTenant.lists()).toHaveLength(1);
  await expect(page).toHaveURL(`${host.origin}/`);
});

/** As a sheet made by script: the host's own policy would refuse it as text. */
async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, text);
}
