// Codes cannot be guessed: ten wrong ones, then one more for every six minutes.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, otpBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Stands still: only what a test says makes time pass. */
const clock = () => 1_790_000_015;

const dan = 'dan@example.com';
const limited = {
  error: 'too_many_requests',
  error_description: 'Rate limit exceeded. Please retry after some time.',
};

test('LT-36, LT-37: the eleventh wrong code is not judged; six minutes later there is one more', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const { body } = await mfa.associate(accessToken, otpBody);
  for (let left = 9; left >= 0; left -= 1) {
    const wrong = await mfa.otp(accessToken, '00000x');
    expect([wrong.status, wrong.body.error_description]).toEqual([403, 'Invalid otp_code.']);
    expect(wrong.headers.get('x-ratelimit-limit')).toBe('10');
    expect(wrong.headers.get('x-ratelimit-remaining')).toBe(String(left));
    expect(wrong.headers.get('x-ratelimit-reset')).toBe(String(clock() + 360));
  }
  const eleventh = await mfa.otp(accessToken, await mfa.showsNow(body.secret));
  expect([eleventh.status, eleventh.body]).toEqual([429, limited]);
  expect(eleventh.headers.get('retry-after')).toBe('360');

  await tenant.control.clock.advance(360);
  const renewed = await signIn(tenant, { email: 'ben@example.com' });
  expect((await mfa.otp(renewed.accessToken, '00000x')).status).toBe(403);
  expect((await mfa.otp(renewed.accessToken, '00000x')).status).toBe(429);
  await tenant.control.clock.advance(360);
  const code = await mfa.showsNow(body.secret);
  expect((await mfa.otp(renewed.accessToken, code)).status).toBe(200);
});

test('LT-38: of a thousand guesses at once ten are judged', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const mfaToken = await mfa.passwordOnly(dan);
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, guess) => mfa.otp(mfaToken, `x${guess}`)),
  );
  const told = (status: number) => answers.filter((answer) => answer.status === status).length;
  expect([told(403), told(429)]).toEqual([10, 990]);
});

test('LT-39: the limit spans a restart, a new mfa_token, and the challenge page', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400', clock };
  const first = await createTestTenant(options);
  const before = createMfaClient(first);
  for (let guess = 1; guess <= 5; guess += 1) {
    await before.otp(await before.passwordOnly(dan), '00000x');
  }
  await first.close();

  await using second = await createTestTenant(options);
  const after = createMfaClient(second);
  const statuses = [];
  for (let guess = 1; guess <= 6; guess += 1) {
    statuses.push((await after.otp(await after.passwordOnly(dan), '00000x')).status);
  }
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  await expect(signIn(second, { email: dan })).rejects.toThrow('Too many wrong codes');
});

test('codes of apps and sent codes count together', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  await mfa.associate(accessToken, otpBody);
  const sent = await mfa.associate(accessToken, smsBody());
  for (let guess = 1; guess <= 5; guess += 1) {
    await mfa.otp(accessToken, '00000x');
    await mfa.oob(accessToken, sent.body.oob_code, '00000x');
  }
  const code = await mfa.newestCode();
  expect((await mfa.oob(accessToken, sent.body.oob_code, code)).status).toBe(429);
});

test('LT-48: ten wrong recovery codes, and the right one is not judged; apps are not touched by it', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const email = 'fay@example.com';
  const { authenticators } = await tenant.control.people.create({
    email,
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  const [app, recovery] = authenticators;
  const mfaToken = await mfa.passwordOnly(email);
  for (let guess = 1; guess <= 10; guess += 1) {
    expect((await mfa.recoveryCode(mfaToken, 'A'.repeat(24))).status).toBe(403);
  }
  const refused = await mfa.recoveryCode(mfaToken, recovery?.recoveryCode ?? '');
  expect([refused.status, refused.body]).toEqual([429, limited]);
  expect(await tenant.control.people.get(email)).toMatchObject({
    attempts: { code: 0, recoveryCode: expect.closeTo(10, 0) },
  });
  expect((await mfa.otp(mfaToken, await mfa.showsNow(app?.secret))).status).toBe(200);
});
