// The administration page: what support would do, through the Management API and no other way.
import { expect, test } from 'vitest';
import { type Browser, createBrowser, textOf, type Visit } from './testing/browser.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

const ada = 'ada@example.com';
const pageOf = (email: string) => `/admin?person=${encodeURIComponent(email)}`;

async function openAdmin(tenant: TestTenant, email: string) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  return { browser, page: await browser.visit(pageOf(email)) };
}

/** Presses the button that says so. */
function press(browser: Browser, page: Visit, button: string, ticked: Record<string, string> = {}) {
  const form = page.forms.find((each) => each.button === button);
  if (!form) throw new Error(`No button "${button}" on ${textOf(page.html)}`);
  return browser.submit(page, form, ticked);
}

const buttonsOn = ({ forms }: Visit) => forms.map(({ button }) => button);
const kindsOf = async (tenant: TestTenant, email: string) =>
  (await tenant.control.people.get(email)).authenticators.map(({ kind }) => kind);

test('everything somebody has is on the page, by the name of the thing, unconfirmed ones marked', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  expect(buttonsOn(page).filter((button) => button.startsWith('Remove'))).toEqual([
    "Remove push notification on Ada's Pixel 9",
    'Remove authenticator app',
    'Remove text and call +491701234567',
    'Remove authenticator app',
    'Remove recovery code',
    'Remove authenticator app',
    'Remove all methods',
  ]);
  expect(page.html.match(/not confirmed/g)).toHaveLength(1);
  const everybody = await browser.visit('/admin');
  expect(everybody.html).toContain('href="/admin?person=ada%40example.com"');
  const nobody = await browser.visit(pageOf('nobody@example.com'));
  expect([nobody.status, textOf(nobody.html)]).toEqual([
    404,
    expect.stringContaining('Nobody has this address.'),
  ]);
});

test('one method is removed, with what goes together with it', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  const after = await press(browser, page, "Remove push notification on Ada's Pixel 9");
  expect(textOf(after.html)).toContain('Removed, with what goes together with it.');
  expect(await kindsOf(tenant, ada)).toEqual([
    'sms',
    'voice',
    'otp',
    'recovery-code',
    'otp',
    'email',
  ]);
  const again = await press(browser, page, "Remove push notification on Ada's Pixel 9");
  expect(textOf(again.html)).toContain('Nothing was done. Authentication method not found');
});

test('all methods are removed only by somebody who ticked that they mean it', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  const refused = await press(browser, page, 'Remove all methods');
  expect(textOf(refused.html)).toContain('Nothing was done');
  expect(await kindsOf(tenant, ada)).toHaveLength(8);
  const after = await press(browser, page, 'Remove all methods', { sure: 'yes' });
  expect(textOf(after.html)).toContain('All methods are removed.');
  expect(await kindsOf(tenant, ada)).toEqual(['email']);
});

test('a new recovery code is shown once, and works', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  const told = await press(browser, page, 'Make a new recovery code');
  const [, recoveryCode = ''] = /class="recovery">([A-Z0-9]{24})</.exec(told.html) ?? [];
  expect((await browser.visit(pageOf(ada))).html).not.toContain(recoveryCode);
  const signedIn = await signIn(tenant, { email: ada, method: 'Recovery code', recoveryCode });
  expect(signedIn.challenged).toBe(true);
  const withoutCode = await openAdmin(tenant, 'dan@example.com');
  expect(buttonsOn(withoutCode.page)).not.toContain('Make a new recovery code');
});

test('a ticket is made, told once, and sent when that is wanted', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, 'ben@example.com');
  const told = await press(browser, page, 'Make a ticket', { more: 'yes', mail: 'yes' });
  const [, url = ''] = /class="recovery"><a href="([^"]+)"/.exec(told.html) ?? [];
  expect((await tenant.control.outbox.list('ben@example.com'))[0]?.text).toContain(url);
  expect(textOf((await browser.visit(url)).html)).not.toContain('cannot be used');
});

test('remembered browsers are forgotten', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  const after = await press(browser, page, 'Forget remembered browsers');
  expect(textOf(after.html)).toContain('No browser is remembered any more.');
});

test('the page has no door of its own: what the Management API refuses, it cannot do', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await openAdmin(tenant, ada);
  await tenant.control.requests.clear();
  await press(browser, page, 'Remove recovery code');
  const asked = (await tenant.control.requests.list()).map(
    ({ method, path }) => `${method} ${path.replaceAll(/(%7C|dev_)\w+/g, '…')}`,
  );
  expect(asked).toContain('POST /oauth/token');
  expect(asked).toContain('DELETE /api/v2/users/auth0…/authentication-methods/recovery-code…');
  const answer = {
    status: 403,
    body: { statusCode: 403, error: 'Forbidden', message: 'Insufficient scope' },
  };
  await tenant.control.faults.add({ method: 'DELETE', path: '/api/v2/', answer });
  const refused = await press(browser, page, 'Remove text and call +491701234567');
  expect(textOf(refused.html)).toContain('Nothing was done. Insufficient scope');
  expect(await kindsOf(tenant, ada)).toContain('sms');
});

test('the front door names everything that is here, and everybody who can sign in', async () => {
  await using tenant = await createTestTenant();
  const { html } = await createBrowser(tenant.origin, tenant.fetch).visit('/');
  for (const path of ['/phone', '/outbox', '/mailbox', '/admin', '/openapi.json']) {
    expect(html).toContain(`href="${path}"`);
    expect((await tenant.fetch(path)).status).toBe(200);
  }
  const text = textOf(html);
  expect(text).toContain('correct horse battery staple');
  expect(text).toContain('max@example.com twelve authenticators of all kinds');
  expect(text).toContain('Latchkey: latchkey-local-spa http://localhost:5173/callback');
  expect(text).toContain(`curl -X POST ${tenant.origin}/_control/reset`);
});
