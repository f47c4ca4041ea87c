// The sign-in page: what it says, what it keeps to itself, and how it is left.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, exchangeCode } from '#tenant/testing/walkthrough.ts';

const password = 'correct horse battery staple';

/** Begins a sign-in; what the application or the person sees first. */
const start = (tenant: TestTenant, parameters = {}, browser = browserOf(tenant)) =>
  browser.visit(authorizePath(tenant, 'v'.repeat(43), { parameters }));

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

const told = (callback: URL | null) => Object.fromEntries(callback?.searchParams ?? []);

test('login_hint is on the sign-in page already, escaped', async () => {
  await using tenant = await createTestTenant();
  const page = await start(tenant, { login_hint: '"><script>@example.com' });
  expect(page.html).toContain('value="&quot;&gt;&lt;script&gt;@example.com"');
});

test('LT-79: a wrong password and an unknown address are told in the same words', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const email = 'dan@example.com';
  const wrong = await browser.submit(login, '/u/login', { email, password: 'x' });
  const unknown = await browser.submit(login, '/u/login', { email: 'no@example.com', password });
  expect([wrong.status, unknown.status]).toEqual([400, 400]);
  expect(unknown.html.replace('no@example.com', email)).toBe(wrong.html);
  expect(wrong.html).toContain('Wrong email or password.');
});

test('LT-79: an unknown address takes as long as a wrong password', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ bruteForceProtection: false });
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const took = async (email: string) => {
    const before = performance.now();
    await browser.submit(login, '/u/login', { email, password: 'x' });
    return performance.now() - before;
  };
  const times: Record<string, number[]> = { 'dan@example.com': [], 'no@example.com': [] };
  await took('dan@example.com');
  for (let round = 0; round < 15; round += 1) {
    for (const [email, each] of Object.entries(times)) each.push(await took(email));
  }
  // The quickest of each: what else the machine does can only make them slower.
  const [known = 0, unknown = 0] = Object.values(times).map((each) => Math.min(...each));
  expect(unknown / known).toBeGreaterThan(0.6);
  expect(unknown / known).toBeLessThan(1.6);
});

test('ten wrong passwords block the account at the sign-in page too, in words that fit anybody', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const attempt = (email: string, typed: string) =>
    browser.submit(login, '/u/login', { email, password: typed });
  for (const email of ['dan@example.com', 'no@example.com']) {
    for (let wrong = 0; wrong < 10; wrong += 1) await attempt(email, 'x');
    expect((await attempt(email, password)).html).toContain('has been blocked');
  }
});

test('Cancel sends the person back with access_denied, from the sign-in and from the challenge', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const denied = {
    error: 'access_denied',
    error_description: 'User cancelled the sign-in',
    state: 'state-of-the-application',
  };
  expect(told((await browser.submit(login, '/u/cancel')).callback)).toEqual(denied);
  const again = await start(tenant, {}, browser);
  const page = await browser.submit(again, '/u/login', { email: 'ada@example.com', password });
  expect(told((await browser.submit(page, '/u/cancel')).callback)).toEqual(denied);
  expect(browser.cookies.has('auth0')).toBe(false);
});

test('after ten minutes a challenge goes back with "Transaction has expired"', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const page = await browser.submit(login, '/u/login', { email: 'dan@example.com', password });
  await tenant.control.clock.advance(601);
  const { callback } = await browser.submit(page, '/u/challenge', { code: '123456' });
  expect(told(callback)).toMatchObject({
    error: 'access_denied',
    error_description: 'Transaction has expired',
  });
});

test('a sign-in that is over, or of another browser, cannot be gone on with', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const elsewhere = await browserOf(tenant).visit(login.url);
  expect([elsewhere.status, elsewhere.html]).toEqual([400, expect.stringContaining('is over')]);
  await browser.submit(login, '/u/cancel');
  const late = await browser.submit(login, '/u/login', { email: 'ben@example.com', password });
  expect(late.status).toBe(400);
});

test('a button pressed twice gets the same answer twice, until the application has used it', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const page = await browser.submit(login, '/u/login', { email: 'ada@example.com', password });
  await tenant.control.push('ada@example.com', 'approve');
  const first = await browser.submit(page, '/u/challenge');
  const second = await browser.submit(page, '/u/challenge');
  expect(second.callback?.href).toBe(first.callback?.href);
  const code = first.callback?.searchParams.get('code') ?? '';
  expect((await exchangeCode(tenant, { code, verifier: 'v'.repeat(43) })).status).toBe(200);
  expect((await browser.submit(page, '/u/challenge')).status).toBe(400);
});
