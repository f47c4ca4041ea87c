// Confirming an enrollment at /oauth/token, with the access token in place of an mfa_token.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  createMfaClient,
  emailBody,
  kindsOf,
  otpBody,
  smsBody,
} from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Stands still: only what a test says makes time pass. */
const clock = () => 1_790_000_015;

const email = 'ben@example.com';

test('the answer holds a token of ten minutes for "openid profile", which opens nothing more', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const { body } = await mfa.associate(accessToken, otpBody);
  const confirmed = await mfa.otp(accessToken, await mfa.showsNow(body.secret));
  expect([confirmed.status, confirmed.body]).toMatchObject([
    200,
    { expires_in: 600, scope: 'openid profile', token_type: 'Bearer' },
  ]);
  await expect(mfa.list(confirmed.body.access_token ?? '')).rejects.toThrow('insufficient_scope');
});

test('the token that enrolled the first factor stays good, and other unchallenged ones end (assumed)', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const elsewhere = await signIn(tenant, { email });
  await mfa.enrollApp(accessToken);
  expect(kindsOf(await mfa.list(accessToken))).toEqual(['totp true', 'recovery-code true']);
  await expect(mfa.list(elsewhere.accessToken)).rejects.toThrow('invalid_grant');
  await tenant.control.clock.advance(601);
  await expect(mfa.list(accessToken)).rejects.toThrow('invalid_grant');
});

test('with the switch tokenAfterFirstFactor "ends" it is worth nothing once the factor is there', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.switches.set({ tokenAfterFirstFactor: 'ends' });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  await mfa.enrollApp(accessToken);
  await expect(mfa.list(accessToken)).rejects.toThrow('invalid_grant');
  const challenged = await signIn(tenant, { email: 'dan@example.com' });
  await tenant.control.clock.advance(60);
  await mfa.enrollApp(challenged.accessToken);
  expect(await mfa.list(challenged.accessToken)).toHaveLength(3);
});

test('a wrong code changes nothing, and a right one confirms after it', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const app = await mfa.associate(accessToken, otpBody);
  const wrong = await mfa.otp(accessToken, '00000x');
  expect([wrong.status, wrong.body]).toEqual([
    403,
    { error: 'invalid_grant', error_description: 'Invalid otp_code.' },
  ]);
  const sent = await mfa.associate(accessToken, smsBody('+15550104444'));
  const wrongToo = await mfa.oob(accessToken, sent.body.oob_code, '00000x');
  expect([wrongToo.status, wrongToo.body]).toEqual([
    403,
    { error: 'invalid_grant', error_description: 'Invalid binding_code.' },
  ]);
  const code = await mfa.newestCode('+15550104444');
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect((await mfa.oob(accessToken, sent.body.oob_code, spaced)).status).toBe(200);
  expect((await mfa.otp(accessToken, await mfa.showsNow(app.body.secret))).status).toBe(200);
});

test('LT-46: a sent code is good for five minutes, once, with its own oob_code, and a newer one ends it', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const to = '+15550105555';
  const old = await mfa.associate(accessToken, smsBody(to));
  const oldCode = await mfa.newestCode(to);
  const fresh = await mfa.associate(accessToken, smsBody(to));
  const freshCode = await mfa.newestCode(to);
  const other = await mfa.associate(accessToken, emailBody('b@example.org'));
  const answers = [
    await mfa.oob(accessToken, old.body.oob_code, oldCode),
    await mfa.oob(accessToken, old.body.oob_code, freshCode),
    await mfa.oob(accessToken, other.body.oob_code, freshCode),
  ];
  for (const { body } of answers) expect(body.error_description).toBe('Invalid binding_code.');
  expect((await mfa.oob(accessToken, fresh.body.oob_code, freshCode)).status).toBe(200);
  const again = await mfa.oob(accessToken, fresh.body.oob_code, freshCode);
  expect(again.body.error_description).toBe('Invalid binding_code.');

  await tenant.control.clock.advance(301);
  const emailed = await mfa.newestCode('b@example.org');
  const late = await mfa.oob(accessToken, other.body.oob_code, emailed);
  expect([late.status, late.body.error]).toEqual([400, 'expired_token']);
  expect(kindsOf(await mfa.list(accessToken)).filter((row) => row === 'sms true')).toHaveLength(1);
});

test('a number in another dialog keeps its code: only the same number or address is asked anew', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const first = await mfa.associate(accessToken, smsBody('+15550101111'));
  await mfa.associate(accessToken, smsBody('+15550102222'));
  const code = await mfa.newestCode('+15550101111');
  expect((await mfa.oob(accessToken, first.body.oob_code, code)).status).toBe(200);
});

test('an enrollment may be confirmed with the next token: the first one was about to expire', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const app = await mfa.associate(accessToken, otpBody);
  await tenant.control.clock.advance(590);
  const sent = await mfa.associate(accessToken, smsBody('+15550106666'));
  await tenant.control.clock.advance(60);
  const next = await signIn(tenant, { email });
  const code = await mfa.newestCode('+15550106666');
  expect((await mfa.oob(next.accessToken, sent.body.oob_code, code)).status).toBe(200);
  const shown = await mfa.showsNow(app.body.secret);
  expect((await mfa.otp(next.accessToken, shown)).status).toBe(200);
});

test('the code of an app that is active already is right, and confirms nothing (switch confirmTakesActiveApps)', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const { seed } = await mfa.enrollApp(accessToken);
  await mfa.associate(accessToken, otpBody);
  expect((await mfa.otp(accessToken, await mfa.showsNow(seed, 1))).status).toBe(200);
  expect(kindsOf(await mfa.list(accessToken))).toContain('totp false');
  await tenant.control.switches.set({ confirmTakesActiveApps: false });
  await tenant.control.clock.advance(60);
  const refused = await mfa.otp(accessToken, await mfa.showsNow(seed));
  expect(refused.body.error_description).toBe('Invalid otp_code.');
});
