// The page in a frame of another site: who may show it, what it makes of a host that cheats, and what the host gets.
import { expect, type Page } from '@playwright/test';
import { TenantPages } from '#e2e/pages/TenantPages.ts';
import { startHostPage } from './startHostPage.ts';
import { test } from './test.ts';

const ada = 'ada@example.com';

test.use({ shape: 'frame' });

/** How the host shows the frame. */
const styleFrame = (page: Page, style: Readonly<Record<string, string>>) =>
  page.locator('iframe').evaluate((frame, given) => Object.assign(frame.style, given), style);

test('EM-05: a host that is not on the list gets nothing but a link, and is told why', async ({
  page,
  stack,
  tenant,
  expectConsole,
}) => {
  await using stranger = await startHostPage({
    shape: 'frame',
    tenant: () => ({ origin: tenant.origin, clientId: 'any' }),
    pageOrigin: stack.pageOrigin,
  });
  expectConsole(
    /frame-ancestors 'none'/,
    /target origin provided/,
    /ERR_BLOCKED_BY_RESPONSE.*\/frame\//,
  );
  await page.clock.install();
  await page.goto(stranger.origin);
  await expect(page.locator('iframe')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('link', { name: 'Security settings' })).toHaveAttribute(
    'href',
    `${stack.pageOrigin}/`,
  );
  await expect(page.getByText(/^frame_silent: .*frameHosts/)).toBeVisible();
  expect(page.frames().every((frame) => !frame.url().startsWith(stack.pageOrigin))).toBe(true);
});

test('EM-06 and ST-05: a host of another site on the list shows the page, though the browser keeps what they store apart', async ({
  page,
  host,
  security,
  tenant,
  confirmInPopup,
}) => {
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  expect(new URL(page.url()).hostname).not.toBe(new URL(page.frames()[1]?.url() ?? '').hostname);
  // As tall as what is in it: neither has a bar of its own to scroll with.
  const isWhole = () =>
    page
      .frames()[1]
      ?.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight + 1);
  await expect.poll(isWhole).toBe(true);
  expect(await tenant.lists()).toHaveLength(1);
});

test('an address that never answers is told like one that says nothing, and the link goes once it does', async ({
  page,
  host,
  security,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/frame\/$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.clock.install();
  await page.goto(host.origin, { waitUntil: 'domcontentloaded' });
  await expect(host.frame).toBeAttached();
  await page.clock.runFor(10_000);
  const link = page.getByRole('link', { name: 'Security settings' });
  await expect(link).toBeVisible();
  await expect(host.diary).toHaveText([/^frame_silent: /]);

  release();
  await expect(security.confirmItsYou).toBeVisible();
  await expect(link).toBeHidden();
});

test('EM-04: a host hears heights and events, and never a token, a code or an address of a person', async ({
  page,
  host,
  security,
  dialog,
  confirmInPopup,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await security.askToRemove(/Phone/);
  await dialog.confirm();
  await expect(host.diary).toHaveText(['removed: sms, voice']);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const types = heard.map((one) => (one as { readonly type?: string }).type);
  expect(new Set(types)).toEqual(
    new Set(['ready', 'height', 'removed', ...types.filter((type) => type === 'show')]),
  );
  expect(JSON.stringify(heard)).not.toMatch(/eyJ|popup\.|code=|ada@|\+?\d{9,}/);
});

test('EM-01 and EM-02: what another window or origin says with the right shape, a host does not hear', async ({
  page,
  host,
  security,
  stack,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
  await host.open();
  await expect(security.heading).toBeVisible();
  await expect.poll(heard).not.toEqual([]);
  // All of it is right but where it comes from, also what only the frame and its host know.
  const [{ latchkey } = {}] = await heard();
  const forged = { type: 'removed', detail: { gone: [{ kind: 'email' }] }, latchkey };

  // The host itself, and a second frame of the page's own origin.
  await page.evaluate((message) => postMessage(message), forged);
  await page.evaluate((src) => {
    const sibling = document.createElement('iframe');
    sibling.src = src;
    sibling.title = 'sibling';
    document.body.append(sibling);
  }, `${stack.pageOrigin}/frame/`);
  const sibling = page.locator('iframe[title=sibling]').contentFrame();
  await sibling
    .locator('html')
    .evaluate((_, message) => window.parent.postMessage(message, '*'), forged);
  const arrived = async () => (await heard()).filter(({ type }) => type === 'removed').length;
  await expect.poll(arrived).toBe(2);
  await expect(host.diary).toHaveCount(0);
  await expect(security.confirmItsYou).toBeVisible();
});

for (const [trick, style] of [
  ['made clear as glass', { opacity: '0.01' }],
  ['blurred', { filter: 'blur(2px)' }],
] as const) {
  test(`EM-07: in a frame that is ${trick} no press removes anything`, async ({
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
    await dialog.remove.focus();
    await styleFrame(page, style);
    await expect(async () => {
      await dialog.understood.check({ timeout: 1_000 });
      await expect(dialog.understood).toBeChecked({ timeout: 100 });
      await dialog.remove.press('Enter');
      await expect(dialog.alert).toContainText('may be covering this page', { timeout: 1_000 });
    }).toPass();
    expect(await tenant.removals()).toEqual([]);
    await expect(host.diary.first()).toContainText('covered: let nothing of your page lie over');
  });
}

test('EM-07: under something of the host, and just after it went, no press removes anything; in plain sight two do', async ({
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
  await expect(dialog.understood).toBeVisible();
  await dialog.remove.press('Enter');
  await expect(dialog.root).toContainText('Tick this box first.');
  await dialog.understood.press('Space');
  await expect(dialog.understood).toBeChecked();
  await page.evaluate(() => {
    const lure = document.createElement('div');
    lure.id = 'lure';
    lure.textContent = 'Win a bicycle';
    Object.assign(lure.style, {
      position: 'fixed',
      inset: '0',
      background: 'gold',
      pointerEvents: 'none',
    });
    document.body.append(lure);
  });
  const covered = dialog.alert.filter({ hasText: 'may be covering this page' });
  await expect(async () => {
    await dialog.remove.press('Enter');
    await expect(covered).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await tenant.removals()).toEqual([]);
  await expect(covered.getByRole('link')).toHaveAttribute('target', '_blank');

  // Whoever takes it away under the finger has the press, and nothing for it.
  await page.evaluate(() => document.querySelector('#lure')?.remove());
  await dialog.remove.press('Enter');
  // A press that counts takes this away at once.
  await expect(covered).toBeVisible();
  expect(await tenant.removals()).toEqual([]);

  await expect(async () => {
    if (await dialog.remove.isVisible()) await dialog.remove.press('Enter');
    await expect(dialog.root).toBeHidden({ timeout: 2_000 });
  }).toPass();
  expect(await tenant.removals()).toHaveLength(1);
});

test('EM-08: no host can show the sign-in of the tenant in a frame', async ({
  page,
  host,
  tenant,
  stack,
  expectConsole,
}) => {
  expectConsole(/frame-ancestors 'none'/, /ERR_BLOCKED_BY_RESPONSE.*\/u\/login/);
  await host.open();
  const refused = page.waitForEvent('console', (said) => /frame-ancestors/.test(said.text()));
  await page.evaluate(
    (src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, title: 'sign-in' });
      document.body.append(frame);
    },
    `${tenant.origin}/authorize?${new URLSearchParams({
      client_id: 'latchkey-local-spa',
      redirect_uri: `${stack.pageOrigin}/callback`,
      response_type: 'code',
      scope: 'openid',
      state: 'a',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    })}`,
  );
  expect((await refused).text()).toContain(tenant.origin);
});

test.describe(() => {
  test.use({
    changes: {
      '<div id="security" data-src="http://localhost:5173/frame/"></div>':
        '<iframe id="security" sandbox="allow-scripts allow-same-origin" data-src="http://localhost:5173/frame/"></iframe>',
    },
  });

  test('EM-18: in a sandbox that forbids popups the host is told what to set, and the person has a link outside of it', async ({
    page,
    host,
    security,
    inside,
    stack,
    expectConsole,
  }) => {
    expectConsole(/allow-popups/, /can escape its sandboxing/);
    await host.open();
    const set =
      'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"';
    await expect(host.diary).toHaveText([`popups_sandboxed: ${set}`]);
    const link = page.getByRole('link', { name: 'Security settings' });
    await expect(link).toHaveAttribute('href', `${stack.pageOrigin}/`);
    await security.confirmItsYou.click();
    await expect(
      inside.getByText("Your browser didn't let us open a window from here."),
    ).toBeVisible();
    await expect(host.diary.nth(1)).toHaveText('failed: popup_blocked');
    await expect(host.diary.nth(2)).toContainText(`popup_blocked: ${set}`);
    const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await expect(tab.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
  });
});

test('where a browser blocks the window, the frame offers a tab, where everything works', async ({
  page,
  context,
  host,
  security,
  inside,
  tenant,
}) => {
  await context.addInitScript(() => {
    window.open = () => null;
  });
  await host.open();
  await security.confirmItsYou.click();
  const link = inside.getByRole('link', { name: 'Open in a tab of its own' });
  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await tab.getByRole('button', { name: "Confirm it's you" }).click();
  await new TenantPages(tab, tenant).passAs(ada);
  await expect(tab.getByRole('listitem')).toHaveCount(5);
});

test('a window that has lost its frame goes on as the page by itself', async ({
  page,
  host,
  security,
  stack,
  tenant,
}) => {
  await host.open();
  const [popup] = await Promise.all([page.waitForEvent('popup'), security.confirmItsYou.click()]);
  const pages = new TenantPages(popup, tenant);
  await pages.arrive();
  await page.goto('about:blank');
  await pages.passAs(ada);
  await popup.waitForURL(`${stack.pageOrigin}/`);
  await expect(popup.getByRole('button', { name: "Confirm it's you" })).toBeVisible();
});

test('opened in a tab by itself, the frame is the page by itself', async ({ page, stack }) => {
  await page.goto('/frame/');
  await page.waitForURL(`${stack.pageOrigin}/`);
});

test('a dialog opens where the person looks, in a frame that is much taller than the window', async ({
  page,
  host,
  security,
  dialog,
  confirmInPopup,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await host.open();
  await confirmInPopup(ada, () => security.confirmItsYou.click());
  await expect(security.things).toHaveCount(5);
  const last = security.removalOf(/Authenticator app/);
  await last.scrollIntoViewIfNeeded();
  await last.press('Enter');
  // On a screen as small as this it is a sheet that scrolls within itself.
  await expect(dialog.root).toBeInViewport({ ratio: 1 });
  await expect(dialog.root.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await dialog.remove.scrollIntoViewIfNeeded();
  await expect(dialog.remove).toBeInViewport({ ratio: 1 });
});

test('a second frame on the page costs no second download', async ({ page, host }) => {
  await host.open();
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => {
    const place = document.querySelector<HTMLElement>('#security');
    const loader = './latchkey/latchkey-frame.js';
    const { mountSecurityFrame } = await import(loader);
    mountSecurityFrame(document.querySelector('main'), {
      src: place?.dataset.src,
      title: 'second',
    });
  });
  const second = page.frameLocator('iframe[title=second]');
  await second.getByRole('heading', { level: 1 }).waitFor();
  const loaded = await second.locator('html').evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/'))
      .map((entry) => (entry as PerformanceResourceTiming).transferSize),
  );
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((size) => size > 0)).toEqual([]);
});
