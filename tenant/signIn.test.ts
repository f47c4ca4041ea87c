// How a person signs in to the tenant and confirms it's them.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createTestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

test('ada signs in, approves a push, and gets a token for the MFA API that lives ten minutes', async () => {
  await using tenant = await createTestTenant();
  const signedIn = await signIn(tenant, { email: 'ada@example.com' });

  expect(signedIn.challenged).toBe(true);
  expect(signedIn.expiresInSeconds).toBe(600);
  expect(decodeJwt(signedIn.accessToken)).toMatchObject({
    iss: tenant.issuer,
    aud: [tenant.mfaAudience, `${tenant.origin}/userinfo`],
    azp: tenant.clientId,
    scope: 'openid profile email enroll read:authenticators remove:authenticators',
  });
  expect(decodeJwt(signedIn.idToken ?? '')).toMatchObject({
    aud: tenant.clientId,
    nonce: 'nonce-of-the-application',
    amr: ['mfa'],
    email: 'ada@example.com',
  });
});

for (const method of ['Authenticator app', 'Text message', 'Phone call', 'Email'] as const) {
  test(`ada confirms it's her with another method: ${method}`, async () => {
    await using tenant = await createTestTenant();
    const signedIn = await signIn(tenant, { email: 'ada@example.com', method });
    expect(signedIn.challenged).toBe(true);
  });
}
