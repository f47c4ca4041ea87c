// oauth4webapi trusts nothing it is told: what it takes from this tenant is sound, and what is not it refuses.
import * as oauth from 'oauth4webapi';
import { expect, test } from 'vitest';
import { type OpenTestTenant, openTestTenant } from '#tenant/testing/openTestTenant.ts';

const redirectUri = 'http://localhost:5173/callback';
const insecure = { [oauth.allowInsecureRequests]: true };

async function discover(tenant: OpenTestTenant) {
  const issuer = new URL(tenant.issuer);
  const response = await oauth.discoveryRequest(issuer, insecure);
  const server = await oauth.processDiscoveryResponse(issuer, response);
  const client: oauth.Client = { client_id: tenant.clientId };
  return { server, client };
}

type Asked = {
  readonly scope?: string;
  readonly maxAge?: number;
  readonly audience?: string;
};

/** The whole of a sign-in, with every check the client knows. */
async function signIn(tenant: OpenTestTenant, email: string, asked: Asked = {}) {
  const { server, client } = await discover(tenant);
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = oauth.generateRandomNonce();
  const state = oauth.generateRandomState();
  const url = new URL(server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: asked.scope ?? 'openid profile email',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce,
    state,
    ...(asked.audience && { audience: asked.audience }),
    ...(asked.maxAge !== undefined && { max_age: String(asked.maxAge) }),
  }).toString();
  const callback = await tenant.walk(url, email);
  const parameters = oauth.validateAuthResponse(server, client, callback, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    insecure,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    ...(asked.maxAge !== undefined && { maxAge: asked.maxAge }),
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, insecure);
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  return { server, client, tokens, sub: claims?.sub ?? '', claims };
}

test('oauth4webapi signs a person in by discovery, PKCE, nonce and signature, and reads the profile', async () => {
  await using tenant = await openTestTenant();
  const { server, client, tokens, sub, claims } = await signIn(tenant, 'ada@example.com');
  expect(claims).toMatchObject({ email: 'ada@example.com', email_verified: true });
  expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 86_400 });
  const response = await oauth.userInfoRequest(server, client, tokens.access_token, insecure);
  const profile = await oauth.processUserInfoResponse(server, client, sub, response);
  expect(profile).toMatchObject({ sub, email: 'ada@example.com', nickname: 'ada' });
});

test('oauth4webapi finds the time of the sign-in with max_age', async () => {
  await using tenant = await openTestTenant();
  const { claims } = await signIn(tenant, 'ben@example.com', { maxAge: 0 });
  expect(claims?.auth_time).toBeTypeOf('number');
});

test('oauth4webapi renews by refresh token, gives it back, and cannot renew any more', async () => {
  await using tenant = await openTestTenant();
  const scope = 'openid offline_access';
  const { server, client, tokens } = await signIn(tenant, 'ben@example.com', { scope });
  const renew = async (refreshToken = '') => {
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refreshToken,
      insecure,
    );
    return oauth.processRefreshTokenResponse(server, client, response);
  };
  const renewed = await renew(tokens.refresh_token);
  expect(renewed.refresh_token).not.toBe(tokens.refresh_token);

  const response = await oauth.revocationRequest(
    server,
    client,
    oauth.None(),
    renewed.refresh_token ?? '',
    insecure,
  );
  await oauth.processRevocationResponse(response);
  await expect(renew(renewed.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
});

test('oauth4webapi gets tokens that are bound to a key, and its profile with a proof of it', async () => {
  await using tenant = await openTestTenant();
  const { server, client } = await discover(tenant);
  const keys = await oauth.generateKeyPair('ES256');
  const proof = { ...insecure, DPoP: oauth.DPoP(client, keys) };
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const callback = await tenant.walk(url, 'ben@example.com');
  const parameters = oauth.validateAuthResponse(server, client, callback, oauth.skipStateCheck);
  const exchange = async () =>
    oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        parameters,
        redirectUri,
        verifier,
        proof,
      ),
    );
  // The tenant wants a nonce of its own in the proof, and says so once.
  const tokens = await exchange().catch((cause) => {
    if (oauth.isDPoPNonceError(cause)) return exchange();
    throw cause;
  });
  expect(tokens.token_type).toBe('dpop');
  const response = await oauth.userInfoRequest(server, client, tokens.access_token, proof);
  const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? '';
  const profile = await oauth.processUserInfoResponse(server, client, sub, response);
  expect(profile.email).toBe('ben@example.com');
});

test.each([
  ['evil.iss', /"iss"/],
  ['evil.aud', /"aud"/],
  ['evil.nonce', /"nonce"/],
  ['evil.exp', /"exp"/],
  ['evil.iat', /"iat"/],
  ['evil.sub', /"sub"/],
  ['evil.alg', /"alg"/],
  ['evil.algNone', /"alg"/],
  ['evil.signature', /signature verification failed/],
  ['evil.kid', /selecting a JWT verification key/],
  ['evil.state', /"state"/],
  ['evil.callbackIss', /"iss"/],
  ['evil.discoveryIssuer', /"issuer"/],
  ['evil.tokenType', /token_type/],
] as const)('oauth4webapi refuses what a tenant with %s says', async (name, complaint) => {
  await using tenant = await openTestTenant();
  await tenant.control.switches.set({ [name]: true });
  await expect(signIn(tenant, 'ben@example.com')).rejects.toThrow(complaint);
});

test('oauth4webapi refuses the profile of somebody else', async () => {
  await using tenant = await openTestTenant();
  await tenant.control.switches.set({ 'evil.userinfoSub': true });
  const { server, client, tokens, sub } = await signIn(tenant, 'ben@example.com');
  const response = await oauth.userInfoRequest(server, client, tokens.access_token, insecure);
  await expect(oauth.processUserInfoResponse(server, client, sub, response)).rejects.toThrow('sub');
});
