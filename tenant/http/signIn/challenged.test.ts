// Who is challenged, for which audience, and who is not.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import type { NewPerson } from '#tenant/testing/controlClient.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';

const mfa = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
const password = 'correct horse battery staple';

/** Begins a sign-in; what the application or the person sees first. */
const start = (tenant: TestTenant, parameters = {}, browser = browserOf(tenant)) =>
  browser.visit(authorizePath(tenant, 'v'.repeat(43), { parameters }));

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

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
