// A sign-in without pages: the password first, then the second step at the MFA API.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf } from '#tenant/testing/mfaClient.ts';
import { claimsOf } from '#tenant/testing/tokenRequests.ts';
import { mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

const email = 'somebody@example.com';

/** Somebody with these things, who has typed their password. */
async function afterPassword(tenant: TestTenant, ...kinds: readonly string[]) {
  const person = await tenant.control.people.create({
    email,
    authenticators: kinds.map((kind) => ({ kind })),
  });
  const mfa = createMfaClient(tenant);
  return { mfa, person, mfaToken: await mfa.passwordOnly(email) };
}

test("an app's code finishes the sign-in: the token is the one that was asked for, and opens the API", async () => {
  await using tenant = await createTestTenant();
  const { mfa, person, mfaToken } = await afterPassword(tenant, 'otp');
  expect((await mfa.challenge(mfaToken)).body).toEqual({ challenge_type: 'otp' });
  const code = await mfa.showsNow(person.authenticators[0]?.secret);
  const { status, body } = await mfa.otp(mfaToken, code);
  expect([status, body]).toMatchObject([200, { expires_in: 600, scope: mfaScope }]);
  expect(kindsOf(await mfa.list(body.access_token ?? ''))).toEqual(['totp true', 'email true']);
  expect(
    (await mfa.remove(body.access_token ?? '', person.authenticators[0]?.row.id ?? '')).status,
  ).toBe(204);
});

test('"MFA API issued tokens do not contain the `amr` claim"', async () => {
  await using tenant = await createTestTenant();
  const { mfa, person, mfaToken } = await afterPassword(tenant, 'otp');
  const { body } = await mfa.otp(mfaToken, await mfa.showsNow(person.authenticators[0]?.secret));
  expect(claimsOf(body.id_token ?? '')).toMatchObject({ email });
  expect(claimsOf(body.id_token ?? '')).not.toHaveProperty('amr');
});

test('an mfa_token is good once, and for ten minutes (assumed)', async () => {
  await using tenant = await createTestTenant();
  const { mfa, person, mfaToken } = await afterPassword(tenant, 'otp');
  const seed = person.authenticators[0]?.secret;
  const late = await mfa.passwordOnly(email);
  expect((await mfa.otp(mfaToken, await mfa.showsNow(seed))).status).toBe(200);
  const again = await mfa.otp(mfaToken, await mfa.showsNow(seed, 1));
  expect([again.status, again.body.error]).toEqual([401, 'invalid_grant']);
  await expect(mfa.list(mfaToken)).rejects.toThrow('The mfa_token provided is invalid.');
  await tenant.control.clock.advance(600);
  const expired = await mfa.otp(late, await mfa.showsNow(seed));
  expect([expired.status, expired.body]).toEqual([
    401,
    { error: 'expired_token', error_description: 'mfa_token is expired' },
  ]);
});

test.each([
  ['sms', 'sms'],
  ['voice', 'voice'],
  ['email', 'email'],
])('a code that was sent by %s finishes the sign-in', async (kind, channel) => {
  await using tenant = await createTestTenant();
  const { mfa, person, mfaToken } = await afterPassword(tenant, 'otp', kind);
  const authenticatorId = person.authenticators[1]?.row.id;
  const { body } = await mfa.challenge(mfaToken, { authenticator_id: authenticatorId });
  expect(body).toEqual({
    challenge_type: 'oob',
    binding_method: 'prompt',
    oob_code: expect.stringMatching(/^Fe26\.2\*/),
  });
  expect((await tenant.control.outbox.list()).at(-1)).toMatchObject({ channel });
  expect((await mfa.oob(mfaToken, body.oob_code)).body.error_description).toBe(
    'Missing required parameter: binding_code',
  );
  const code = await mfa.newestCode();
  expect((await mfa.oob(mfaToken, body.oob_code, code)).status).toBe(200);
});

test('a push finishes the sign-in when it is approved, and ends it when it is denied', async () => {
  await using tenant = await createTestTenant();
  const { mfa, mfaToken } = await afterPassword(tenant, 'push');
  const first = await mfa.challenge(mfaToken, { challenge_type: 'oob' });
  expect(first.body).toEqual({ challenge_type: 'oob', oob_code: expect.any(String) });
  const waiting = await mfa.oob(mfaToken, first.body.oob_code);
  expect([waiting.status, waiting.body.error]).toEqual([400, 'authorization_pending']);
  await tenant.control.push(email, 'deny');
  const denied = await mfa.oob(mfaToken, first.body.oob_code);
  expect([denied.status, denied.body]).toEqual([
    400,
    { error: 'access_denied', error_description: 'MFA Authorization rejected.' },
  ]);
  const second = await mfa.challenge(mfaToken, { challenge_type: 'oob' });
  await tenant.control.push(email, 'approve');
  expect((await mfa.oob(mfaToken, second.body.oob_code)).status).toBe(200);
});

test('LT-46: a code belongs to the sign-in it was sent for, and sending another ends it', async () => {
  await using tenant = await createTestTenant();
  const { mfa, mfaToken } = await afterPassword(tenant, 'sms');
  const other = await mfa.passwordOnly(email);
  const first = await mfa.challenge(mfaToken);
  const firstCode = await mfa.newestCode();
  const elsewhere = await mfa.oob(other, first.body.oob_code, firstCode);
  expect([elsewhere.status, elsewhere.body.error_description]).toEqual([403, 'Malformed oob_code']);
  const second = await mfa.challenge(mfaToken);
  const replaced = await mfa.oob(mfaToken, first.body.oob_code, firstCode);
  expect(replaced.body.error_description).toBe('Invalid binding_code.');
  const code = await mfa.newestCode();
  await tenant.control.clock.advance(300);
  expect((await mfa.oob(mfaToken, second.body.oob_code, code)).body.error).toBe('expired_token');
  const third = await mfa.challenge(mfaToken);
  const newest = await mfa.newestCode();
  expect((await mfa.oob(mfaToken, third.body.oob_code, newest)).status).toBe(200);
});

test('LT-47: a recovery code finishes the sign-in once, and the answer holds the next one', async () => {
  await using tenant = await createTestTenant();
  const { mfa, person, mfaToken } = await afterPassword(tenant, 'otp', 'recovery-code');
  const recoveryCode = person.authenticators[1]?.recoveryCode ?? '';
  const { status, body } = await mfa.recoveryCode(mfaToken, recoveryCode);
  expect([status, body.recovery_code]).toEqual([200, expect.stringMatching(/^[A-Z0-9]{24}$/)]);
  expect(await mfa.list(body.access_token ?? '')).toHaveLength(3);
  const again = await mfa.recoveryCode(await mfa.passwordOnly(email), recoveryCode);
  expect([again.status, again.body]).toEqual([
    403,
    { error: 'invalid_grant', error_description: 'MFA Authorization rejected.' },
  ]);
  const next = await mfa.recoveryCode(await mfa.passwordOnly(email), body.recovery_code ?? '');
  expect(next.status).toBe(200);
});

test('who has no recovery code is told so', async () => {
  await using tenant = await createTestTenant();
  const { mfa, mfaToken } = await afterPassword(tenant, 'otp');
  const answer = await mfa.recoveryCode(mfaToken, 'A'.repeat(24));
  expect([answer.status, answer.body]).toEqual([
    403,
    {
      error: 'unsupported_challenge_type',
      error_description: 'User does not have a recovery-code.',
    },
  ]);
});

test('/mfa/challenge takes what the application can show, and no access token', async () => {
  await using tenant = await createTestTenant();
  const { mfa, mfaToken } = await afterPassword(tenant, 'sms', 'recovery-code');
  const unsupported = [
    await mfa.challenge(mfaToken, { challenge_type: 'otp' }),
    await mfa.challenge(mfaToken, { challenge_type: 'recovery-code' }),
    await mfa.challenge(mfaToken, { authenticator_id: 'sms|dev_0000000000000000' }),
    await mfa.challenge(mfaToken, { oob_channel: 'voice' }),
  ];
  for (const { status, body } of unsupported) {
    expect([status, body.error]).toEqual([400, 'unsupported_challenge_type']);
  }
  expect((await mfa.challenge(mfaToken, { challenge_type: 'otp oob' })).status).toBe(200);
  const { accessToken } = await signIn(tenant, { email });
  expect((await mfa.challenge(accessToken)).body).toEqual({
    error: 'invalid_grant',
    error_description: 'Malformed mfa_token',
  });
});
