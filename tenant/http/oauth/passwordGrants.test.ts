// Signing in with a password alone: what it gives, where it stops, and that nobody can guess one.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  claimsOf,
  errorIn,
  passwordOf,
  postToken,
  tokensIn,
} from '#tenant/testing/tokenRequests.ts';
import { mfaScope } from '#tenant/testing/walkthrough.ts';

const realm = 'http://auth0.com/oauth/grant-type/password-realm';
const wrong = [403, 'invalid_grant', 'Wrong email or password.'];

const forMfa = (tenant: TestTenant) => ({ audience: tenant.mfaAudience, scope: mfaScope });
const guess = (tenant: TestTenant, username: string, password = 'wrong') =>
  postToken(tenant, { ...passwordOf(username), password });

test('a password gives tokens that tell of no challenge', async () => {
  await using tenant = await createTestTenant();
  const tokens = await tokensIn(
    await postToken(tenant, { ...passwordOf('Ada@Example.com '), scope: 'openid email' }),
  );
  expect(tokens).toMatchObject({ scope: 'openid email', expires_in: 86_400, token_type: 'Bearer' });
  const claims = claimsOf(tokens.id_token);
  expect(claims).toMatchObject({ email: 'ada@example.com' });
  for (const claim of ['amr', 'acr', 'sid', 'nonce']) expect(claims).not.toHaveProperty(claim);
});

test('password-realm names the one database of people; another is refused', async () => {
  await using tenant = await createTestTenant();
  const fields = { ...passwordOf('ben@example.com'), grant_type: realm };
  const named = await postToken(tenant, { ...fields, realm: 'Username-Password-Authentication' });
  expect(named.status).toBe(200);
  expect((await postToken(tenant, { ...fields, realm: 'customers' })).status).toBe(403);
  expect((await postToken(tenant, fields)).status).toBe(400);
});

test('LT-79: a wrong password and an unknown address are answered alike', async () => {
  await using tenant = await createTestTenant();
  const [known, unknown] = [
    await guess(tenant, 'ada@example.com'),
    await guess(tenant, 'nobody@example.com'),
  ];
  expect(await errorIn(known)).toEqual(wrong);
  expect(await errorIn(unknown)).toEqual(wrong);
  const names = (response: Response) => [...response.headers.keys()];
  expect(names(known)).toEqual(names(unknown));
});

test.each(['username', 'password'])('without a %s it is a 400 that says so', async (missing) => {
  await using tenant = await createTestTenant();
  const response = await postToken(tenant, { ...passwordOf('ada@example.com'), [missing]: '' });
  expect(await errorIn(response)).toEqual([
    400,
    'invalid_request',
    `Missing required parameter: ${missing}`,
  ]);
});

test('an audience that is no API of this tenant is refused', async () => {
  await using tenant = await createTestTenant();
  const audience = `${tenant.origin}/api/v2/`;
  const response = await postToken(tenant, { ...passwordOf('ada@example.com'), audience });
  expect(await errorIn(response)).toEqual([403, 'access_denied', `Service not found: ${audience}`]);
});

test('for the MFA API a person with a factor is asked for it, with an opaque mfa_token', async () => {
  await using tenant = await createTestTenant();
  const response = await postToken(tenant, { ...passwordOf('dan@example.com'), ...forMfa(tenant) });
  expect([response.status, await response.json()]).toEqual([
    403,
    {
      error: 'mfa_required',
      error_description: 'Multifactor authentication required',
      mfa_token: expect.stringMatching(/^Fe26\.2\*[\w-]+$/),
    },
  ]);
});

test.each(['ben@example.com', 'cleo@example.com'])(
  'for the MFA API a person without one gets a token: %s',
  async (email) => {
    await using tenant = await createTestTenant();
    const answer = await postToken(tenant, { ...passwordOf(email), ...forMfa(tenant) });
    const { access_token, expires_in } = await tokensIn(answer);
    expect(expires_in).toBe(600);
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(200);
  },
);

test('LT-03: a token by password only opens nothing at the MFA API once its person has a factor', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: true });
  const answer = await postToken(tenant, { ...passwordOf('dan@example.com'), ...forMfa(tenant) });
  const { access_token } = await tokensIn(answer);
  await tenant.control.switches.set({ allowUnchallengedMfaApiAccess: false });
  const headers = { authorization: `Bearer ${access_token}` };
  const before = await tenant.control.people.get('dan@example.com');
  const id = encodeURIComponent(before.authenticators[0]?.row.id ?? '');
  const list = await tenant.fetch('/mfa/authenticators', { headers });
  const removal = await tenant.fetch(`/mfa/authenticators/${id}`, { method: 'DELETE', headers });
  expect([list.status, removal.status]).toEqual([401, 401]);
  expect(await tenant.control.people.get('dan@example.com')).toEqual(before);
});

test('with the policy "always" everybody is asked, also those who have to enroll first', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always', mfaRequirements: true });
  const requirements = async (email: string) => {
    const response = await postToken(tenant, passwordOf(email));
    expect(response.status).toBe(403);
    return (await response.json()).mfa_requirements;
  };
  const types = (...names: string[]) => names.map((type) => ({ type }));
  expect(await requirements('ben@example.com')).toEqual({
    enroll: types('otp', 'phone', 'push-notification'),
  });
  expect(await requirements('ada@example.com')).toEqual({
    challenge: types('push-notification', 'otp', 'phone', 'email', 'recovery-code'),
  });
});

test('after ten wrong passwords in a row the account takes none, not even the right one', async () => {
  await using tenant = await createTestTenant();
  const answers: Response[] = [];
  for (let number = 1; number <= 12; number += 1) {
    answers.push(await guess(tenant, 'ada@example.com'));
  }
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(403), 429, 429]);
  const blocked = await postToken(tenant, passwordOf('ada@example.com'));
  expect((await errorIn(blocked)).slice(0, 2)).toEqual([429, 'too_many_attempts']);
  expect((await postToken(tenant, passwordOf('ben@example.com'))).status).toBe(200);
  await tenant.control.clock.advance(30 * 24 * 3600);
  expect((await postToken(tenant, passwordOf('ada@example.com'))).status).toBe(200);
});

test('of fifty guesses at once ten are judged', async () => {
  await using tenant = await createTestTenant();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => guess(tenant, 'ada@example.com')),
  );
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(10);
});

test('a right password in between forgives the wrong ones', async () => {
  await using tenant = await createTestTenant();
  for (let round = 1; round <= 3; round += 1) {
    for (let number = 1; number <= 9; number += 1) await guess(tenant, 'ada@example.com');
    expect((await postToken(tenant, passwordOf('ada@example.com'))).status).toBe(200);
  }
});

test('LT-79: an address that nobody has is blocked like one that somebody has', async () => {
  await using tenant = await createTestTenant();
  for (let number = 1; number <= 10; number += 1) {
    expect((await guess(tenant, 'Nobody@example.com')).status).toBe(403);
  }
  expect((await guess(tenant, 'nobody@example.com')).status).toBe(429);
});

test('with the switch bruteForceProtection off every guess is judged', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ bruteForceProtection: false });
  for (let number = 1; number <= 11; number += 1) {
    expect((await guess(tenant, 'ada@example.com')).status).toBe(403);
  }
});
