// LT-84: what Auth0 says of the MFA API, sentence by sentence; the page stands on these.
//
// Quoted from "Manage Authentication Factors with Authentication API", unless said otherwise.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf, otpBody, pushBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { claimsOf } from '#tenant/testing/tokenRequests.ts';
import { authorizePath, mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

const email = 'fay@example.com';

const personWith = (tenant: TestTenant, ...kinds: readonly string[]) =>
  tenant.control.people.create({ email, authenticators: kinds.map((kind) => ({ kind })) });

test('LT-84, F2: "If … your users enroll in a valid factor (excluding email) … the user is issued the MFA challenge upon login"', async () => {
  await using tenant = await createTestTenant();
  for (const kind of ['otp', 'push', 'sms', 'voice']) {
    await personWith(tenant, kind);
    expect((await signIn(tenant, { email })).challenged).toBe(true);
    await tenant.control.people.remove(email);
  }
});

test('LT-84, F2: "not enrolled with any authentication factors, or … only enrolled with the email factor, the MFA token is minted"', async () => {
  await using tenant = await createTestTenant();
  for (const kinds of [[], ['email']]) {
    await personWith(tenant, ...kinds);
    expect(await signIn(tenant, { email })).toMatchObject({ challenged: false, scope: mfaScope });
    await tenant.control.people.remove(email);
  }
});

test('LT-84, F3: "The default expiry time of access tokens with the …/mfa/* audience is 10 minutes. This value cannot be configured."', async () => {
  await using tenant = await createTestTenant();
  const { accessToken, expiresInSeconds } = await signIn(tenant, { email: 'ben@example.com' });
  const { iat, exp } = claimsOf(accessToken) as { iat: number; exp: number };
  expect([expiresInSeconds, exp - iat]).toEqual([600, 600]);
});

test('LT-84, F3: without a page to ask on, who is enrolled gets no token: login_required, "Multifactor authentication required"', async () => {
  await using tenant = await createTestTenant();
  const browser = createBrowser(tenant.origin, tenant.fetch);
  await signIn(tenant, { email: 'dan@example.com', browser });
  const path = authorizePath(tenant, 'v'.repeat(43), { parameters: { prompt: 'none' } });
  const told = Object.fromEntries((await browser.visit(path)).callback?.searchParams ?? []);
  expect(told).toMatchObject({
    error: 'login_required',
    error_description: 'Multifactor authentication required',
  });
});

test('LT-84, F4: "When end users enable Remember this browser while .../mfa/ is specified as audience, the setting will have no effect."', async () => {
  await using tenant = await createTestTenant();
  await personWith(tenant, 'sms');
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43)));
  const typed = { email, password: 'correct horse battery staple' };
  const page = await browser.submit(login, '/u/login', typed);
  const code = await createMfaClient(tenant).newestCode();
  await browser.submit(page, '/u/challenge', { code, remember: 'yes' });
  expect((await signIn(tenant, { email, browser })).challenged).toBe(true);
});

test('LT-84, F5: an unconfirmed authenticator is listed with active false, and "can\'t be used to challenge"', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  await mfa.associate(accessToken, smsBody());
  expect(kindsOf(await mfa.list(accessToken))).toEqual([
    'sms false',
    'voice false',
    'recovery-code false',
  ]);
  expect((await signIn(tenant, { email: 'ben@example.com' })).challenged).toBe(false);
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfaToken = await mfa.passwordOnly('ben@example.com');
  expect((await mfa.challenge(mfaToken)).body.error).toBe('association_required');
});

test('LT-84, F6: "If push is enabled, Auth0 also creates an OTP enrollment"; "automatically creates two authenticators for the phone number"; deleting either deletes both', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  await mfa.enrollApp(accessToken);
  await mfa.associate(accessToken, pushBody);
  await tenant.control.push('ben@example.com', 'approve');
  const text = await mfa.associate(accessToken, smsBody());
  await mfa.oob(accessToken, text.body.oob_code, await mfa.newestCode());
  const [, , push, code, sms, voice] = await mfa.list(accessToken);
  const suffix = (row: typeof push) => row?.id.split('|')[1];
  expect(suffix(push)).not.toBe(suffix(code));
  expect(suffix(sms)).toBe(suffix(voice));
  await mfa.remove(accessToken, code?.id ?? '');
  await mfa.remove(accessToken, voice?.id ?? '');
  expect(kindsOf(await mfa.list(accessToken))).toEqual(['totp true', 'recovery-code true']);
});

test('LT-84, F7: "All verified emails will be listed as authenticators", and "you can\'t delete them"; one that was enrolled goes', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  await personWith(tenant, 'email');
  const { accessToken } = await signIn(tenant, { email });
  const [enrolled, own] = await mfa.list(accessToken);
  expect(Object.keys(enrolled ?? {})).toEqual(Object.keys(own ?? {}));
  expect((await mfa.remove(accessToken, own?.id ?? '')).status).toBe(403);
  expect((await mfa.remove(accessToken, enrolled?.id ?? '')).status).toBe(204);
  expect((await mfa.list(accessToken)).map(({ id }) => id)).toEqual([own?.id]);
});

test('LT-84, F8: a recovery code "can only be deleted by an administrator using the Management API" (Auth0, "MFA API FAQ")', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  await personWith(tenant, 'sms', 'recovery-code');
  const { accessToken } = await signIn(tenant, { email });
  const [, recovery] = await mfa.list(accessToken);
  expect((await mfa.remove(accessToken, recovery?.id ?? '')).status).toBe(403);
  expect(await mfa.list(accessToken)).toHaveLength(3);
});

test('LT-84, F9: the last factor may go, and "MFA will be disabled" (Auth0\'s OpenAPI file)', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  await personWith(tenant, 'sms');
  const { accessToken } = await signIn(tenant, { email });
  const [sms] = await mfa.list(accessToken);
  expect((await mfa.remove(accessToken, sms?.id ?? '')).status).toBe(204);
  expect((await signIn(tenant, { email })).challenged).toBe(false);
});

test('LT-84, F10 (b): with the password, "…/mfa/" and a second factor, authenticators are listed and deleted', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { authenticators } = await personWith(tenant, 'otp');
  const mfaToken = await mfa.passwordOnly(email);
  const code = await mfa.showsNow(authenticators[0]?.secret);
  const token = (await mfa.otp(mfaToken, code)).body.access_token ?? '';
  const [app] = await mfa.list(token);
  expect((await mfa.remove(token, app?.id ?? '')).status).toBe(204);
});

test('LT-84, F10 (c): "If an mfa_token was used to list authenticators, users will need to complete MFA to obtain an access token … in order to delete"', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  await personWith(tenant, 'otp');
  const mfaToken = await mfa.passwordOnly(email);
  const [app] = await mfa.list(mfaToken);
  expect((await mfa.remove(mfaToken, app?.id ?? '')).status).toBe(401);
});

test('LT-84, F11: "If the user has active authenticators, an Access Token with the enroll scope … is required" (Auth0, "Add an Authenticator")', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  await personWith(tenant, 'sms');
  expect((await mfa.associate(await mfa.passwordOnly(email), otpBody)).status).toBe(403);
  const { accessToken } = await signIn(tenant, { email });
  expect((await mfa.associate(accessToken, otpBody)).status).toBe(200);
});

test('LT-84, F12: recovery codes come "the first time the user is associating an authenticator", and "display only once" (Auth0, "Add an Authenticator")', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const told = [];
  for (const body of [otpBody, otpBody, smsBody()]) {
    told.push((await mfa.associate(accessToken, body)).body.recovery_codes?.length);
  }
  expect(told).toEqual([1, undefined, undefined]);
});
