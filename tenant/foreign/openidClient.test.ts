// openid-client, as servers use it: with and without a secret.
import * as client from 'openid-client';
import { expect, test } from 'vitest';
import { type OpenTestTenant, openTestTenant } from '#tenant/testing/openTestTenant.ts';

const redirectUri = 'http://localhost:3000/callback';
const secret = 'known to the shop and to the tenant';

/** The shop's server, registered as an application that can keep a secret. */
async function configure(tenant: OpenTestTenant, authentication?: client.ClientAuth) {
  await tenant.fetch('/_control/clients/shop-server', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      callbackUrls: [redirectUri],
      logoutUrls: ['http://localhost:3000/'],
      secret,
    }),
  });
  return client.discovery(
    new URL(tenant.issuer),
    'shop-server',
    {},
    authentication ?? client.ClientSecretPost(secret),
    { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] },
  );
}

async function signIn(
  tenant: OpenTestTenant,
  config: client.Configuration,
  more: Readonly<Record<string, string>> = {},
) {
  const verifier = client.randomPKCECodeVerifier();
  const expectedNonce = client.randomNonce();
  const expectedState = client.randomState();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile email offline_access',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce: expectedNonce,
    state: expectedState,
    ...more,
  });
  const callback = await tenant.walk(url, 'dan@example.com');
  return client.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: verifier,
    expectedNonce,
    expectedState,
    ...(more.max_age && { maxAge: Number(more.max_age) }),
  });
}

test.each([
  ['in the body', client.ClientSecretPost(secret)],
  ['in a header', client.ClientSecretBasic(secret)],
])('openid-client signs a person in for a server that shows its secret %s', async (_, how) => {
  await using tenant = await openTestTenant();
  const config = await configure(tenant, how);
  const tokens = await signIn(tenant, config, { max_age: '600' });
  const claims = tokens.claims();
  expect(claims).toMatchObject({ aud: 'shop-server', email: 'dan@example.com' });
  expect(claims?.auth_time).toBeTypeOf('number');
  const profile = await client.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '');
  expect(profile.email).toBe('dan@example.com');
});

test('openid-client renews, and gives the refresh token back', async () => {
  await using tenant = await openTestTenant();
  const config = await configure(tenant);
  const tokens = await signIn(tenant, config);
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
  expect(renewed.claims()?.sub).toBe(tokens.claims()?.sub);
  await client.tokenRevocation(config, renewed.refresh_token ?? '');
  await expect(client.refreshTokenGrant(config, renewed.refresh_token ?? '')).rejects.toMatchObject(
    { error: 'invalid_grant', status: 403 },
  );
});

test('openid-client builds a way out that leads back to the server', async () => {
  await using tenant = await openTestTenant();
  const config = await configure(tenant);
  const tokens = await signIn(tenant, config);
  const url = client.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token ?? '',
    post_logout_redirect_uri: 'http://localhost:3000/',
    state: 'gone',
  });
  const response = await fetch(url, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('http://localhost:3000/?state=gone');
});

test('openid-client is refused with a wrong secret', async () => {
  await using tenant = await openTestTenant();
  const config = await configure(tenant, client.ClientSecretPost('a guess'));
  await expect(signIn(tenant, config)).rejects.toMatchObject({
    error: 'access_denied',
    status: 401,
  });
});

test('openid-client gets a machine a token for the Management API', async () => {
  await using tenant = await openTestTenant();
  const config = await client.discovery(
    new URL(tenant.issuer),
    'latchkey-local-admin',
    {},
    client.ClientSecretPost('latchkey-local-admin-secret'),
    { execute: [client.allowInsecureRequests] },
  );
  const audience = `${tenant.origin}/api/v2/`;
  const tokens = await client.clientCredentialsGrant(config, { audience, scope: 'read:users' });
  const url = new URL('/api/v2/users', tenant.origin);
  const response = await client.fetchProtectedResource(config, tokens.access_token, url, 'GET');
  expect(await response.json()).toHaveLength(6);
});

test.each(['evil.iss', 'evil.aud', 'evil.nonce', 'evil.signature', 'evil.alg'] as const)(
  'openid-client refuses what a tenant with %s says',
  async (name) => {
    await using tenant = await openTestTenant();
    const config = await configure(tenant);
    await tenant.control.switches.set({ [name]: true });
    await expect(signIn(tenant, config)).rejects.toMatchObject({
      code: expect.stringMatching(/^OAUTH_/),
    });
  },
);
