// What is sent to a person is limited, at the MFA API and on the challenge page alike.
import { expect, test } from 'vitest';
import { createBrowser, textOf } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createMfaClient, emailBody, smsBody } from '#tenant/testing/mfaClient.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';

/** Stands still: only what a test says makes time pass. */
const clock = () => 1_790_000_015;

const email = 'fay@example.com';
const password = 'correct horse battery staple';

test.each(['sms', 'voice'])(
  'LT-49: by %s ten are sent, then one for every hour',
  async (channel) => {
    await using tenant = await createTestTenant({ clock });
    const mfa = createMfaClient(tenant);
    const to = '+15550108888';
    const body = { ...smsBody(to), oob_channels: [channel] };
    const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
    for (let left = 9; left >= 0; left -= 1) {
      const sent = await mfa.associate(accessToken, body);
      expect([sent.status, sent.headers.get('x-ratelimit-remaining')]).toEqual([200, String(left)]);
    }
    const refused = await mfa.associate(accessToken, body);
    expect([refused.status, refused.body]).toEqual([
      429,
      {
        error: 'too_many_sms',
        error_description: 'Too many SMS sent by the user. Wait for some minutes before retrying.',
      },
    ]);
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(await tenant.control.outbox.list(to)).toHaveLength(10);
    const rows = await mfa.list(accessToken);
    expect(rows.filter(({ id }) => id.startsWith('sms'))).toHaveLength(10);

    await tenant.control.clock.advance(3600);
    const later = await signIn(tenant, { email: 'ben@example.com' });
    expect((await mfa.associate(later.accessToken, body)).status).toBe(200);
    expect((await mfa.associate(later.accessToken, body)).status).toBe(429);
  },
);

test('emails: twenty, then one for every minute', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const send = () => mfa.associate(accessToken, emailBody('b@example.org'));
  for (let number = 1; number <= 20; number += 1) expect((await send()).status).toBe(200);
  const refused = await send();
  expect([refused.status, refused.body.error]).toEqual([429, 'too_many_requests']);
  await tenant.control.clock.advance(60);
  expect((await send()).status).toBe(200);
});

test('LT-50: of a flood of pushes five go out, and one of them is open', async () => {
  await using tenant = await createTestTenant({ clock });
  const mfa = createMfaClient(tenant);
  await tenant.control.people.create({ email, authenticators: [{ kind: 'push' }] });
  const mfaToken = await mfa.passwordOnly(email);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => mfa.challenge(mfaToken, { challenge_type: 'oob' })),
  );
  const sent = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 429);
  expect([sent.length, refused.length]).toEqual([5, 15]);
  expect(refused[0]?.body.error).toBe('too_many_pn');
  expect(await tenant.control.outbox.list(email)).toHaveLength(5);
  await tenant.control.push(email, 'approve');
  const passed = [];
  for (const { body } of sent) passed.push((await mfa.oob(mfaToken, body.oob_code)).status);
  expect(passed).toEqual([403, 403, 403, 403, 200]);
  await tenant.control.clock.advance(12);
  const another = await mfa.passwordOnly(email);
  expect((await mfa.challenge(another, { challenge_type: 'oob' })).status).toBe(200);
});

test('the challenge page says that too many were sent, and the newest one stays good', async () => {
  await using tenant = await createTestTenant({ clock });
  const to = '+15550107770';
  await tenant.control.people.create({
    email,
    authenticators: [{ kind: 'sms', phoneNumber: to }],
  });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43)));
  let page = await browser.submit(login, '/u/login', { email, password });
  for (let number = 2; number <= 10; number += 1) page = await browser.submit(page, '/u/method');
  const refused = await browser.submit(page, '/u/method');
  expect(refused.status).toBe(429);
  expect(textOf(refused.html)).toContain('Too many of these were sent to you.');
  expect(await tenant.control.outbox.list(to)).toHaveLength(10);
  const code = await createMfaClient(tenant).newestCode(to);
  const done = await browser.submit(refused, '/u/challenge', { code });
  expect(done.callback?.searchParams.has('code')).toBe(true);
});

test('the first push of a sign-in is sent however many there were, so that a suite can sign in', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.people.create({ email, authenticators: [{ kind: 'push' }] });
  for (let number = 1; number <= 8; number += 1) {
    expect((await signIn(tenant, { email })).challenged).toBe(true);
  }
});

test('with the switch holdsBackFirstMessage a sign-in whose push cannot be sent goes on by another way', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.switches.set({ holdsBackFirstMessage: true });
  await tenant.control.people.create({ email, authenticators: [{ kind: 'push' }] });
  for (let number = 1; number <= 5; number += 1) await signIn(tenant, { email });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43)));
  const page = await browser.submit(login, '/u/login', { email, password });
  expect(page.html).toContain('Send push notification');
  const refused = await browser.submit(page, '/u/method');
  expect([refused.status, textOf(refused.html)]).toEqual([
    429,
    expect.stringContaining('try another method'),
  ]);
  expect((await signIn(tenant, { email, method: 'Authenticator app' })).challenged).toBe(true);
});

test('with the switch sendLimits off, tests may sign the same person in as often as they like', async () => {
  await using tenant = await createTestTenant({ clock });
  await tenant.control.switches.set({ sendLimits: false });
  await tenant.control.people.create({ email, authenticators: [{ kind: 'push' }] });
  for (let number = 1; number <= 8; number += 1) await signIn(tenant, { email });
  expect(await tenant.control.people.get(email)).toMatchObject({ attempts: { push: 0 } });
});
