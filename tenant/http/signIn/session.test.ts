// The tenant's own session of a browser: when it spares the password, and when it ends.
import { DatabaseSync } from 'node:sqlite';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';

/** Begins a sign-in; what the application or the person sees first. */
const start = (tenant: TestTenant, parameters = {}, browser = browserOf(tenant)) =>
  browser.visit(authorizePath(tenant, 'v'.repeat(43), { parameters }));

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

test('a session spares the password; prompt=login, max_age=0 and another login_hint ask for it', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'cleo@example.com', browser });
  expect((await start(tenant, {}, browser)).callback).not.toBeNull();
  expect(
    (await start(tenant, { login_hint: 'cleo@example.com' }, browser)).callback,
  ).not.toBeNull();
  for (const parameters of [
    { prompt: 'login' },
    { prompt: 'select_account' },
    { max_age: '0' },
    { login_hint: 'dan@example.com' },
  ]) {
    expect((await start(tenant, parameters, browser)).url).toContain('/u/login');
  }
});

test('max_age asks for the password again when the session is older', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'cleo@example.com', browser });
  await tenant.control.clock.advance(100);
  expect((await start(tenant, { max_age: '200' }, browser)).callback).not.toBeNull();
  expect((await start(tenant, { max_age: '50' }, browser)).url).toContain('/u/login');
});

test('auth_time is told with max_age or prompt=login, and not otherwise', async () => {
  await using tenant = await createTestTenant();
  const claimsWith = async (parameters: Record<string, string>) =>
    decodeJwt((await signIn(tenant, { email: 'cleo@example.com', parameters })).idToken ?? '');
  expect(await claimsWith({})).not.toHaveProperty('auth_time');
  expect(await claimsWith({ prompt: 'login' })).toHaveProperty('auth_time');
  const now = await tenant.control.clock.now();
  expect((await claimsWith({ max_age: '60' })).auth_time).toBeGreaterThanOrEqual(now);
});

test('LT-22: a sign-in gives a new session cookie; the one before is dead', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const planted = 'planted-by-somebody-else';
  browser.cookies.set('auth0', planted);
  await signIn(tenant, { email: 'cleo@example.com', browser });
  const first = browser.cookies.get('auth0') ?? '';
  await signIn(tenant, { email: 'cleo@example.com', browser, parameters: { prompt: 'login' } });
  const second = browser.cookies.get('auth0') ?? '';
  expect(new Set([planted, first, second]).size).toBe(3);
  for (const dead of [planted, first]) {
    browser.cookies.set('auth0', dead);
    expect((await start(tenant, {}, browser)).url).toContain('/u/login');
  }
  browser.cookies.set('auth0', second);
  expect((await start(tenant, {}, browser)).callback).not.toBeNull();
});

test('LT-23: a challenge gives a new session cookie to who was signed in; the one before is dead', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'dan@example.com', audience: null, browser });
  const before = browser.cookies.get('auth0') ?? '';
  const stepUp = await signIn(tenant, { email: 'dan@example.com', browser });
  expect(stepUp.challenged).toBe(true);
  expect(browser.cookies.get('auth0')).not.toBe(before);
  browser.cookies.set('auth0', before);
  expect((await start(tenant, {}, browser)).url).toContain('/u/login');
});

test('LT-22: a challenge that is not passed leaves the session as it was', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'dan@example.com', audience: null, browser });
  const before = browser.cookies.get('auth0');
  const challenge = await start(tenant, {}, browser);
  await browser.submit(challenge, '/u/challenge', { code: '000000' });
  await browser.submit(challenge, '/u/cancel');
  expect(browser.cookies.get('auth0')).toBe(before);
});

// `Secure` and `__Host-` need https, which a tenant on the loopback does not speak.
test('LT-82: every cookie is HttpOnly, SameSite, for this host alone, and hard to guess', async () => {
  await using tenant = await createTestTenant();
  const set: string[] = [];
  const fetch: typeof tenant.fetch = async (input, init) => {
    const response = await tenant.fetch(input, init);
    set.push(...response.headers.getSetCookie());
    return response;
  };
  const browser = createBrowser(tenant.origin, fetch);
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43), { audience: null }));
  const typed = { email: 'ada@example.com', password: 'correct horse battery staple' };
  const challenge = await browser.submit(login, '/u/login', typed);
  await tenant.control.push('ada@example.com', 'approve');
  await browser.submit(challenge, '/u/challenge', { remember: 'yes' });
  expect(set.map((cookie) => cookie.split('=')[0])).toEqual(['did', 'auth0-mf', 'auth0']);
  for (const cookie of set) {
    expect(cookie).toMatch(
      /^[\w-]+=[\w-]{43}; (Max-Age=2592000; )?Path=\/; HttpOnly; SameSite=Lax$/,
    );
  }
});

test('sessions, remembered browsers and sign-ins that are long over do not pile up', async () => {
  using folder = temporaryFolder();
  const tenant = await createTestTenant({ file: folder.file });
  for (const email of ['ben@example.com', 'cleo@example.com']) await signIn(tenant, { email });
  await tenant.control.clock.advance(8 * 24 * 3600);
  await signIn(tenant, { email: 'cleo@example.com' });
  await tenant.close();
  using database = new DatabaseSync(folder.file);
  for (const table of ['sessions', 'transactions']) {
    expect(database.prepare(`SELECT count(*) AS kept FROM ${table}`).get()?.kept).toBe(1);
  }
});

test('a session ends after three days without use', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'cleo@example.com', browser });
  await tenant.control.clock.advance(3 * 24 * 3600 + 1);
  expect((await start(tenant, {}, browser)).url).toContain('/u/login');
});
