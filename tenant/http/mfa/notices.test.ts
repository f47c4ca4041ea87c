// Every change of a person's methods is told to their own address, in case they did not make it.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  createMfaClient,
  emailBody,
  otpBody,
  pushBody,
  smsBody,
} from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const email = 'ben@example.com';
const wasNotMe = "If this wasn't you, change your password and tell support at once.";

async function noticesTo(tenant: TestTenant, to: string) {
  const messages = await tenant.control.outbox.list(to);
  const notices = messages.filter(({ channel, code }) => channel === 'email' && code === null);
  for (const { text } of notices) expect(text).toContain(wasNotMe);
  return notices.map(({ text }) => text.replace(` ${wasNotMe}`, ''));
}

test('LT-51: what is added is told once it is confirmed, with its twin, and not before', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  await mfa.enrollApp(accessToken);
  const number = await mfa.associate(accessToken, smsBody('+15550101234'));
  await mfa.associate(accessToken, otpBody);
  expect(await noticesTo(tenant, email)).toHaveLength(1);
  await mfa.oob(accessToken, number.body.oob_code, await mfa.newestCode('+15550101234'));
  await mfa.associate(accessToken, pushBody);
  await tenant.control.push(email, 'approve');
  const other = await mfa.associate(accessToken, emailBody('second@example.org'));
  await mfa.oob(accessToken, other.body.oob_code, await mfa.newestCode('second@example.org'));
  expect(await noticesTo(tenant, email)).toEqual([
    'An authenticator app was added to your account.',
    'Text message to XXXXXXXXX1234 was added to your account. Phone call to XXXXXXXXX1234 was added to your account.',
    'Push notification (Phone) was added to your account. An authenticator app was added to your account.',
    'Email to ******@exam******* was added to your account.',
  ]);
});

test('LT-51: what is removed is told, with all that went along; what was never confirmed is not', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'eve@example.com' });
  await mfa.associate(accessToken, otpBody);
  await tenant.control.outbox.clear();
  const rows = await mfa.list(accessToken);
  await mfa.remove(accessToken, rows.find(({ active }) => !active)?.id ?? '');
  expect(await noticesTo(tenant, 'eve@example.com')).toEqual([]);
  await mfa.remove(accessToken, rows[0]?.id ?? '');
  expect(await noticesTo(tenant, 'eve@example.com')).toEqual([
    'Text message to XXXXXXXXX2046 was removed from your account. Phone call to XXXXXXXXX2046 was removed from your account.',
  ]);
});

test('LT-51: a recovery code that was used is told, on the challenge page and at the API', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const fay = 'fay@example.com';
  const { authenticators } = await tenant.control.people.create({
    email: fay,
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  expect(await noticesTo(tenant, fay)).toEqual([]);
  const recoveryCode = authenticators[1]?.recoveryCode ?? '';
  const answer = await mfa.recoveryCode(await mfa.passwordOnly(fay), recoveryCode);
  const next = answer.body.recovery_code ?? '';
  await signIn(tenant, { email: fay, method: 'Recovery code', recoveryCode: next });
  const text = 'A recovery code was used to sign in to your account, and replaced by a new one.';
  expect(await noticesTo(tenant, fay)).toEqual([text, text]);
});

test('with the switch notifyChanges off nobody is told', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ notifyChanges: false });
  const { accessToken } = await signIn(tenant, { email });
  await createMfaClient(tenant).enrollApp(accessToken);
  expect(await tenant.control.outbox.list()).toEqual([]);
});
