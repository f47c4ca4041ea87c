// A token that is bound to a key (DPoP, RFC 9449) is worth nothing to whoever has only the token.
import { type JWK, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { localClientId } from '#tenant/domain/oauth/clients.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createKeyHolder, type KeyHolder } from '#tenant/testing/keyHolder.ts';
import {
  claimsOf,
  passwordOf,
  postToken,
  type TokenAnswer,
  tokensIn,
} from '#tenant/testing/tokenRequests.ts';
import { mfaScope } from '#tenant/testing/walkthrough.ts';

const list = '/mfa/authenticators';
const holderIn = (tenant: TestTenant, algorithm?: string) =>
  createKeyHolder(tenant.control.clock.now, algorithm);

const signIn = async (tenant: TestTenant, holder: KeyHolder, more = {}): Promise<TokenAnswer> =>
  tokensIn(
    await holder.postToken(tenant, {
      client_id: localClientId,
      ...passwordOf('cleo@example.com'),
      audience: tenant.mfaAudience,
      scope: mfaScope,
      ...more,
    }),
  );

const bearer = (tenant: TestTenant, token: string, path = list) =>
  tenant.fetch(path, { headers: { authorization: `Bearer ${token}` } });

/** What the token door says to a proof that is used for the first time, nonces aside. */
async function answerTo(tenant: TestTenant, dpop: string) {
  const fields = { client_id: localClientId, ...passwordOf('ben@example.com') };
  const response = await postToken(tenant, fields, { dpop });
  const { error, error_description: text } = await response.json();
  return [response.status, error, text];
}

test.each(['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'])(
  'with a proof of an %s key tokens are bound to it, and open the MFA API and /userinfo with it',
  async (algorithm) => {
    await using tenant = await createTestTenant();
    const holder = await holderIn(tenant, algorithm);
    const { access_token, token_type } = await signIn(tenant, holder);
    expect(token_type).toBe('DPoP');
    expect(claimsOf(access_token).cnf).toEqual({ jkt: holder.thumbprint });
    expect((await holder.use(tenant, access_token, list)).status).toBe(200);
    expect((await holder.use(tenant, access_token, '/userinfo')).status).toBe(200);
  },
);

test('a bound token is refused as a bearer token, and with a proof of another key', async () => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const thief = await holderIn(tenant);
  const { access_token } = await signIn(tenant, holder);
  for (const path of [list, '/userinfo']) {
    for (const response of [
      await bearer(tenant, access_token, path),
      await thief.use(tenant, access_token, path),
    ]) {
      expect([response.status, (await response.json()).error]).toEqual([401, 'invalid_token']);
      expect(response.headers.get('www-authenticate')).toMatch(
        /^DPoP error="invalid_token", algs=/,
      );
    }
  }
});

test('a token that is not bound is no good with a proof', async () => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const { access_token } = await tokensIn(
    await postToken(tenant, { ...passwordOf('cleo@example.com'), scope: 'openid' }),
  );
  expect((await holder.use(tenant, access_token, '/userinfo')).status).toBe(401);
  expect((await bearer(tenant, access_token, '/userinfo')).status).toBe(200);
});

test('LT-32: a proof is good once, at the token door and at the API, also in parallel', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ dpopNonce: 'never' });
  const holder = await holderIn(tenant);
  const url = `${tenant.origin}/oauth/token`;
  const proof = await holder.prove({ method: 'POST', url });
  const answers = await Promise.all(Array.from({ length: 20 }, () => answerTo(tenant, proof)));
  expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
  expect(answers.filter(([status]) => status === 400)).toHaveLength(19);
  const used = [400, 'invalid_dpop_proof', 'Invalid DPoP proof: it was used before'];
  expect(await answerTo(tenant, proof)).toEqual(used);
  await tenant.control.clock.advance(-30);
  expect(await answerTo(tenant, proof)).toEqual(used);

  const { access_token } = await signIn(tenant, holder);
  const claims = { jti: 'the same for both' };
  expect((await holder.use(tenant, access_token, list, { claims })).status).toBe(200);
  const again = await holder.use(tenant, access_token, list, { claims });
  expect([again.status, (await again.json()).error]).toEqual([401, 'invalid_dpop_proof']);
  expect(again.headers.get('www-authenticate')).toMatch(/^DPoP error="invalid_dpop_proof", algs=/);
});

test.each([
  ['another method', { htm: 'GET' }, 'htm is another method'],
  ['a method in small letters', { htm: 'post' }, 'htm is another method'],
  ['another path', { htu: 'http://localhost:0/userinfo' }, 'htu is another address'],
  ['another host', { htu: 'http://evil.example/oauth/token' }, 'htu is another address'],
  ['no address', { htu: 'everywhere' }, 'htu is another address'],
  ['no jti', { jti: undefined }, 'jti is missing'],
  ['an empty jti', { jti: '' }, 'jti is missing'],
  ['no iat', { iat: undefined }, 'iat is missing'],
  ['an old iat', { iat: 1 }, 'iat is too far from the time of the tenant'],
  ['an iat to come', { iat: 99_999_999_999 }, 'iat is too far from the time of the tenant'],
])('LT-33: a proof with %s is refused at the token door', async (_, claims, text) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ dpopNonce: 'never' });
  const holder = await holderIn(tenant);
  const url = `${tenant.origin}/oauth/token`;
  const proof = await holder.prove({ method: 'POST', url, claims });
  const refused = [400, 'invalid_dpop_proof', `Invalid DPoP proof: ${text}`];
  expect(await answerTo(tenant, proof)).toEqual(refused);
});

test('LT-33: query and fragment of htu do not count, nor how its path is encoded', async () => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const { access_token } = await signIn(tenant, holder);
  const claims = { htu: `${tenant.origin}/mfa/authenticator%73?a=b#c` };
  expect((await holder.use(tenant, access_token, `${list}?d=e`, { claims })).status).toBe(200);
});

test.each([
  ['of no token', { ath: undefined }],
  ['of another token', { ath: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' }],
  ['for another method', { htm: 'DELETE' }],
])('LT-33: at the API a proof %s is refused', async (_, claims) => {
  await using tenant = await createTestTenant();
  const holder = await holderIn(tenant);
  const { access_token } = await signIn(tenant, holder);
  const response = await holder.use(tenant, access_token, list, { claims });
  expect([response.status, (await response.json()).error]).toEqual([401, 'invalid_dpop_proof']);
});

test('LT-34: a private key in the header, a symmetric one, or another type is no proof', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ dpopNonce: 'never' });
  const holder = await holderIn(tenant);
  const url = `${tenant.origin}/oauth/token`;
  const withHeader = (header: Readonly<Record<string, unknown>>) =>
    holder.prove({ method: 'POST', url, header });
  const claims = { jti: 'one', htm: 'POST', htu: url, iat: await tenant.control.clock.now() };
  const secret = new TextEncoder().encode('a secret that both sides know, long enough');
  const key: JWK = { kty: 'oct', k: Buffer.from(secret).toString('base64url') };
  const symmetric = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'dpop+jwt', jwk: key })
    .sign(secret);
  const [, payload = ''] = (await withHeader({})).split('.');
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'dpop+jwt' }));
  const other = await holderIn(tenant);
  const stolen = await other.prove({ method: 'POST', url });
  const [, , signature = ''] = stolen.split('.');
  const [header = ''] = (await withHeader({})).split('.');
  for (const proof of [
    await withHeader({ jwk: holder.privateJwk }),
    await withHeader({ typ: 'JWT' }),
    await withHeader({ typ: undefined }),
    await withHeader({ jwk: undefined }),
    await withHeader({ jwk: 'a key' }),
    await withHeader({ jwk: { kty: 'EC' } }),
    symmetric,
    `${unsigned.toString('base64url')}.${payload}.`,
    `${header}.${payload}.${signature}`,
    'garbage',
    '',
    `${await withHeader({})}, ${await withHeader({})}`,
  ]) {
    expect((await answerTo(tenant, proof)).slice(0, 2)).toEqual([400, 'invalid_dpop_proof']);
  }
});
