// Enrollments that nobody finished: how many there may be, and for how long.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf, otpBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Stands still: only what a test says makes time pass. */
const clock = () => 1_790_000_015;

const email = 'ben@example.com';
const day = 24 * 3600;

test('"Once the total number of authenticators reaches fifty-one (51), the user cannot run more MFA enrollments"', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  await tenant.control.switches.set({ factors: ['otp', 'sms', 'voice'] });
  const { accessToken } = await signIn(tenant, { email });
  for (let number = 1; number <= 49; number += 1) {
    expect((await mfa.associate(accessToken, otpBody)).status).toBe(200);
  }
  const pair = await mfa.associate(accessToken, smsBody());
  expect(pair.body).toEqual({
    error: 'too_many_entities',
    error_description: 'You reached the limit of entities of the sms type for this user.',
  });
  expect(await tenant.control.outbox.list()).toEqual([]);
  const fiftieth = await mfa.associate(accessToken, otpBody);
  expect(fiftieth.status).toBe(200);
  const refused = await mfa.associate(accessToken, otpBody);
  expect([refused.status, refused.body]).toEqual([
    400,
    {
      error: 'too_many_entities',
      error_description: 'You reached the limit of entities of the totp type for this user.',
    },
  ]);
  await mfa.otp(accessToken, await mfa.showsNow(fiftieth.body.secret));
  const [oldest] = await mfa.list(accessToken);
  await mfa.remove(accessToken, oldest?.id ?? '');
  expect((await mfa.associate(accessToken, otpBody)).status).toBe(200);
});

test('"Pending authenticators have a 24-hour Time To Live (TTL)": they vanish, confirmed ones stay', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const abandoned = await mfa.associate(accessToken, otpBody);
  await tenant.control.clock.advance(day - 600);
  const late = await signIn(tenant, { email });
  const kept = await mfa.enrollApp(late.accessToken);
  expect(kept.recoveryCode).toBeNull();
  expect(kindsOf(await mfa.list(late.accessToken))).toEqual([
    'totp false',
    'recovery-code true',
    'totp true',
  ]);
  await tenant.control.clock.advance(590);
  expect(await mfa.list(late.accessToken)).toHaveLength(3);
  await tenant.control.clock.advance(10);
  const mfaToken = await mfa.passwordOnly(email);
  expect(kindsOf(await mfa.list(mfaToken))).toEqual(['recovery-code true', 'totp true']);
  const code = await mfa.showsNow(abandoned.body.secret);
  expect((await mfa.otp(mfaToken, code)).body.error_description).toBe('Invalid otp_code.');
});

test('what expired makes room, and a recovery code that nobody confirmed is told anew', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const first = await mfa.associate(accessToken, otpBody);
  for (let number = 1; number <= 48; number += 1) await mfa.associate(accessToken, otpBody);
  expect((await mfa.associate(accessToken, otpBody)).body.error).toBe('too_many_entities');
  await tenant.control.clock.advance(day);
  const later = await signIn(tenant, { email });
  const again = await mfa.associate(later.accessToken, otpBody);
  expect(again.body.recovery_codes).toHaveLength(1);
  expect(again.body.recovery_codes).not.toEqual(first.body.recovery_codes);
  const { pendingEnrollments, events } = await (
    await tenant.fetch(`/_control/people/${email}`)
  ).json();
  expect(pendingEnrollments).toHaveLength(2);
  const expired = events.filter(({ type }: { type: string }) => type === 'enrollment_expired');
  expect(expired).toHaveLength(50);
});

test('an unconfirmed entry that is removed can no longer be confirmed', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const begun = await mfa.associate(accessToken, smsBody('+15550107777'));
  const [row] = await mfa.list(accessToken);
  expect((await mfa.remove(accessToken, row?.id ?? '')).status).toBe(204);
  const code = await mfa.newestCode('+15550107777');
  const answer = await mfa.oob(accessToken, begun.body.oob_code, code);
  expect([answer.status, answer.body]).toEqual([
    403,
    {
      error: 'access_denied',
      error_description: 'Could not find the requested authenticator',
    },
  ]);
});
