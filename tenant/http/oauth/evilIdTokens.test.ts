// ID tokens of a tenant that is broken or hostile: each switch spoils one thing, in one way, and nothing else.
import {
  compactVerify,
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportSPKI,
  importJWK,
  jwtVerify,
} from 'jose';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const email = 'cleo@example.com';
const jwksOf = async (tenant: TestTenant) => (await tenant.fetch('/.well-known/jwks.json')).json();

async function idTokenOf(tenant: TestTenant): Promise<string> {
  const { idToken } = await signIn(tenant, { email, audience: null });
  return idToken ?? '';
}

/** Everything in an ID token that is not as it should be. */
async function oddities(tenant: TestTenant, token: string): Promise<readonly string[]> {
  const { alg, kid } = decodeProtectedHeader(token);
  const claims = decodeJwt(token);
  const { keys } = await jwksOf(tenant);
  const { userId } = await tenant.control.people.get(email);
  const verified = compactVerify(token, await importJWK(keys[0], 'RS256'));
  const isSigned = await verified.then(
    () => true,
    () => false,
  );
  const odd = {
    iss: claims.iss !== tenant.issuer,
    aud: claims.aud !== tenant.clientId,
    nonce: claims.nonce !== 'nonce-of-the-application',
    sub: claims.sub !== userId,
    exp: Number(claims.exp) < (await tenant.control.clock.now()),
    iat: typeof claims.iat !== 'number',
    [String(alg)]: alg !== 'RS256',
    kid: alg !== 'none' && kid !== keys[0].kid,
    signature: alg === 'RS256' && !isSigned,
  };
  return Object.entries(odd).flatMap(([name, isOdd]) => (isOdd ? [name] : []));
}

/** As a careful client checks it. */
async function isRefused(tenant: TestTenant, token: string): Promise<boolean> {
  const verified = jwtVerify(token, createLocalJWKSet(await jwksOf(tenant)), {
    issuer: tenant.issuer,
    audience: tenant.clientId,
    requiredClaims: ['sub', 'iat', 'exp'],
  });
  return verified.then(
    ({ payload }) => payload.nonce !== 'nonce-of-the-application',
    () => true,
  );
}

test('without evil switches nothing is wrong with an ID token', async () => {
  await using tenant = await createTestTenant();
  const token = await idTokenOf(tenant);
  expect(await oddities(tenant, token)).toEqual([]);
  expect(await isRefused(tenant, token)).toBe(false);
});

test.each([
  ['evil.iss', ['iss']],
  ['evil.aud', ['aud']],
  ['evil.nonce', ['nonce']],
  ['evil.sub', ['sub']],
  ['evil.exp', ['exp']],
  ['evil.iat', ['iat']],
  ['evil.alg', ['HS256']],
  ['evil.algNone', ['none']],
  ['evil.kid', ['kid']],
  ['evil.signature', ['signature']],
] as const)(
  '%s spoils just that of the ID token, and a careful client refuses it',
  async (name, odd) => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ [name]: true });
    const token = await idTokenOf(tenant);
    expect(await oddities(tenant, token)).toEqual(odd);
    expect(await isRefused(tenant, token)).toBe(true);
  },
);

test('with evil.alg a client that trusts the header is fooled: the public key is the secret', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ 'evil.alg': true });
  const { keys } = await jwksOf(tenant);
  const publicKey = await importJWK(keys[0], 'RS256', { extractable: true });
  const secret = new TextEncoder().encode(await exportSPKI(publicKey as CryptoKey));
  const { payload } = await jwtVerify(await idTokenOf(tenant), secret);
  expect(payload.iss).toBe(tenant.issuer);
});
