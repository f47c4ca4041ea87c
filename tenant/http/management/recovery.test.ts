// The Management API helps somebody back in: a new recovery code, forgotten browsers; and they hear of it.
import { expect, test } from 'vitest';
import { demoPassword } from '#tenant/domain/people/passwords.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { authorizePath, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const notFound = {
  statusCode: 404,
  error: 'Not Found',
  message: 'Enrollment not found',
  errorCode: 'enrollment_not_found',
};

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
