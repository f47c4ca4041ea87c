// The grant of a refresh token: what it gives, and what it does not.
import { expect, test } from 'vitest';
import { defaultClientSettings } from '#tenant/domain/oauth/clients.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  askOffline,
  claimsOf,
  errorIn,
  offlineScope,
  postToken,
  refresh,
  tokensIn,
  userinfoStatus,
} from '#tenant/testing/tokenRequests.ts';
import { mfaScope, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const day = 24 * 3600;
const unknown = [403, 'invalid_grant', 'Unknown or invalid refresh token.'];

test('with offline_access there is a refresh token, and it gives new tokens and a new refresh token', async () => {
  await using tenant = await createTestTenant();
  const { refreshToken, scope } = await signIn(tenant, {
    email: 'cleo@example.com',
    audience: null,
    scope: offlineScope,
    parameters: { prompt: 'login' },
  });
  expect(scope).toBe(offlineScope);
  expect(refreshToken).toMatch(/^v1\.[\w-]{43}$/);
  const first = await tokensIn(await refresh(tenant, refreshToken));
  expect(first).toMatchObject({ scope, token_type: 'Bearer', expires_in: day });
  expect(first.refresh_token).not.toBe(refreshToken);
  expect(await userinfoStatus(tenant, first.access_token)).toBe(200);
  const second = await tokensIn(await refresh(tenant, first.refresh_token));
  expect(second.refresh_token).toMatch(/^v1\./);
});

test('the ID token of a refresh tells when the person signed in, and has neither nonce nor amr', async () => {
  await using tenant = await createTestTenant();
  const before = await tenant.control.clock.now();
  const signedIn = await signIn(tenant, {
    email: 'dan@example.com',
    audience: null,
    scope: offlineScope,
    parameters: {
      prompt: 'login',
      acr_values: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
    },
  });
  expect(claimsOf(signedIn.idToken)).toMatchObject({ amr: ['mfa'], nonce: expect.any(String) });
  await tenant.control.clock.advance(day);
  const { id_token } = await tokensIn(await refresh(tenant, signedIn.refreshToken));
  const claims = claimsOf(id_token);
  expect(claims).not.toHaveProperty('nonce');
  expect(claims).not.toHaveProperty('amr');
  expect(Number(claims.auth_time) - before).toBeLessThan(day);
});

test('without offline_access, or for a client without the grant, there is none', async () => {
  await using tenant = await createTestTenant({
    firstDay: {
      mark: 'a client without refresh tokens',
      clients: [
        {
          ...defaultClientSettings,
          clientId: 'without-refresh',
          name: 'Without refresh tokens',
          callbackUrls: [],
          webOrigins: [],
          grantTypes: ['password'],
        },
      ],
    },
  });
  const plain = await askOffline(tenant, 'ben@example.com', { scope: 'openid' });
  expect(plain).not.toHaveProperty('refresh_token');
  const other = await askOffline(tenant, 'ben@example.com', { client_id: 'without-refresh' });
  expect(other).not.toHaveProperty('refresh_token');
  expect(other.scope).toBe('openid profile email');
});

test('fewer scopes may be asked for, and no others; the next token has them all again', async () => {
  await using tenant = await createTestTenant();
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const fewer = await tokensIn(
    await refresh(tenant, refresh_token, { scope: 'openid email enroll' }),
  );
  expect(fewer.scope).toBe('openid email');
  const all = await tokensIn(await refresh(tenant, fewer.refresh_token));
  expect(all.scope).toBe(offlineScope);
});

test('a refresh token of a person who is gone says so, and one that nobody knows does not', async () => {
  await using tenant = await createTestTenant();
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  await tenant.control.people.remove('ben@example.com');
  expect(await errorIn(await refresh(tenant, refresh_token))).toEqual([
    403,
    'invalid_grant',
    "The refresh_token was generated for a user who doesn't exist anymore.",
  ]);
  expect(await errorIn(await refresh(tenant, 'v1.nobody'))).toEqual(unknown);
});

test('a refresh for the MFA API asks for the second factor, and the refresh token stays as it was', async () => {
  await using tenant = await createTestTenant();
  const scope = `${mfaScope} offline_access`;
  const { refreshToken } = await signIn(tenant, { email: 'dan@example.com', scope });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const response = await refresh(tenant, refreshToken);
    expect([response.status, await response.json()]).toEqual([
      403,
      {
        error: 'mfa_required',
        error_description: 'Multifactor authentication required',
        mfa_token: expect.stringMatching(/^Fe26\.2\*/),
      },
    ]);
  }
});

test('the second factor after a refresh gives what the refresh was for', async () => {
  await using tenant = await createTestTenant();
  const scope = `${mfaScope} offline_access`;
  const { refreshToken } = await signIn(tenant, { email: 'dan@example.com', scope });
  const asked = await refresh(tenant, refreshToken, { scope: 'openid read:authenticators' });
  const { mfa_token } = await asked.json();
  await tenant.control.clock.advance(30);
  const { access_token, ...answer } = await tokensIn(
    await postToken(tenant, {
      grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
      mfa_token,
      otp: await readPhone(createBrowser(tenant.origin, tenant.fetch), 'dan@example.com'),
    }),
  );
  expect(answer).toMatchObject({ scope: 'openid read:authenticators', expires_in: 600 });
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(200);
});

test('with the switch refreshForMfaAudience "token" it gives ten minutes more', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ refreshForMfaAudience: 'token' });
  const scope = `${mfaScope} offline_access`;
  const { refreshToken } = await signIn(tenant, { email: 'dan@example.com', scope });
  await tenant.control.clock.advance(3600);
  const { access_token, expires_in } = await tokensIn(await refresh(tenant, refreshToken));
  expect(expires_in).toBe(600);
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(200);
});

test('LT-03: what nobody was challenged for stays unchallenged through a refresh', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({
    refreshForMfaAudience: 'token',
    allowUnchallengedMfaApiAccess: true,
  });
  const fields = { audience: tenant.mfaAudience, scope: `${mfaScope} offline_access` };
  const { refresh_token } = await askOffline(tenant, 'dan@example.com', fields);
  const { access_token } = await tokensIn(await refresh(tenant, refresh_token));
  const list = async () =>
    (
      await tenant.fetch('/mfa/authenticators', {
        headers: { authorization: `Bearer ${access_token}` },
      })
    ).status;
  expect(await list()).toBe(200);
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: false });
  expect(await list()).toBe(401);
});

test('a refresh token of an unchallenged sign-in goes on working while its person has no factor', async () => {
  await using tenant = await createTestTenant();
  const fields = { audience: tenant.mfaAudience, scope: `${mfaScope} offline_access` };
  const { refresh_token } = await askOffline(tenant, 'cleo@example.com', fields);
  expect(await tokensIn(await refresh(tenant, refresh_token))).toMatchObject({ expires_in: 600 });
});
