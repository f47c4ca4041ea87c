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
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.splice(0).length);
    expect(sheets).toBeGreaterThan(0);
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
  const edge = await security.removalOf(/Phone/).evaluate((button) => {
    const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(button);
    return { color: borderTopColor, style: borderTopStyle, width: borderTopWidth };
  });
  expect(edge).toMatchObject({ style: 'solid', width: '1px' });
  expect(edge.color).not.toBe('rgba(0, 0, 0, 0)');
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

test('EM-17: what can not even be written down is told where it stands, and breaks nothing', async ({
  page,
  host,
  security,
}) => {
  await host.open();
  await expect(security.confirmItsYou).toBeVisible();
  await host.element.evaluate((element) => {
    const words = {};
    Object.assign(words, { words });
    Object.assign(element, { words });
  });
  await expect(security.alert).toContainText("This page isn't set up");
  await page.getByText('For the people who run it').click();
  await expect(page.getByText('words must hold texts')).toBeVisible();
  await host.element.evaluate((element) => Object.assign(element, { words: undefined }));
  await expect(security.confirmItsYou).toBeVisible();
});

test('what a host set on the element before the script was there counts, and what it sets afterwards', async ({
  page,
  host,
  security,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const element = document.querySelector('security-settings');
      if (!element) return;
      observer.disconnect();
      Object.assign(element, { clientId: '' });
    }).observe(document, { subtree: true, childList: true });
  });
  await host.open();
  await expect(security.alert).toContainText("This page isn't set up");
  await page.getByText('For the people who run it').click();
  await expect(page.getByText('clientId is empty')).toBeVisible();
  await host.element.evaluate((element) => Object.assign(element, { clientId: 'corner-shop' }));
  await expect(security.confirmItsYou).toBeVisible();
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

test('EM-12: on a page where others have changed what JavaScript comes with, the settings work', async ({
  page,
  host,
  security,
  dialog,
  tenant,
  confirmInPopup,
}) => {
  await page.addInitScript(() => {
    // As old libraries do: what is added shows up in loops, and lists are written into JSON twice.
    Object.assign(Array.prototype, {
      remove() {},
      last() {},
      toJSON() {
        return [...(this as unknown as unknown[])];
      },
    });
    Object.assign(String.prototype, { format() {} });
    const { parse } = JSON;
    JSON.parse = (text, reviver) => parse(text, reviver ?? ((_key, value) => value));
    const { fetch } = window;
    window.fetch = async (...asked) => {
      const response = await fetch(...asked);
      return response;
    };
    // As those do that follow what was begun where.
    const Native = Promise;
    window.Promise = class extends Native<unknown> {} as PromiseConstructor;
  });
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  await security.askToRemove(/Phone/);
  await expect(dialog.goes).toHaveText(['Text messages', 'Phone calls']);
  await dialog.remove.click();
  await expect(security.receipt).toContainText('Removed: Phone ending in 4567');
  expect(await tenant.removals()).toHaveLength(1);
});

test('EM-12: on a page where every object has one thing more than it should, the settings stop with one message', async ({
  page,
  host,
  security,
}) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { extend() {} });
  });
  await host.open();
  await expect(security.alert).toContainText("This page isn't set up");
  await page.getByText('For the people who run it').click();
  await expect(page.getByText('a built-in was changed')).toBeVisible();
});

test('EM-16: in a modal of the host that keeps the focus, our dialog keeps it, and Escape closes one layer', async ({
  page,
  host,
  security,
  dialog,
  confirmInPopup,
}) => {
  await host.open();
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    modal.setAttribute('aria-label', 'Account');
    const close = document.createElement('button');
    close.textContent = 'Close account';
    const settings = document.querySelector('security-settings');
    if (settings) modal.append(settings, close);
    document.body.append(modal);
    modal.showModal();
    // As focus traps do it by hand, beside what the browser does.
    document.addEventListener('focusin', ({ target }) => {
      if (!modal.contains(target as Node)) close.focus();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') modal.close();
    });
  });
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await security.removalOf(/Phone/).press('Enter');
  await expect(dialog.cancel).toBeFocused();
  for (let turn = 0; turn < 8; turn += 1) {
    await page.keyboard.press('Tab');
    const isInside = await dialog.root.evaluate((root) => {
      const { activeElement } = root.getRootNode() as ShadowRoot;
      // Between the last and the first the browser itself may have it, and nothing of the host.
      return document.activeElement === document.body || root.contains(activeElement);
    });
    expect(isInside).toBe(true);
  }
  const account = page.getByRole('dialog', { name: 'Account' });
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(account).toBeVisible();
  await expect(security.removalOf(/Phone/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(account).toBeHidden();
});

test('a second one on the page costs no second download', async ({ page, host, security }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await host.open();
  await expect(security.confirmItsYou).toBeVisible();
  const before = asked.filter((path) => path.startsWith('/latchkey/'));
  await page.evaluate(() => {
    const first = document.querySelector('security-settings');
    if (first) first.after(first.cloneNode(true));
  });
  await expect(security.confirmItsYou).toHaveCount(2);
  expect(asked.filter((path) => path.startsWith('/latchkey/'))).toEqual(before);
  expect(before).toEqual(['/latchkey/security-settings.js']);
});

/** As a sheet made by script: the host's own policy would refuse it as text. */
async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, text);
}
