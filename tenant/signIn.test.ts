// How a person signs in to the tenant and confirms it's them.
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createTestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

const mfa = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

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
