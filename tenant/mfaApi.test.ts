// The rules of Auth0's MFA API, as Auth0's documentation has them; "assumed" where it is silent.
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { WireRow } from './domain/authenticators/wireRow.ts';
import { generateSigningKey } from './domain/oauth/signingKey.ts';
import type { NewPerson } from './testing/controlClient.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

const call = (tenant: TestTenant, token: string, method: string, id?: string) =>
  tenant.fetch(`/mfa/authenticators${id === undefined ? '' : `/${id}`}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
  });

const list = async (tenant: TestTenant, token: string): Promise<readonly WireRow[]> =>
  (await call(tenant, token, 'GET')).json();

const remove = (tenant: TestTenant, token: string, id: string) =>
  call(tenant, token, 'DELETE', encodeURIComponent(id));

/** A person with these things, and a token that was challenged for, when they have any. */
async function personWith(tenant: TestTenant, authenticators: NewPerson['authenticators'] = []) {
  const email = `person${Math.random().toString(36).slice(2)}@example.com`;
  const person = await tenant.control.people.create({ email, authenticators });
  const { accessToken } = await signIn(tenant, { email });
  return { person, token: accessToken, ids: person.authenticators.map(({ row }) => row.id) };
}

const kindsLeft = async (tenant: TestTenant, token: string) =>
  (await list(tenant, token)).map(({ id }) => id.split('|')[0]);

test('ada sees everything she has, as enrolled, and her verified email last', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  const response = await call(tenant, accessToken, 'GET');
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const rows: readonly WireRow[] = await response.json();
  expect(rows.map(({ id, active }) => `${id.split('|')[0]} ${active}`)).toEqual([
    'push true',
    'totp true',
    'sms true',
    'voice true',
    'totp true',
    'recovery-code true',
    'totp false',
    'email true',
  ]);
});

test('LT-84: "If push is enabled, Auth0 also creates an OTP enrollment": their ids share nothing', async () => {
  await using tenant = await createTestTenant();
  const { ids } = await personWith(tenant, [{ kind: 'push' }]);
  expect(ids.map((id) => id.split('|')[0])).toEqual(['push', 'totp', 'email']);
  expect(ids[0]?.split('|')[1]).not.toBe(ids[1]?.split('|')[1]);
});

test('LT-84: "two authenticators for the phone number, one for SMS and another for voice": their ids share the part after |', async () => {
  await using tenant = await createTestTenant();
  const { ids } = await personWith(tenant, [{ kind: 'phone' }]);
  expect(ids.map((id) => id.split('|')[0])).toEqual(['sms', 'voice', 'email']);
  expect(ids[0]?.split('|')[1]).toBe(ids[1]?.split('|')[1]);
  expect(ids[0]).toMatch(/^sms\|dev_[A-Za-z0-9]{16}$/);
});

test('LT-84: "All verified emails will be listed as authenticators"; one that is not verified is not', async () => {
  await using tenant = await createTestTenant();
  const cleo = await signIn(tenant, { email: 'cleo@example.com' });
  const ben = await signIn(tenant, { email: 'ben@example.com' });
  expect(await kindsLeft(tenant, cleo.accessToken)).toEqual(['email']);
  expect(await list(tenant, ben.accessToken)).toEqual([]);
});

const pairs = [
  ['push', 'push', 0],
  ['push', 'its code', 1],
  ['phone', 'text', 0],
  ['phone', 'voice', 1],
] as const;

for (const [kind, named, position] of pairs) {
  test(`"deleting either" of a pair deletes both: ${named} of ${kind}`, async () => {
    await using tenant = await createTestTenant();
    const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind }]);
    const response = await remove(tenant, token, ids[1 + position] ?? '');
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(await kindsLeft(tenant, token)).toEqual(['totp', 'email']);
  });

  test(`with the switch cascade "none" only the named one goes: ${named} of ${kind}`, async () => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ cascade: 'none' });
    const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind }]);
    await remove(tenant, token, ids[1 + position] ?? '');
    const left = (await list(tenant, token)).map(({ id }) => id);
    expect(left).toEqual(ids.filter((_, index) => index !== 1 + position));
  });

  test(`with the switch cascade "more" the next one goes too: ${named} of ${kind}`, async () => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ cascade: 'more' });
    const { token, ids } = await personWith(tenant, [
      { kind: 'otp' },
      { kind },
      { kind: 'recovery-code' },
      { kind: 'webauthn-roaming' },
      { kind: 'email' },
    ]);
    await remove(tenant, token, ids[1 + position] ?? '');
    expect(await kindsLeft(tenant, token)).toEqual(['totp', 'recovery-code', 'email', 'email']);
  });
}

test('a removal takes nothing of another phone', async () => {
  await using tenant = await createTestTenant();
  const { token, ids } = await personWith(tenant, [{ kind: 'phone' }, { kind: 'phone' }]);
  await remove(tenant, token, ids[0] ?? '');
  expect((await list(tenant, token)).map(({ id }) => id)).toEqual(ids.slice(2));
});

test.each(['otp', 'sms', 'voice', 'email', 'webauthn-roaming', 'webauthn-platform'])(
  'one that stands alone goes alone: %s',
  async (kind) => {
    await using tenant = await createTestTenant();
    const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind }]);
    expect((await remove(tenant, token, ids[1] ?? '')).status).toBe(204);
    expect((await list(tenant, token)).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  },
);

test('LT-84: an unconfirmed entry is listed as inactive, and may be removed (assumed)', async () => {
  await using tenant = await createTestTenant();
  const { token, ids } = await personWith(tenant, [{ kind: 'otp', active: false }]);
  expect((await list(tenant, token))[0]).toMatchObject({ id: ids[0], active: false });
  expect((await remove(tenant, token, ids[0] ?? '')).status).toBe(204);
});

test('LT-84: an email that was enrolled can be removed, the verified one of the profile cannot', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'eve@example.com' });
  const [enrolled, own] = (await list(tenant, accessToken)).filter(({ id }) =>
    id.startsWith('email|'),
  );
  const refused = await remove(tenant, accessToken, own?.id ?? '');
  expect([refused.status, (await refused.json()).error]).toEqual([403, 'access_denied']);
  expect((await remove(tenant, accessToken, enrolled?.id ?? '')).status).toBe(204);
  expect(await kindsLeft(tenant, accessToken)).toEqual(['sms', 'voice', 'email']);
});

test.each([
  ['access_denied', 403],
  ['not_found', 404],
  ['no_effect', 204],
] as const)(
  'LT-84: a recovery code "can only be deleted by an administrator": refused as %s',
  async (refusedDeleteAs, status) => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ refusedDeleteAs });
    const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind: 'recovery-code' }]);
    expect((await remove(tenant, token, ids[1] ?? '')).status).toBe(status);
    expect(await kindsLeft(tenant, token)).toEqual(['totp', 'recovery-code', 'email']);
  },
);

test('the last factor may go: MFA is off then, and the recovery code stays listed (assumed)', async () => {
  await using tenant = await createTestTenant();
  const { token, ids, person } = await personWith(tenant, [
    { kind: 'otp' },
    { kind: 'recovery-code' },
  ]);
  expect((await remove(tenant, token, ids[0] ?? '')).status).toBe(204);
  expect(await kindsLeft(tenant, token)).toEqual(['recovery-code', 'email']);
  expect((await signIn(tenant, { email: person.email })).challenged).toBe(false);
});

test('what was removed is gone: a second removal is a 404', async () => {
  await using tenant = await createTestTenant();
  const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind: 'phone' }]);
  expect((await remove(tenant, token, ids[1] ?? '')).status).toBe(204);
  expect((await remove(tenant, token, ids[1] ?? '')).status).toBe(404);
  expect((await remove(tenant, token, ids[2] ?? '')).status).toBe(404);
});

test.each([
  ['%7C', (id: string) => id.replace('|', '%7C')],
  ['%7c', (id: string) => id.replace('|', '%7c')],
  ['|', (id: string) => id],
])('an id may come with its | as %s', async (_, encode) => {
  await using tenant = await createTestTenant();
  const { token, ids } = await personWith(tenant, [{ kind: 'otp' }]);
  expect((await call(tenant, token, 'DELETE', encode(ids[0] ?? ''))).status).toBe(204);
});

test("LT-05: somebody else's id is answered byte for byte like an unknown one, and nothing is lost", async () => {
  await using tenant = await createTestTenant();
  const { token } = await personWith(tenant, [{ kind: 'otp' }]);
  const other = await personWith(tenant, [{ kind: 'otp' }]);
  const foreign = await remove(tenant, token, other.ids[0] ?? '');
  const unknown = await remove(tenant, token, 'totp|dev_0000000000000000');
  expect([foreign.status, await foreign.text()]).toEqual([
    404,
    '{"error":"not_found","error_description":"Authenticator not found"}',
  ]);
  expect([unknown.status, await unknown.text()]).toEqual([
    404,
    '{"error":"not_found","error_description":"Authenticator not found"}',
  ]);
  expect(await kindsLeft(tenant, other.token)).toEqual(['totp', 'email']);
});

test.each(['%', '%zz', '%00', '..%2f..%2fetc', 'a'.repeat(5000)])(
  'a malformed id is an unknown one: %s',
  async (id) => {
    await using tenant = await createTestTenant();
    const { accessToken } = await signIn(tenant, { email: 'cleo@example.com' });
    expect((await call(tenant, accessToken, 'DELETE', id)).status).toBe(404);
  },
);

test('LT-01, LT-27: a token that is missing, garbage, forged, of another audience or of another tenant is refused alike', async () => {
  await using tenant = await createTestTenant();
  await using other = await createTestTenant({ signingKey: await generateSigningKey() });
  const { accessToken, idToken } = await signIn(tenant, { email: 'dan@example.com' });
  const [header = '', claims = '', signature = ''] = accessToken.split('.');
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const decoded = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const kid = JSON.parse(Buffer.from(header, 'base64url').toString()).kid;
  const foreignKey = await generateSigningKey();
  const forged = (protectedHeader: { kid?: string; jwk?: object; jku?: string; x5u?: string }) =>
    new SignJWT(decoded)
      .setProtectedHeader({ alg: 'RS256', ...protectedHeader })
      .sign(foreignKey.privateKey);
  const jwks = await (await tenant.fetch('/.well-known/jwks.json')).text();
  const plain = await signIn(tenant, { email: 'dan@example.com', audience: null });

  const wrong: Record<string, string> = {
    nothing: '',
    garbage: 'garbage',
    'alg none': `${encode({ alg: 'none', kid })}.${claims}.`,
    'HS256 with the public key': await new SignJWT(decoded)
      .setProtectedHeader({ alg: 'HS256', kid })
      .sign(new TextEncoder().encode(jwks)),
    'changed claims': `${header}.${encode({ ...decoded, scope: 'enroll' })}.${signature}`,
    'another key with our kid': await forged({ kid }),
    'unknown kid': await forged({ kid: '../../etc/passwd' }),
    'its own jwk': await forged({ kid, jwk: foreignKey.publicJwk }),
    'its own jku': await forged({ kid, jku: 'http://localhost:1/jwks.json' }),
    'its own x5u': await forged({ kid, x5u: 'http://localhost:1/chain.pem' }),
    'an ID token': idToken ?? '',
    'another audience': plain.accessToken,
    'another tenant': (await signIn(other, { email: 'dan@example.com' })).accessToken,
  };
  for (const [what, token] of Object.entries(wrong)) {
    for (const method of ['GET', 'DELETE']) {
      const id = method === 'DELETE' ? 'totp%7Cdev_0000000000000000' : undefined;
      const response = await call(tenant, token, method, id);
      expect([what, response.status, await response.json()]).toEqual([
        what,
        401,
        {
          error: 'invalid_grant',
          error_description: 'The mfa_token provided is invalid. Try getting a new token.',
        },
      ]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
  }
});

test('LT-28: a token of a tenant with the same key and another memory opens nothing', async () => {
  await using tenant = await createTestTenant();
  await using twin = await createTestTenant();
  const { accessToken } = await signIn(twin, { email: 'dan@example.com' });
  expect((await call(tenant, accessToken, 'GET')).status).toBe(401);
});

test('LT-01: "10 minutes. This value cannot be configured": good at 599 s, refused at 601 s', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  await tenant.control.clock.advance(598);
  expect((await call(tenant, accessToken, 'GET')).status).toBe(200);
  await tenant.control.clock.advance(3);
  expect((await call(tenant, accessToken, 'GET')).status).toBe(401);
});

test('LT-02: without remove:authenticators a person may look and not touch', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, {
    email: 'dan@example.com',
    scope: 'openid read:authenticators',
  });
  const [row] = await list(tenant, accessToken);
  const response = await remove(tenant, accessToken, row?.id ?? '');
  expect([response.status, await response.json()]).toEqual([
    403,
    {
      error: 'insufficient_scope',
      error_description: 'Insufficient scope, expected any of: remove:authenticators',
    },
  ]);
  await tenant.control.switches.set({ insufficientScopeAs: 'invalid_grant' });
  expect((await remove(tenant, accessToken, row?.id ?? '')).status).toBe(401);
  expect(await list(tenant, accessToken)).toHaveLength(2);
});

test('without read:authenticators the list is refused', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com', scope: 'enroll' });
  expect((await call(tenant, accessToken, 'GET')).status).toBe(403);
});

test('LT-03: a token issued without a challenge is worth nothing once there is a factor to ask for', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: true });
  const { accessToken, challenged } = await signIn(tenant, { email: 'dan@example.com' });
  expect(challenged).toBe(false);
  expect((await call(tenant, accessToken, 'GET')).status).toBe(200);
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: false });
  expect((await call(tenant, accessToken, 'GET')).status).toBe(401);
  const id = encodeURIComponent('totp|dev_0000000000000000');
  expect((await call(tenant, accessToken, 'DELETE', id)).status).toBe(401);
});

test("a removed person's token opens nothing", async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com' });
  await tenant.control.people.remove('cleo@example.com');
  expect((await call(tenant, accessToken, 'GET')).status).toBe(401);
});

test('two removals of one pair at the same time: one 204, one 404', async () => {
  await using tenant = await createTestTenant();
  const { token, ids } = await personWith(tenant, [{ kind: 'otp' }, { kind: 'phone' }]);
  const answers = await Promise.all([
    remove(tenant, token, ids[1] ?? ''),
    remove(tenant, token, ids[2] ?? ''),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
});
