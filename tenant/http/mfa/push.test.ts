// A phone is enrolled by scanning a QR code, and the application polls until it has.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, kindsOf, pushBody } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

/** Stands still: only what a test says makes time pass. */
const clock = () => 1_790_000_015;

const email = 'ben@example.com';
const pending = {
  error: 'authorization_pending',
  error_description: 'Authorization pending: please repeat the request in a few seconds.',
};

async function beginPush(tenant: TestTenant) {
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email });
  const { body } = await mfa.associate(accessToken, pushBody);
  const poll = () => mfa.oob(accessToken, body.oob_code);
  return { mfa, accessToken, poll, body };
}

test('until a phone has scanned, the application is told to ask again; then all is active, by its name', async () => {
  await using tenant = await createTestTenant({ clock });
  const { mfa, accessToken, poll } = await beginPush(tenant);
  const early = await poll();
  expect([early.status, early.body]).toEqual([400, pending]);
  expect(kindsOf(await mfa.list(accessToken))).toEqual([
    'push false',
    'totp false',
    'recovery-code false',
  ]);
  await tenant.control.push(email, 'approve', 'Pixel 9');
  expect((await poll()).status).toBe(200);
  const rows = await mfa.list(accessToken);
  expect(kindsOf(rows)).toEqual(['push true', 'totp true', 'recovery-code true']);
  expect(rows[0]?.name).toBe('Pixel 9');
  expect((await poll()).body.error_description).toBe('Malformed oob_code');
});

test.each([
  ['access_denied', 400],
  ['invalid_grant', 403],
] as const)(
  'an enrollment that is declined on the phone is told as %s',
  async (pushRejectedAs, status) => {
    await using tenant = await createTestTenant({ clock });
    await tenant.control.switches.set({ pushRejectedAs });
    const { mfa, accessToken, poll } = await beginPush(tenant);
    await tenant.control.push(email, 'deny');
    const told = await poll();
    expect([told.status, told.body]).toEqual([
      status,
      { error: pushRejectedAs, error_description: 'MFA Authorization rejected.' },
    ]);
    await expect(tenant.control.push(email, 'approve')).rejects.toThrow('No push is open');
    expect(kindsOf(await mfa.list(accessToken))).toContain('push false');
  },
);

test('the QR code must be scanned "within the next 5 minutes"', async () => {
  await using tenant = await createTestTenant({ clock });
  const { poll } = await beginPush(tenant);
  await tenant.control.clock.advance(299);
  expect((await poll()).body).toEqual(pending);
  await tenant.control.clock.advance(1);
  await expect(tenant.control.push(email, 'approve')).rejects.toThrow('No push is open');
  const late = await poll();
  expect([late.status, late.body.error]).toEqual([400, 'expired_token']);
});

test('"12, 12/minute, to a unique session": who polls faster is told to slow down, and asked at the right pace', async () => {
  await using tenant = await createTestTenant({ clock });
  const { poll } = await beginPush(tenant);
  for (let look = 1; look <= 12; look += 1) expect((await poll()).body).toEqual(pending);
  const told = await poll();
  expect([told.status, told.body.error]).toEqual([400, 'slow_down']);
  expect(told.headers.get('retry-after')).toBe('5');
  await tenant.control.clock.advance(5);
  expect((await poll()).body).toEqual(pending);
  expect((await poll()).body.error).toBe('slow_down');
  for (let look = 1; look <= 50; look += 1) {
    await tenant.control.clock.advance(5);
    expect((await poll()).body).toEqual(pending);
  }
});

test('a right answer that came meanwhile is told to one of many polls at once', async () => {
  await using tenant = await createTestTenant({ clock });
  const { poll } = await beginPush(tenant);
  await tenant.control.push(email, 'approve');
  const answers = await Promise.all(Array.from({ length: 12 }, poll));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('the control plane answers what reached the phone last: a push of a sign-in, or a QR code', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  const second = await mfa.associate(accessToken, pushBody);
  await signIn(tenant, { email: 'ada@example.com' });
  expect((await mfa.oob(accessToken, second.body.oob_code)).body).toEqual(pending);
  await tenant.control.push('ada@example.com', 'approve');
  expect((await mfa.oob(accessToken, second.body.oob_code)).status).toBe(200);
});

test('with the switch tokenAfterFirstFactor "ends" the poll is answered, and the token is worth nothing then', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.switches.set({ tokenAfterFirstFactor: 'ends' });
  const { mfa, accessToken, poll } = await beginPush(tenant);
  await tenant.control.push(email, 'approve');
  expect((await poll()).status).toBe(200);
  await expect(mfa.list(accessToken)).rejects.toThrow('invalid_grant');
});

test('a phone that scans too late does not get past a factor that came in between', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const mfa = createMfaClient(tenant);
  const stolen = await mfa.passwordOnly(email);
  await mfa.associate(stolen, pushBody);
  await tenant.control.switches.set({ mfaPolicy: 'never' });
  const owner = await signIn(tenant, { email });
  await mfa.enrollApp(owner.accessToken);
  await expect(tenant.control.push(email, 'approve')).rejects.toThrow('No push is open');
  expect(kindsOf(await mfa.list(owner.accessToken))).toContain('push false');
});
