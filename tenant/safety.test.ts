// What keeps the tenant to itself: origins, hosts, headers, sizes.
import { expect, test } from 'vitest';
import { localRoutes, routes } from './http/routes.ts';
import { createTestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

const page = 'http://localhost:5173';

test('the phone page takes no form from elsewhere', async () => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch('/phone', {
    method: 'POST',
    body: 'person=ada@example.com&decision=approve',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(response.status).toBe(403);
});

test.each([
  'evil.example',
  'localhost.evil.example',
  'localhost:1',
  'evil.localhost:0',
  '10.0.0.1:0',
])('LT-53: a request for another host is misdirected: %s', async (host) => {
  await using tenant = await createTestTenant();
  const path = '/.well-known/openid-configuration';
  expect((await tenant.fetch(path, { headers: { host } })).status).toBe(421);
});

test.each(['localhost:0', '127.0.0.1:0', '[::1]:0', 'LocalHost:0'])(
  'the tenant answers by its own names: %s',
  async (host) => {
    await using tenant = await createTestTenant();
    const path = '/.well-known/openid-configuration';
    expect((await tenant.fetch(path, { headers: { host } })).status).toBe(200);
  },
);

test('LT-81: every route says nosniff, no-referrer and how long to keep its answer', async () => {
  await using tenant = await createTestTenant();
  for (const [method, path] of [...routes, ...localRoutes]) {
    const { headers } = await tenant.fetch(path.replace(/:\w+/, 'x'), { method });
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toMatch(
      path.startsWith('/.well-known/') ? /max-age/ : /^no-store$/,
    );
    expect(headers.get('x-powered-by')).toBeNull();
    if (!headers.get('content-type')?.startsWith('text/html')) continue;
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^;]+; script-src 'sha256-[^;]+; connect-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http:\/\/localhost:5173 http:\/\/127\.0\.0\.1:5173$/,
    );
  }
});

test('a known path with another method is a 405 that names the right ones', async () => {
  await using tenant = await createTestTenant();
  for (const path of new Set([...routes, ...localRoutes].map((route) => route[1]))) {
    const allowed = [...routes, ...localRoutes].filter((route) => route[1] === path);
    const method = ['PUT', 'PATCH'].find((each) => allowed.every((route) => route[0] !== each));
    const response = await tenant.fetch(path.replace(/:\w+/, 'x'), { method: method ?? '' });
    expect([path, response.status]).toEqual([path, 405]);
    expect(response.headers.get('allow')).toBe(allowed.map(([each]) => each).join(', '));
  }
});

test.each([
  '/nothing',
  '/mfa',
  '/mfa/nothing',
  '/mfa/authenticators/a/b',
  '/u/login/',
  '/api/v1/users',
])('what does not exist is a 404 in JSON: %s', async (path) => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch(path);
  expect([response.status, (await response.json()).error]).toEqual([404, 'not_found']);
});

test('LT-55: a body of more than 64 KiB is refused', async () => {
  await using tenant = await createTestTenant();
  const post = (size: number) =>
    tenant.fetch('/oauth/token', {
      method: 'POST',
      body: 'x'.repeat(size),
      headers: { 'content-type': 'application/json' },
    });
  expect((await post(64 * 1024)).status).toBe(400);
  expect((await post(64 * 1024 + 1)).status).toBe(413);
});

test('LT-76: an error inside is a 500 without a word about it, and the tenant lives', async () => {
  const lines: string[] = [];
  let broken = false;
  await using tenant = await createTestTenant({
    log: (line) => lines.push(line),
    clock: () => {
      if (broken) throw new Error('the clock is broken at /secret/path');
      return Date.now() / 1000;
    },
  });
  broken = true;
  const response = await tenant.fetch('/oauth/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'authorization_code',
      client_id: tenant.clientId,
      redirect_uri: page,
      code: 'x',
      code_verifier: 'x',
    }),
    headers: { 'content-type': 'application/json' },
  });
  broken = false;
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('clock');
  expect(lines.join()).toContain('the clock is broken');
  expect((await signIn(tenant, { email: 'cleo@example.com' })).scope).toContain('enroll');
});

test('LT-54: without control there is no control plane, no phone and no outbox', async () => {
  await using tenant = await createTestTenant({ control: false });
  for (const [method, path] of localRoutes) {
    expect((await tenant.fetch(path.replace(/:\w+/, 'x'), { method })).status).toBe(404);
  }
});

test('the control plane is closed to pages of other origins', async () => {
  await using tenant = await createTestTenant();
  const read = (headers: Record<string, string>) => tenant.fetch('/_control/clock', { headers });
  expect((await read({})).status).toBe(200);
  expect((await read({ origin: page })).status).toBe(200);
  expect((await read({ origin: 'http://evil.example' })).status).toBe(403);
  expect((await read({ origin: 'null' })).status).toBe(403);
  expect((await read({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});
