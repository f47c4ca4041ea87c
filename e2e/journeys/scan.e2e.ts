// The QR code on real screens: whatever the theme, the zoom or the direction, a camera reads it.
import { expect, type Page } from '@playwright/test';
import { answerOf } from '#e2e/fixtures/answerOf.ts';
import { scanScreen } from '#e2e/fixtures/scanScreen.ts';
import type { TenantControl } from '#e2e/fixtures/TenantControl.ts';
import { test } from '#e2e/fixtures/test.ts';

const zoe = 'zoe@example.com';

type Adding = {
  readonly page: Page;
  readonly tenant: TenantControl;
  readonly openAs: (email: string, path?: string) => Promise<void>;
};

/** Somebody with a phone opens the set-up of an app; gives back the address that the tenant answered with. */
async function showQrCode({ page, tenant, openAs }: Adding): Promise<string> {
  await tenant.addPerson({ email: zoe, authenticators: [{ kind: 'phone' }] });
  await openAs(zoe, '/add/otp');
  const begun = await answerOf(page);
  await page.getByRole('button', { name: /^Show the QR code/ }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  return (await begun()).barcode_uri;
}

/** As a window of that many device pixels looks when the browser zooms. */
async function zoom(page: Page, percent: number, width = 1280, height = 1024) {
  const session = await page.context().newCDPSession(page);
  const scale = percent / 100;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: width / scale,
    height: height / scale,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'in light': (page) => page.emulateMedia({ colorScheme: 'light' }),
  'in dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'in forced colors': (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' }),
  'in dark forced colors': (page) =>
    page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  'on a narrow phone': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'in a wide window': (page) => page.setViewportSize({ width: 1280, height: 800 }),
  'from right to left': (page) =>
    page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  'at 200 % zoom': (page) => zoom(page, 200),
  'at 400 % zoom': (page) => zoom(page, 400),
};

test('EN-23 and AF-55: a camera reads the exact address in every theme, at every zoom, in both directions', async ({
  page,
  tenant,
  openAs,
  expectAccessible,
}) => {
  const address = await showQrCode({ page, tenant, openAs });
  await expectAccessible();
  const drawing = page.getByRole('img', { name: /QR code/ });
  for (const [look, dress] of Object.entries(looks)) {
    await dress(page);
    await drawing.scrollIntoViewIfNeeded();
    const { width = 0 } = (await drawing.boundingBox()) ?? {};
    expect(width, look).toBeGreaterThanOrEqual(200);
    expect(await scanScreen(page), look).toBe(address);
  }
});

test('EN-23: who cannot scan it selects the key or copies it, without blanks', async ({
  page,
  context,
  tenant,
  openAs,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const secret =
    new URL(await showQrCode({ page, tenant, openAs })).searchParams.get('secret') ?? '';
  const key = page.getByText(secret.match(/.{4}/g)?.join(' ') ?? '');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await key.click();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard()).toBe(secret);

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Copy key' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await clipboard()).toBe(secret);
  // A mouse has no camera to be in the way of: the link is for the phone itself.
  await expect(page.getByRole('link', { name: 'Open in an authenticator app' })).toBeHidden();
});
