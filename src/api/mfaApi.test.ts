// The calls of the MFA API, over the real tenant.
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { MfaFailure } from '#domain/failure.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { createMfaApi } from './mfaApi.ts';

async function apiFor(tenant: TestTenant, email: string) {
  const { accessToken } = await signIn(tenant, { email });
  const refused: string[] = [];
  const api = createMfaApi({
    origin: tenant.origin,
    clientId: tenant.clientId,
    fetch: (input, init) => tenant.fetch(String(input), init),
    token: () => accessToken,
    onStepUpRequired: () => refused.push('refused'),
    isOnline: () => true,
  });
  return { api, refused };
}

const reasonOf = (error: unknown) => (error instanceof MfaFailure ? error.reason : error);

test('the list has every authenticator, in the order of the tenant, confirmed or not', async () => {
  await using tenant = await createTestTenant();
  const { api } = await apiFor(tenant, 'ada@example.com');

  const list = await api.list();

  expect(list.some(({ isActive }) => !isActive)).toBe(true);
  expect(list.filter(({ isActive }) => isActive).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['push', 'otp', 'sms', 'voice', 'email', 'recovery-code']),
  );
});

test('an id is sent as one path segment, percent-encoded', async () => {
  await using tenant = await createTestTenant();
  const { api } = await apiFor(tenant, 'dan@example.com');
  const [app] = (await api.list()).filter(({ kind }) => kind === 'otp');

  await api.remove(app?.id ?? '');

  const sent = (await tenant.control.requests.list()).filter(({ method }) => method === 'DELETE');
  expect(sent.map(({ path }) => path)).toEqual([
    `/mfa/authenticators/${app?.id.replace('|', '%7C')}`,
  ]);
});

test('without a token nothing is sent', async () => {
  const api = createMfaApi({
    origin: 'http://localhost:0',
    clientId: 'nobody',
    fetch: () => expect.unreachable('a request was sent'),
    token: () => undefined,
    onStepUpRequired: () => {},
    isOnline: () => true,
  });

  await expect(api.list().catch(reasonOf)).resolves.toBe('step_up_required');
});

test('an expired token is told apart from a missing permission, and given back', async () => {
  await using tenant = await createTestTenant();
  const { api, refused } = await apiFor(tenant, 'dan@example.com');

  await tenant.control.clock.advance(601);

  await expect(api.list().catch(reasonOf)).resolves.toBe('step_up_required');
  expect(refused).toEqual(['refused']);
});

test('removing a recovery code is refused by the tenant', async () => {
  await using tenant = await createTestTenant();
  const { api } = await apiFor(tenant, 'ada@example.com');
  const code = (await api.list()).find(({ kind }) => kind === 'recovery-code');

  await expect(api.remove(code?.id ?? '').catch(reasonOf)).resolves.toBe('not_removable');
});

test.each([
  ['truncated JSON', { body: '[{"id":"totp|dev' }, 'unexpected_answer'],
  ['an empty answer', { body: '' }, 'unexpected_answer'],
  ['an object in place of a list', { body: '{}' }, 'unexpected_answer'],
  [
    'a web page in place of an answer',
    { body: '<!doctype html><title>Hotel Wi-Fi</title>' },
    'network_sign_in',
  ],
  ["a gateway's error page", { status: 502, body: '<html>Bad gateway</html>' }, 'server_failed'],
  ['a cut connection', { drop: true }, 'unreachable'],
] as const)(
  '%s is a failure with a reason, never an empty list',
  async (_title, answer, reason) => {
    await using tenant = await createTestTenant();
    const { api } = await apiFor(tenant, 'dan@example.com');
    const fault = { status: 200, ...answer };
    await tenant.control.faults.add({
      method: 'GET',
      path: '/mfa/authenticators',
      times: 1,
      answer: fault,
    });

    await expect(api.list().catch(reasonOf)).resolves.toBe(reason);
  },
);

test('a failure never carries the token', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const api = createMfaApi({
    origin: tenant.origin,
    clientId: tenant.clientId,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    token: () => accessToken,
    onStepUpRequired: () => {},
    isOnline: () => true,
  });

  const error = await api.list().catch((failure: unknown) => failure);

  const told = JSON.stringify(error, Object.getOwnPropertyNames(error));
  expect(told + String((error as Error).stack)).not.toContain(accessToken);
});

test('RC-10: a token that came since the click is the one that is sent', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  let token = 'the-one-from-before';
  const api = createMfaApi({
    origin: tenant.origin,
    clientId: tenant.clientId,
    fetch: (input, init) => tenant.fetch(String(input), init),
    token: () => token,
    onStepUpRequired: () => {},
    isOnline: () => true,
  });
  await expect(api.list().catch(reasonOf)).resolves.toBe('step_up_required');

  token = accessToken;
  const [app] = (await api.list()).filter(({ kind }) => kind === 'otp');
  await api.remove(app?.id ?? '');

  const removals = (await tenant.control.requests.list()).filter((one) => one.method === 'DELETE');
  expect(removals.map(({ status }) => status)).toEqual([204]);
});

test('AF-59: a removal answered with 204 and a body is taken', async () => {
  // No server that knows HTTP sends it, so this one writes the bytes itself.
  const server = createServer((socket) => {
    socket.once('data', () =>
      socket.end(
        'HTTP/1.1 204 No Content\r\nContent-Length: 16\r\nConnection: close\r\n\r\n{"removed":true}',
      ),
    );
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const api = createMfaApi({
    origin: `http://127.0.0.1:${port}`,
    clientId: 'client',
    fetch,
    token: () => 'token',
    onStepUpRequired: () => {},
    isOnline: () => true,
  });

  await expect(api.remove('sms|dev_1')).resolves.toBeUndefined();
  server.close();
});
