// POST /mfa/associate: what an application may begin to enroll, and for whom.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  createMfaClient,
  emailBody,
  kindsOf,
  otpBody,
  pushBody,
  smsBody,
} from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const email = 'ben@example.com';

test('an app that is being enrolled is listed as not active, until its code was typed', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const begun = await mfa.associate(accessToken, otpBody);
  expect(begun.status).toBe(200);
  expect(kindsOf(await mfa.list(accessToken))).toEqual(['totp false', 'recovery-code false']);
  const confirmed = await mfa.otp(accessToken, await mfa.showsNow(begun.body.secret));
  expect(confirmed.status).toBe(200);
  expect(kindsOf(await mfa.list(accessToken))).toEqual(['totp true', 'recovery-code true']);
  expect((await tenant.control.people.get(email)).authenticators[0]?.kind).toBe('otp');
});

test('of two apps that wait, the one whose code comes is confirmed', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  await mfa.associate(accessToken, otpBody);
  const second = await mfa.associate(accessToken, otpBody);
  await mfa.otp(accessToken, await mfa.showsNow(second.body.secret));
  expect(kindsOf(await mfa.list(accessToken))).toEqual([
    'totp false',
    'recovery-code true',
    'totp true',
  ]);
});

test.each(['sms', 'voice'])(
  'a number that is enrolled by %s is text and call, both active with one code',
  async (channel) => {
    await using tenant = await createTestTenant();
    const mfa = createMfaClient(tenant);
    const { accessToken } = await signIn(tenant, { email });
    const body = { ...smsBody('+15550101234'), oob_channels: [channel] };
    const begun = await mfa.associate(accessToken, body);
    const [message] = await tenant.control.outbox.list('+15550101234');
    expect(message).toMatchObject({ channel, code: expect.stringMatching(/^\d{6}$/) });
    const code = message?.code ?? '';
    expect((await mfa.oob(accessToken, begun.body.oob_code, code)).status).toBe(200);
    const rows = await mfa.list(accessToken);
    expect(kindsOf(rows)).toEqual(['sms true', 'voice true', 'recovery-code true']);
    expect(rows[0]?.id.split('|')[1]).toBe(rows[1]?.id.split('|')[1]);
  },
);

test('in a tenant without calls a number is a text method alone', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ factors: ['sms'] });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  await mfa.associate(accessToken, smsBody());
  expect(kindsOf(await mfa.list(accessToken))).toEqual(['sms false']);
});

test('an email that was enrolled is a method beside the verified one', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com' });
  const begun = await mfa.associate(accessToken, emailBody('cleo.second@example.org'));
  const code = await mfa.newestCode('cleo.second@example.org');
  expect((await mfa.oob(accessToken, begun.body.oob_code, code)).status).toBe(200);
  expect(kindsOf(await mfa.list(accessToken))).toEqual([
    'email true',
    'recovery-code true',
    'email true',
  ]);
});

test.each([
  [{}, 'Missing required parameter: authenticator_types'],
  [{ authenticator_types: 'otp' }, 'Invalid parameter: authenticator_types'],
  [{ authenticator_types: ['otp', 'oob'] }, 'Invalid parameter: authenticator_types'],
  [{ authenticator_types: ['oob'] }, 'Missing required parameter: oob_channels'],
  [{ ...pushBody, oob_channels: ['fax'] }, 'Invalid parameter: oob_channels'],
  [{ ...smsBody(), phone_number: undefined }, 'Missing required parameter: phone_number'],
  [{ ...smsBody(), phone_number: 15550100123 }, 'Invalid parameter: phone_number'],
  [{ ...emailBody('') }, 'Missing required parameter: email'],
  [{ ...emailBody('nobody') }, 'Invalid parameter: email'],
])('a body that makes no sense is told which parameter is wrong: %j', async (body, text) => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const answer = await mfa.associate(accessToken, body);
  expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request']);
  expect(answer.body.error_description).toContain(text);
  expect(await mfa.list(accessToken)).toEqual([]);
});

test.each([
  ['bad_gateway', 502],
  ['invalid_request', 400],
] as const)('a number that nobody has is told as %s', async (invalidNumberAs, status) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ invalidNumberAs });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const answer = await mfa.associate(accessToken, smsBody('0170 1234567'));
  expect([answer.status, answer.body]).toEqual([
    status,
    { error: invalidNumberAs, error_description: 'The phone number is invalid.' },
  ]);
  expect(await tenant.control.outbox.list()).toEqual([]);
});

test.each([
  ['otp', otpBody, 'OTP Verifier is disabled for your tenant.'],
  ['push', pushBody, 'Auth0 Verifier is disabled for your tenant.'],
  ['sms', smsBody(), 'SMS Verifier is disabled for your tenant.'],
  ['email', emailBody('b@example.com'), 'Email Verifier is disabled for your tenant.'],
])('a factor that the tenant does not have cannot be enrolled: %s', async (_, body, text) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ factors: ['recovery-code'] });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const answer = await mfa.associate(accessToken, body);
  expect([answer.status, answer.body.error]).toEqual([400, 'unsupported_challenge_type']);
  expect(answer.body.error_description).toContain(text);
});

test('a recovery code is told with "the first time the user is associating an authenticator", and good once that is confirmed', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const first = await mfa.associate(accessToken, otpBody);
  expect(first.body.recovery_codes).toEqual([expect.stringMatching(/^[A-Z0-9]{24}$/)]);
  const second = await mfa.associate(accessToken, smsBody());
  expect(second.body.recovery_codes).toBeUndefined();
  await mfa.otp(accessToken, await mfa.showsNow(first.body.secret));
  expect((await mfa.associate(accessToken, otpBody)).body.recovery_codes).toBeUndefined();

  const mfaToken = await mfa.passwordOnly(email);
  const [recoveryCode = ''] = first.body.recovery_codes ?? [];
  expect((await mfa.recoveryCode(mfaToken, recoveryCode)).status).toBe(200);
});

test('without the factor, and to somebody who has a factor, no recovery code is told', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const dan = await signIn(tenant, { email: 'dan@example.com' });
  expect((await mfa.associate(dan.accessToken, otpBody)).body.recovery_codes).toBeUndefined();
  await tenant.control.switches.set({ factors: ['otp'] });
  const ben = await signIn(tenant, { email });
  expect((await mfa.associate(ben.accessToken, otpBody)).body.recovery_codes).toBeUndefined();
});
