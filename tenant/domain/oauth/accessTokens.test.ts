// What an access token must say to open the MFA API, even when the tenant's own key signed it.
import { decodeJwt, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { generateSigningKey } from './signingKey.ts';

const key = generateSigningKey();

type Forgery = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
};

/** A token for dan that the tenant's own key signs, with these differences from a good one. */
async function forge({ claims = {}, header = {} }: Forgery) {
  const signingKey = await key;
  const tenant = await createTestTenant({ signingKey });
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const token = await new SignJWT({ ...decodeJwt(accessToken), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: signingKey.kid, ...header })
    .sign(signingKey.privateKey);
  const before = await tenant.control.people.get('dan@example.com');
  const id = encodeURIComponent(before.authenticators[0]?.row.id ?? '');
  const remove = async () => {
    const headers = { authorization: `Bearer ${token}` };
    return tenant.fetch(`/mfa/authenticators/${id}`, { method: 'DELETE', headers });
  };
  const left = async () => (await tenant.control.people.get('dan@example.com')).authenticators;
  return { tenant, remove, left, before: before.authenticators };
}

test.each<[string, Forgery]>([
  ['another issuer', { claims: { iss: 'https://evil.example/' } }],
  ['an issuer without its slash', { claims: { iss: 'http://localhost:0' } }],
  ['no issuer', { claims: { iss: undefined } }],
  ['another audience', { claims: { aud: 'http://localhost:0/api/v2/' } }],
  ['an audience without its slash', { claims: { aud: 'http://localhost:0/mfa' } }],
  ['no audience', { claims: { aud: undefined } }],
  ['somebody else', { claims: { sub: 'auth0|000000000000000000000000' } }],
  ['nobody', { claims: { sub: undefined } }],
  ['a name that was never given', { claims: { jti: 'invented' } }],
  ['no name', { claims: { jti: undefined } }],
  ['no end', { claims: { exp: undefined } }],
  ['an end in the past', { claims: { exp: 1 } }],
  ['a beginning to come', { claims: { nbf: 99_999_999_999 } }],
  ['no key id', { header: { kid: undefined } }],
  ['a key id that is a path', { header: { kid: '../../../dev/null' } }],
])('LT-01: a token with %s removes nothing, though our own key signed it', async (_, forgery) => {
  const { tenant, remove, left, before } = await forge(forgery);
  await using _tenant = tenant;
  const response = await remove();
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([
    401,
    'Bearer error="invalid_token"',
  ]);
  expect(await left()).toEqual(before);
});

test('and the same token without any difference removes what it names', async () => {
  const { tenant, remove, left, before } = await forge({});
  await using _tenant = tenant;
  expect((await remove()).status).toBe(204);
  expect(await left()).toHaveLength(before.length - 1);
});
