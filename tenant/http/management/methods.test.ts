// The Management API shows what somebody has, and takes it away.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { createMfaClient, otpBody } from '#tenant/testing/mfaClient.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const notFound = {
  statusCode: 404,
  error: 'Not Found',
  message: 'Enrollment not found',
  errorCode: 'enrollment_not_found',
};

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
