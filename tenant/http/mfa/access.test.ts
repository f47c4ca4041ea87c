// Who gets in at the MFA API, with which token, and to whose things.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf, otpBody, pushBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

const enrolled = { error: 'access_denied', error_description: 'User is already enrolled.' };

test.each([
  ['insufficient_scope', 403],
  ['invalid_grant', 401],
] as const)('LT-02: without enroll nothing is begun: %s', async (insufficientScopeAs, status) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ insufficientScopeAs });
  const mfa = createMfaClient(tenant);
  const scope = mfaScope.replace('enroll ', '');
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com', scope });
  const answer = await mfa.associate(accessToken, otpBody);
  expect([answer.status, answer.body.error]).toEqual([status, insufficientScopeAs]);
  expect(await mfa.list(accessToken)).toEqual([]);
});

test('LT-04: an mfa_token lists, and removes nothing: "users will need to complete MFA"', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const mfaToken = await mfa.passwordOnly('dan@example.com');
  const [app] = await mfa.list(mfaToken);
  const refused = await mfa.remove(mfaToken, app?.id ?? '');
  expect([refused.status, await refused.json()]).toEqual([
    401,
    {
      error: 'invalid_grant',
      error_description: 'The mfa_token provided is invalid. Try getting a new token.',
    },
  ]);
  expect(kindsOf(await mfa.list(mfaToken))).toEqual(['totp true', 'email true']);
});

test("LT-06: somebody else's id and an unknown one take the same time", async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const eve = await tenant.control.people.get('eve@example.com');
  const ids = { foreign: eve.authenticators[0]?.row.id ?? '', unknown: 'sms|dev_0000000000000000' };
  const taken: Record<keyof typeof ids, number[]> = { foreign: [], unknown: [] };
  const once = async (which: keyof typeof ids) => {
    const before = performance.now();
    await mfa.remove(accessToken, ids[which]);
    taken[which].push(performance.now() - before);
  };
  for (let round = 1; round <= 1000; round += 1) {
    const first = round % 2 === 0 ? 'foreign' : 'unknown';
    await once(first);
    await once(first === 'foreign' ? 'unknown' : 'foreign');
  }
  /** Without the slowest tenth: those waited for something else. */
  const meanOf = (values: readonly number[]) => {
    const calm = values.toSorted((a, b) => a - b).slice(0, values.length * 0.9);
    return calm.reduce((sum, value) => sum + value, 0) / calm.length;
  };
  const [foreign, unknown] = [meanOf(taken.foreign), meanOf(taken.unknown)];
  expect(Math.abs(foreign - unknown) / unknown).toBeLessThan(0.25);
}, 30_000);

test('LT-07: "You can self-associate authenticators if you don\'t have any active authenticators"', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  const dan = await mfa.passwordOnly('dan@example.com');
  for (const body of [otpBody, smsBody(), pushBody]) {
    const refused = await mfa.associate(dan, body);
    expect([refused.status, refused.body]).toEqual([403, enrolled]);
  }
  expect(await tenant.control.outbox.list()).toEqual([]);
  const ben = await mfa.passwordOnly('ben@example.com');
  expect((await mfa.associate(ben, otpBody)).status).toBe(200);
});

test('a verified address that nobody enrolled is no obstacle (assumed), one that was enrolled is', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  expect((await mfa.associate(await mfa.passwordOnly('cleo@example.com'), otpBody)).status).toBe(
    200,
  );
  await tenant.control.people.create({
    email: 'second@example.com',
    authenticators: [{ kind: 'email' }],
  });
  const mfaToken = await mfa.passwordOnly('second@example.com');
  expect((await mfa.associate(mfaToken, otpBody)).body).toEqual(enrolled);
});

test('LT-07: what a password alone began is void once the person has a factor', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  const email = 'ben@example.com';
  const stolen = await mfa.passwordOnly(email);
  const app = await mfa.associate(stolen, otpBody);
  const number = '+15550106660';
  const text = await mfa.associate(stolen, smsBody(number));
  await tenant.control.switches.set({ mfaPolicy: 'never' });
  const owner = await signIn(tenant, { email });
  await mfa.enrollApp(owner.accessToken);

  const later = await mfa.passwordOnly(email);
  for (const mfaToken of [stolen, later]) {
    const shown = await mfa.showsNow(app.body.secret);
    expect((await mfa.otp(mfaToken, shown)).body.error_description).toBe('Invalid otp_code.');
    const code = await mfa.newestCode(number);
    const answer = await mfa.oob(mfaToken, text.body.oob_code, code);
    expect(answer.body.error_description).toBe('Malformed oob_code');
  }
  const rows = await mfa.list(owner.accessToken);
  expect(kindsOf(rows).filter((row) => row.endsWith('true'))).toEqual([
    'recovery-code true',
    'totp true',
  ]);
});

test('LT-08: after a removal and a new enrollment the old seed is worth nothing', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const email = 'ben@example.com';
  const { accessToken } = await signIn(tenant, { email });
  const old = await mfa.enrollApp(accessToken);
  const row = (await mfa.list(accessToken)).find(({ id }) => id.startsWith('totp'));
  expect((await mfa.remove(accessToken, row?.id ?? '')).status).toBe(204);
  const fresh = await mfa.enrollApp(accessToken);
  expect(fresh.seed).not.toBe(old.seed);
  await tenant.control.clock.advance(60);
  const mfaToken = await mfa.passwordOnly(email);
  const refused = await mfa.otp(mfaToken, await mfa.showsNow(old.seed));
  expect(refused.body.error_description).toBe('Invalid otp_code.');
  expect((await mfa.otp(mfaToken, await mfa.showsNow(fresh.seed))).status).toBe(200);
});

test('LT-44: a code of one person is wrong for another, and one of an enrollment for the next', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const ben = await signIn(tenant, { email: 'ben@example.com' });
  const cleo = await signIn(tenant, { email: 'cleo@example.com' });
  const first = await mfa.associate(ben.accessToken, otpBody);
  await mfa.associate(cleo.accessToken, otpBody);
  const code = await mfa.showsNow(first.body.secret);
  expect((await mfa.otp(cleo.accessToken, code)).status).toBe(403);

  const one = await mfa.associate(ben.accessToken, smsBody('+15550101001'));
  const two = await mfa.associate(ben.accessToken, smsBody('+15550101002'));
  const codeOfOne = await mfa.newestCode('+15550101001');
  expect((await mfa.oob(ben.accessToken, two.body.oob_code, codeOfOne)).status).toBe(403);
  expect((await mfa.oob(cleo.accessToken, one.body.oob_code, codeOfOne)).status).toBe(403);
  expect((await mfa.otp(ben.accessToken, code)).status).toBe(200);
  expect((await mfa.oob(ben.accessToken, one.body.oob_code, codeOfOne)).status).toBe(200);
});
