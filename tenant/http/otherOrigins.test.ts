// What pages of other origins get from the tenant, and what the page's own gets.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';
import { routes } from './routes.ts';

const page = 'http://localhost:5173';

test("LT-29: the page's origins may call, exactly they, and never with cookies", async () => {
  await using tenant = await createTestTenant();
  const from = (origin: string) =>
    tenant.fetch('/mfa/authenticators', { headers: { origin, authorization: 'Bearer x' } });
  for (const origin of [page, 'http://127.0.0.1:5173']) {
    const { headers } = await from(origin);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toBe('Origin');
  }
  for (const origin of ['null', 'http://localhost:5174', 'http://evil.example', `${page}/`]) {
    const { headers } = await from(origin);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('vary')).toBe('Origin');
  }
});

test('LT-29: a preflight for DELETE is answered to the page, and refused to others', async () => {
  await using tenant = await createTestTenant();
  const preflight = (origin: string) =>
    tenant.fetch('/mfa/authenticators/sms%7Cdev_0000000000000000', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'authorization',
      },
    });
  const allowed = await preflight(page);
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    'access-control-allow-origin': page,
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'authorization, content-type, auth0-client, dpop',
    'access-control-max-age': '600',
  });
  const refused = await preflight('http://evil.example');
  expect(refused.status).toBe(403);
  expect(refused.headers.get('access-control-allow-methods')).toBeNull();
});

test('LT-78: the pages of the tenant cannot be read by any other origin', async () => {
  await using tenant = await createTestTenant();
  for (const path of ['/phone', '/outbox', '/u/login?state=x', authorizePath(tenant, 'v')]) {
    const { headers } = await tenant.fetch(path, { headers: { origin: page } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('LT-78: a page of another site gets neither cookies nor answers', async () => {
  await using tenant = await createTestTenant();
  const evil = 'http://evil.localhost:5173';
  const browser = createBrowser(tenant.origin, tenant.fetch);
  await signIn(tenant, { email: 'ben@example.com', browser });
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const apis = routes.filter(([, path]) => /^\/(mfa|oauth|userinfo|api|\.well-known)/.test(path));
  for (const [method, path] of apis) {
    // Even with cookies, which a browser would not send: none of these routes looks at one.
    const init = { method, headers: { origin: evil, cookie, 'sec-fetch-site': 'cross-site' } };
    const { headers, status } = await tenant.fetch(path.replaceAll(/:\w+/g, 'x'), init);
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, null]);
    expect([path, headers.get('access-control-allow-credentials')]).toEqual([path, null]);
    if (!path.startsWith('/.well-known/')) expect(status).toBeGreaterThanOrEqual(400);
  }
  const rebound = { host: 'evil.localhost:5173', cookie };
  expect((await tenant.fetch('/u/login?state=x', { headers: rebound })).status).toBe(421);
});
