// The Management API: what an administrator's machine may see and do, and who is kept out.
import { expect, test } from 'vitest';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { createMfaClient, otpBody } from '#tenant/testing/mfaClient.ts';
import { authorizePath, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const notFound = {
  statusCode: 404,
  error: 'Not Found',
  message: 'Enrollment not found',
  errorCode: 'enrollment_not_found',
};

test('people are listed, found by address and by id', async () => {
  await using tenant = await createTestTenant();
  const { call } = await createManagement(tenant);
  const all = await call('GET', 'users');
  expect(all.body.map(({ email }: { email: string }) => email.split('@')[0])).toEqual([
    'ada',
    'ben',
    'cleo',
    'dan',
    'eve',
    'max',
  ]);
  const found = await call('GET', `users?q=${encodeURIComponent('email:"Ada@example.com"')}`);
  const { userId } = await tenant.control.people.get('ada@example.com');
  expect(found.body).toEqual([
    {
      user_id: userId,
      email: 'ada@example.com',
      email_verified: true,
      name: 'ada@example.com',
      nickname: 'ada',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+\.000Z$/),
      updated_at: expect.any(String),
      identities: [
        {
          connection: 'Username-Password-Authentication',
          user_id: userId.split('|')[1],
          provider: 'auth0',
          isSocial: false,
        },
      ],
      multifactor: ['guardian'],
    },
  ]);
  expect((await call('GET', `users/${userId}`)).body).toEqual(found.body[0]);
  expect((await call('GET', `users/${encodeURIComponent(userId)}`)).body).toEqual(found.body[0]);
  const page = await call('GET', 'users?page=1&per_page=4&include_totals=true');
  expect(page.body).toMatchObject({ start: 4, limit: 4, length: 2, total: 6 });
});

test('somebody has one method for each thing they own, unconfirmed ones and recovery code included', async () => {
  await using tenant = await createTestTenant();
  const { call, userPath } = await createManagement(tenant);
  const { body } = await call('GET', `${await userPath('ada')}/authentication-methods`);
  const id = (kind: string) => expect.stringMatching(new RegExp(`^${kind}\\|dev_\\w{16}$`));
  const common = { confirmed: true, created_at: expect.any(String) };
  expect(body).toEqual([
    { ...common, id: id('push'), type: 'push', name: "Ada's Pixel 9", link_id: body[1].id },
    { ...common, id: id('totp'), type: 'totp', link_id: body[0].id },
    {
      ...common,
      id: id('phone'),
      type: 'phone',
      phone_number: '+491701234567',
      preferred_authentication_method: 'sms',
      authentication_methods: [
        { id: id('sms'), type: 'sms' },
        { id: id('voice'), type: 'voice' },
      ],
    },
    { ...common, id: id('totp'), type: 'totp' },
    { ...common, id: id('recovery-code'), type: 'recovery-code' },
    { ...common, id: id('totp'), type: 'totp', confirmed: false },
  ]);
});

test.each([
  ['push', ['push', 'totp']],
  ['phone', ['sms', 'voice']],
  ['sms', ['sms', 'voice']],
  ['recovery-code', ['recovery-code']],
])(
  'LT-84: an administrator removes a method, the recovery code too, with what is linked to it: %s',
  async (kind, gone) => {
    await using tenant = await createTestTenant();
    await tenant.control.switches.set({ cascade: 'none' });
    const { call, userPath, rowsOf } = await createManagement(tenant);
    const before = await rowsOf('ada');
    const row = before.find((id) => id.startsWith(kind === 'phone' ? 'sms' : kind)) ?? '';
    const id = encodeURIComponent(row.replace(/^sms/, kind));
    const path = `${await userPath('ada')}/authentication-methods/${id}`;
    expect((await call('DELETE', path)).status).toBe(204);
    const after = await rowsOf('ada');
    const removed = before.filter((each) => !after.includes(each));
    expect(removed.map((each) => each.split('|')[0])).toEqual(gone);
    expect(await call('DELETE', path)).toMatchObject({
      status: 404,
      body: { statusCode: 404, message: 'Authentication method not found' },
    });
  },
);

test("an administrator cannot remove a profile's own address, nor what is somebody else's", async () => {
  await using tenant = await createTestTenant();
  const { call, userPath, rowsOf } = await createManagement(tenant);
  const email = (await rowsOf('cleo'))[0] ?? '';
  const foreign = (await rowsOf('dan'))[0] ?? '';
  for (const id of [email, foreign, 'totp|dev_nothing']) {
    const path = `${await userPath('cleo')}/authentication-methods/${encodeURIComponent(id)}`;
    expect((await call('DELETE', path)).status).toBe(404);
  }
  expect(await rowsOf('cleo')).toEqual([email]);
  expect(await rowsOf('dan')).toContain(foreign);
});

test.each(['authentication-methods', 'authenticators'])(
  'an administrator removes everything at once, and the person starts as if they were new: %s',
  async (end) => {
    await using tenant = await createTestTenant();
    const { call, userPath, rowsOf } = await createManagement(tenant);
    expect((await call('DELETE', `${await userPath('max')}/${end}`)).status).toBe(204);
    expect((await rowsOf('max')).map((id) => id.split('|')[0])).toEqual(['email']);
    expect(await signIn(tenant, { email: 'max@example.com' })).toMatchObject({ challenged: false });
    const [notice] = await tenant.control.outbox.list('max@example.com');
    expect(notice?.text).toContain("If this wasn't you");
  },
);

test('an enrollment is removed by its id alone, with or without its kind, confirmed or not', async () => {
  await using tenant = await createTestTenant();
  const { call, rowsOf } = await createManagement(tenant);
  const rows = await rowsOf('ada');
  const [pending = ''] = rows.filter((id) => id.startsWith('totp')).slice(-1);
  const recovery = rows.find((id) => id.startsWith('recovery-code'))?.split('|')[1] ?? '';
  for (const id of [encodeURIComponent(pending), pending, recovery]) {
    const first = await call('DELETE', `guardian/enrollments/${id}`);
    const isThere = id !== pending;
    expect(first.status).toBe(isThere ? 204 : 404);
  }
  expect(await call('DELETE', `guardian/enrollments/${recovery}`)).toMatchObject({
    body: notFound,
  });
  expect(await rowsOf('ada')).toEqual(
    rows.filter((id) => id !== pending && !id.endsWith(recovery)),
  );
});

test('a regenerated recovery code works, and the old one does not', async () => {
  await using tenant = await createTestTenant();
  const made = await tenant.control.people.create({
    email: 'fay@example.com',
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  const { call, userPath } = await createManagement(tenant);
  const path = `${await userPath('fay')}/recovery-code-regeneration`;
  const { status, body } = await call('POST', path);
  expect([status, body]).toEqual([200, { recovery_code: expect.stringMatching(/^[A-Z0-9]{24}$/) }]);
  const recover = (recoveryCode: string | null | undefined) =>
    signIn(tenant, {
      email: 'fay@example.com',
      method: 'Recovery code',
      recoveryCode: recoveryCode ?? '',
    });
  await expect(recover(made.authenticators[1]?.recoveryCode)).rejects.toThrow();
  expect(await recover(body.recovery_code)).toMatchObject({ challenged: true });
  const without = await call('POST', `${await userPath('dan')}/recovery-code-regeneration`);
  expect([without.status, without.body]).toEqual([404, notFound]);
});

test('LT-51: people are told by email what an administrator removed or replaced, once for each act', async () => {
  await using tenant = await createTestTenant();
  const { call, userPath, rowsOf } = await createManagement(tenant);
  const pending = (await rowsOf('ada')).findLast((id) => id.startsWith('totp')) ?? '';
  const phone = (await rowsOf('ada')).find((id) => id.startsWith('sms')) ?? '';
  const user = await userPath('ada');
  for (const id of [pending, phone]) {
    await call('DELETE', `${user}/authentication-methods/${encodeURIComponent(id)}`);
  }
  const { body } = await call('POST', `${user}/recovery-code-regeneration`);
  const told = (await tenant.control.outbox.list('ada@example.com')).map(({ text }) => text);
  expect(told).toEqual([
    expect.stringMatching(
      /^Text message to X+4567 was removed .* Phone call to X+4567 was removed/,
    ),
    expect.stringMatching(/^A recovery code of your account was replaced by a new one\./),
  ]);
  for (const text of told) {
    expect(text).toContain("If this wasn't you");
    expect(text).not.toContain(body.recovery_code);
  }
});

test('browsers that were remembered are forgotten', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const email = 'dan@example.com';
  const again = () => signIn(tenant, { email, audience: null, browser });
  const path = authorizePath(tenant, 'v'.repeat(43), { audience: null });
  const login = await browser.visit(path);
  const challenge = await browser.submit(login, '/u/login', { email, password: demoPassword });
  const code = await readPhone(browser, email);
  await browser.submit(challenge, '/u/challenge', { code, remember: 'yes' });
  expect((await again()).challenged).toBe(false);
  const { call, userPath } = await createManagement(tenant);
  const forgotten = await call(
    'POST',
    `${await userPath('dan')}/multifactor/actions/invalidate-remember-browser`,
  );
  expect(forgotten).toMatchObject({ status: 204, body: null });
  expect((await again()).challenged).toBe(true);
});

test('a provider of old is removed where nobody has one, and another word is none', async () => {
  await using tenant = await createTestTenant();
  const { call, userPath, rowsOf } = await createManagement(tenant);
  const before = await rowsOf('ada');
  for (const provider of ['duo', 'google-authenticator']) {
    const path = `${await userPath('ada')}/multifactor/${provider}`;
    expect((await call('DELETE', path)).status).toBe(204);
  }
  expect(await call('DELETE', `${await userPath('ada')}/multifactor/guardian`)).toMatchObject({
    status: 400,
    body: { errorCode: 'invalid_uri' },
  });
  expect(await rowsOf('ada')).toEqual(before);
});

test('what an administrator removes is gone for a sign-in that is under way too', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com' });
  const { body } = await mfa.associate(accessToken, otpBody);
  const { call, userPath } = await createManagement(tenant);
  await call('DELETE', `${await userPath('cleo')}/authentication-methods`);
  const late = await mfa.otp(accessToken, await mfa.showsNow(body.secret));
  expect(late.status).toBeGreaterThanOrEqual(400);
});
