// Grants of a second factor that make no sense, or bring the wrong token.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, smsBody } from '#tenant/testing/mfaClient.ts';
import { mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

const email = 'ben@example.com';
const invalid = {
  error: 'invalid_grant',
  error_description: 'The mfa_token provided is invalid. Try getting a new token.',
};

test('who has no app at all is told to enroll one first', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  const answer = await mfa.otp(await mfa.passwordOnly(email), '123456');
  expect([answer.status, answer.body]).toEqual([
    401,
    {
      error: 'unsupported_challenge_type',
      error_description:
        'User is not enrolled. You can use /mfa/associate endpoint to enroll the first authenticator.',
    },
  ]);
});

test('a grant without one of its parameters is told which', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const sent = await mfa.associate(accessToken, smsBody());
  const answers = [
    await mfa.otp('', '123456'),
    await mfa.otp(accessToken, ''),
    await mfa.oob(accessToken, ''),
    await mfa.oob(accessToken, sent.body.oob_code),
    await mfa.recoveryCode(accessToken, ''),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  expect(answers.map(({ body }) => body.error_description)).toEqual(
    ['mfa_token', 'otp', 'oob_code', 'binding_code', 'recovery_code'].map(
      (name) => `Missing required parameter: ${name}`,
    ),
  );
});

test('what is no mfa_token, no access token, or no oob_code is told apart as at Auth0', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const other = await signIn(tenant, { email: 'cleo@example.com' });
  const sent = await mfa.associate(other.accessToken, smsBody('+15550103333'));
  const code = await mfa.newestCode('+15550103333');
  const plain = await signIn(tenant, { email, audience: null });
  const withoutEnroll = await signIn(tenant, { email, scope: mfaScope.replace('enroll ', '') });
  const malformed = (what: string) => ({
    error: 'invalid_grant',
    error_description: `Malformed ${what}`,
  });
  const answers = [
    [await mfa.otp('garbage', '123456'), 403, malformed('mfa_token')],
    [await mfa.otp('Fe26.2*garbage', '123456'), 401, invalid],
    [await mfa.otp(`${accessToken}x`, '123456'), 401, invalid],
    [await mfa.otp(plain.accessToken, '123456'), 401, invalid],
    [await mfa.otp(withoutEnroll.accessToken, '123456'), 403, { error: 'insufficient_scope' }],
    [await mfa.recoveryCode(accessToken, 'A'.repeat(24)), 403, malformed('mfa_token')],
    [await mfa.oob(accessToken, 'garbage', code), 403, malformed('oob_code')],
    [await mfa.oob(accessToken, sent.body.oob_code, code), 403, malformed('oob_code')],
  ] as const;
  for (const [answer, status, body] of answers) {
    expect([answer.status, answer.body]).toMatchObject([status, body]);
  }
});
