// How a person signs in to the tenant and confirms it's them.
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import type { NewPerson } from './testing/controlClient.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { authorizePath, exchangeCode, signIn } from './testing/walkthrough.ts';

const mfa = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
const password = 'correct horse battery staple';

/** Begins a sign-in; what the application or the person sees first. */
const start = (tenant: TestTenant, parameters = {}, browser = browserOf(tenant)) =>
  browser.visit(authorizePath(tenant, 'v'.repeat(43), { parameters }));

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

const told = (callback: URL | null) => Object.fromEntries(callback?.searchParams ?? []);

test('ada signs in, approves a push, and gets a token for the MFA API that lives ten minutes', async () => {
  await using tenant = await createTestTenant();
  const signedIn = await signIn(tenant, { email: 'ada@example.com' });

  expect(signedIn.challenged).toBe(true);
  expect(signedIn.expiresInSeconds).toBe(600);
  const claims = decodeJwt(signedIn.accessToken);
  expect(claims).toMatchObject({
    iss: tenant.issuer,
    aud: [tenant.mfaAudience, `${tenant.origin}/userinfo`],
    azp: tenant.clientId,
    scope: 'openid profile email enroll read:authenticators remove:authenticators',
  });
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
  expect(decodeJwt(signedIn.idToken ?? '')).toMatchObject({
    iss: tenant.issuer,
    sub: claims.sub,
    aud: tenant.clientId,
    nonce: 'nonce-of-the-application',
    amr: ['mfa'],
    acr: mfa,
    email: 'ada@example.com',
    email_verified: true,
  });
});

test.each(['Authenticator app', 'Text message', 'Phone call', 'Email'] as const)(
  'ada confirms it is her with another method: %s',
  async (method) => {
    await using tenant = await createTestTenant();
    const signedIn = await signIn(tenant, { email: 'ada@example.com', method });
    expect(signedIn.challenged).toBe(true);
  },
);

test('a client can verify the tokens with what discovery tells it', async () => {
  await using tenant = await createTestTenant();
  const { idToken } = await signIn(tenant, { email: 'cleo@example.com' });
  const discovered = await (await tenant.fetch('/.well-known/openid-configuration')).json();
  const keys = createRemoteJWKSet(new URL(discovered.jwks_uri), {
    [customFetch]: (url, init) => tenant.fetch(url, init as RequestInit),
  });
  const verified = await jwtVerify(idToken ?? '', keys, {
    issuer: discovered.issuer,
    audience: tenant.clientId,
  });
  expect(verified.payload).not.toHaveProperty('amr');
});

/** Auth0, "Manage Authentication Factors with Authentication API", Get MFA API access tokens. */
const challengeTable: readonly [string, NonNullable<NewPerson['authenticators']>, boolean][] = [
  ['nothing', [], false],
  ['only an enrolled email', [{ kind: 'email' }], false],
  ['only a recovery code (assumed)', [{ kind: 'recovery-code' }], false],
  ['only an unconfirmed app', [{ kind: 'otp', active: false }], false],
  ['only an unconfirmed push', [{ kind: 'push', active: false }], false],
  ['an authenticator app', [{ kind: 'otp' }], true],
  ['push', [{ kind: 'push' }], true],
  ['a phone', [{ kind: 'phone' }], true],
  ['text alone', [{ kind: 'sms' }], true],
  ['voice alone', [{ kind: 'voice' }], true],
  ['email and an app', [{ kind: 'email' }, { kind: 'otp' }], true],
];

test.each(challengeTable)(
  'for the MFA API, a person with %s is challenged: %s %s',
  async (_, authenticators, challenged) => {
    await using tenant = await createTestTenant();
    const email = 'somebody@example.com';
    await tenant.control.people.create({ email, authenticators });
    const signedIn = await signIn(tenant, { email });
    expect(signedIn.challenged).toBe(challenged);
    expect('amr' in decodeJwt(signedIn.idToken ?? '')).toBe(challenged);
  },
);

test('a person with only a security key is challenged, and told that it cannot be used here', async () => {
  await using tenant = await createTestTenant();
  const email = 'somebody@example.com';
  await tenant.control.people.create({
    email,
    emailVerified: false,
    authenticators: [{ kind: 'webauthn-roaming' }],
  });
  const browser = browserOf(tenant);
  const login = await start(tenant, {}, browser);
  const page = await browser.submit(login, '/u/login', { email, password });
  expect(page.html).toContain('None of your methods can be used here');
});

test('the challenge comes again although it was passed a minute ago in the same browser', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ada@example.com', browser });
  const page = await start(tenant, {}, browser);
  expect(page.url).toContain('/u/challenge');
});

test('LT-84: "Remember this browser" has no effect for the MFA API, and has one elsewhere', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const browser = browserOf(tenant);
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43), { audience: null }));
  const waiting = await browser.submit(login, '/u/login', { email: 'ada@example.com', password });
  await tenant.control.push('ada@example.com', 'approve');
  await browser.submit(waiting, '/u/challenge', { remember: 'yes' });
  expect(browser.cookies.has('auth0-mf')).toBe(true);

  const elsewhere = await signIn(tenant, { email: 'ada@example.com', browser, audience: null });
  expect(elsewhere.challenged).toBe(false);
  const mfaApi = await signIn(tenant, { email: 'ada@example.com', browser });
  expect(mfaApi.challenged).toBe(true);
  await tenant.control.clock.advance(8 * 24 * 3600);
  const unused = await signIn(tenant, { email: 'ada@example.com', browser, audience: null });
  expect(unused.challenged).toBe(true);
});

test('an ordinary sign-in asks for no second step, unless acr_values do', async () => {
  await using tenant = await createTestTenant();
  const plain = await signIn(tenant, { email: 'dan@example.com', audience: null });
  expect(plain).toMatchObject({ challenged: false, expiresInSeconds: 86_400 });
  const parameters = { acr_values: mfa };
  const asked = await signIn(tenant, { email: 'dan@example.com', audience: null, parameters });
  expect(asked.challenged).toBe(true);
});

test('the switch allowUnchallengedMfaApiAccess brings back the behavior before 2024', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: true });
  expect((await signIn(tenant, { email: 'ada@example.com' })).challenged).toBe(false);
});

test('prompt=none without a session answers login_required', async () => {
  await using tenant = await createTestTenant();
  const { callback } = await start(tenant, { prompt: 'none' });
  expect(told(callback)).toEqual({
    error: 'login_required',
    error_description: 'Login required',
    state: 'state-of-the-application',
  });
});

test('prompt=none for a person with a factor answers that MFA is required, and never a code', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ada@example.com', browser });
  const { callback } = await start(tenant, { prompt: 'none' }, browser);
  expect(told(callback)).toEqual({
    error: 'login_required',
    error_description: 'Multifactor authentication required',
    state: 'state-of-the-application',
  });
});

test('prompt=none for a person with nothing gives a code, and the diary says so', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ben@example.com', browser });
  const { callback } = await start(tenant, { prompt: 'none' }, browser);
  expect(told(callback).code).toBeDefined();
  expect(await tenant.control.people.get('ben@example.com')).toMatchObject({
    events: expect.arrayContaining([expect.objectContaining({ type: 'unchallenged_mfa_token' })]),
  });
});

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

test('login_hint is on the sign-in page already, escaped', async () => {
  await using tenant = await createTestTenant();
  const page = await start(tenant, { login_hint: '"><script>@example.com' });
  expect(page.html).toContain('value="&quot;&gt;&lt;script&gt;@example.com"');
});

test('a wrong password and an unknown address are told in the same words', async () => {
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

test('the session cookie changes with a sign-in and with a challenge, and the old one is dead', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  browser.cookies.set('auth0', 'planted-by-somebody-else');
  await signIn(tenant, { email: 'dan@example.com', browser });
  const first = browser.cookies.get('auth0');
  expect(first).not.toBe('planted-by-somebody-else');
  await signIn(tenant, { email: 'dan@example.com', browser });
  expect(browser.cookies.get('auth0')).not.toBe(first);
  browser.cookies.set('auth0', first ?? '');
  expect((await start(tenant, {}, browser)).url).toContain('/u/login');
});

test('cookies are HttpOnly, SameSite and for this host alone', async () => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch(authorizePath(tenant, 'v'.repeat(43)));
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^did=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
});

test('a session ends after three days without use', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'cleo@example.com', browser });
  await tenant.control.clock.advance(3 * 24 * 3600 + 1);
  expect((await start(tenant, {}, browser)).url).toContain('/u/login');
});

test('only known scopes are granted, and the switch grantedScopes can hold some back', async () => {
  await using tenant = await createTestTenant();
  const scope = 'openid enroll nonsense read:authenticators';
  const email = 'ben@example.com';
  expect((await signIn(tenant, { email, scope })).scope).toBe('openid enroll read:authenticators');
  expect((await signIn(tenant, { email, scope, audience: null })).scope).toBe('openid');
  await tenant.control.switches.set({ grantedScopes: ['read:authenticators'] });
  const less = await signIn(tenant, { email, scope });
  expect(less.scope).toBe('read:authenticators');
  expect(less.idToken).toBeNull();
  expect(decodeJwt(less.accessToken).aud).toBe(tenant.mfaAudience);
});

test('the switch audAsString makes the audience one string', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ audAsString: true });
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  expect(decodeJwt(accessToken).aud).toBe(tenant.mfaAudience);
});
