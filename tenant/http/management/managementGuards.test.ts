// Who is kept out of the Management API.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { managementRoutes } from './managementRoutes.ts';

const concrete = (path: string) => path.replaceAll(/:\w+/g, 'x');

const ask = (tenant: TestTenant, method: string, path: string, token?: string) =>
  tenant.fetch(concrete(path), {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

test.each(managementRoutes.map(([method, path, scope]) => [method, path, scope] as const))(
  '%s %s wants a token for the Management API, with the scope %s',
  async (method, path, scope) => {
    await using tenant = await createTestTenant();
    const missing = await ask(tenant, method, path);
    expect([missing.status, await missing.json()]).toEqual([
      401,
      { statusCode: 401, error: 'Unauthorized', message: 'Missing authentication' },
    ]);
    expect(missing.headers.get('www-authenticate')).toBe('Bearer');

    const wrong = await ask(tenant, method, path, 'nonsense');
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { statusCode: 401, error: 'Unauthorized', message: 'Invalid token' },
    ]);

    const all = ['read:users', 'update:users', 'create:guardian_enrollment_tickets'];
    const other = all.find((each) => each !== scope) ?? '';
    const { token } = await createManagement(tenant, other);
    const narrow = await ask(tenant, method, path, token);
    expect([narrow.status, await narrow.json()]).toEqual([
      403,
      {
        statusCode: 403,
        error: 'Forbidden',
        message: `Insufficient scope, expected any of: ${scope}`,
        errorCode: 'insufficient_scope',
      },
    ]);
    expect(narrow.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
  },
);

test("a person's token opens nothing there, and an administrator's is good for a day", async () => {
  await using tenant = await createTestTenant({ clock: () => 1_790_000_000 });
  const { accessToken, idToken } = await signIn(tenant, { email: 'ada@example.com' });
  for (const token of [accessToken, idToken ?? '']) {
    expect((await ask(tenant, 'GET', '/api/v2/users', token)).status).toBe(401);
  }
  const { token } = await createManagement(tenant);
  await tenant.control.clock.advance(24 * 3600 - 1);
  expect((await ask(tenant, 'GET', '/api/v2/users', token)).status).toBe(200);
  await tenant.control.clock.advance(1);
  expect((await ask(tenant, 'GET', '/api/v2/users', token)).status).toBe(401);
});

test('LT-54: without control, or for others on the network, the secret that everybody knows opens nothing', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const local = await createTestTenant(options);
  const { token } = await createManagement(local);
  await local.close();
  for (const open of [{ control: false }, { host: '127.0.0.1' }]) {
    await using tenant = await createTestTenant({ ...options, ...open });
    expect((await ask(tenant, 'GET', '/api/v2/users', token)).status).toBe(401);
    await expect(createManagement(tenant)).rejects.toThrow('Unknown client');
  }
  await using again = await createTestTenant(options);
  expect((await createManagement(again)).token).toBeTruthy();
});

test('an unknown person is a 404 in the words of the Management API, wherever they are named', async () => {
  await using tenant = await createTestTenant();
  const { call } = await createManagement(tenant);
  for (const [method, path] of managementRoutes) {
    if (!path.startsWith('/api/v2/users/')) continue;
    const { status, body } = await call(method, concrete(path).replace('/api/v2/', ''));
    expect([path, status, body.errorCode]).toEqual([path, 404, 'inexistent_user']);
  }
});

test('no page of any origin may call the Management API: its tokens must never be in one', async () => {
  await using tenant = await createTestTenant();
  const { token } = await createManagement(tenant);
  const origin = 'http://localhost:5173';
  const called = await tenant.fetch('/api/v2/users', {
    headers: { origin, authorization: `Bearer ${token}` },
  });
  expect(called.headers.get('access-control-allow-origin')).toBeNull();
  const asked = await tenant.fetch('/api/v2/users', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET' },
  });
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  expect(asked.ok).toBe(false);
});

test.each([
  ['GET', 'nothing', 404, undefined],
  ['PATCH', 'users/x', 405, undefined],
  ['GET', 'users?q=name:Ada', 400, 'invalid_query_string'],
  ['GET', 'users?per_page=101', 400, 'invalid_query_string'],
  ['GET', 'users?page=-1', 400, 'invalid_query_string'],
])(
  'what goes wrong is told in the shape of the Management API: %s %s',
  async (method, path, status, errorCode) => {
    await using tenant = await createTestTenant();
    const { call } = await createManagement(tenant);
    const answer = await call(method, path);
    expect([answer.status, answer.body.statusCode, answer.body.errorCode]).toEqual([
      status,
      status,
      errorCode,
    ]);
    expect(answer.body.message).toEqual(expect.any(String));
  },
);
