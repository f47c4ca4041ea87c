// Whose forms are taken: those of the tenant's own pages, from the browser they were made for.
import { expect, test } from 'vitest';
import { routes } from '#tenant/http/routes.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath } from '#tenant/testing/walkthrough.ts';

const password = 'correct horse battery staple';

async function atLogin(tenant: TestTenant) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, 'v'.repeat(43)));
  const fields = { ...login.forms[0]?.hidden, email: 'cleo@example.com', password };
  const cookie = `did=${browser.cookies.get('did')}`;
  const send = (changed: Record<string, string>, headers: Record<string, string> = {}) =>
    tenant.fetch('/u/login', {
      method: 'POST',
      body: new URLSearchParams({ ...fields, ...changed }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
    });
  return { send };
}

test('a form is taken with its token, its cookie, and from the tenant itself', async () => {
  await using tenant = await createTestTenant();
  const { send } = await atLogin(tenant);
  expect((await send({}, { 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(303);
});

test.each([
  ['LT-24', 'no token', { csrf: '' }, {}],
  ['LT-24', 'a foreign token', { csrf: 'x'.repeat(43) }, {}],
  ['LT-24', 'the token of another sign-in', { state: 'x'.repeat(43) }, {}],
  ['LT-24', 'no cookie', {}, { cookie: '' }],
  ['LT-24', "another browser's cookie", {}, { cookie: `did=${'x'.repeat(43)}` }],
  ['LT-25', 'a foreign site', {}, { 'sec-fetch-site': 'cross-site' }],
  ['LT-25', 'another port of this host', {}, { 'sec-fetch-site': 'same-site' }],
  ['LT-25', 'a foreign origin, in an older browser', {}, { origin: 'http://evil.example' }],
  ['LT-25', 'an opaque origin, in an older browser', {}, { origin: 'null' }],
  ['LT-25', 'a body of plain text', {}, { 'content-type': 'text/plain' }],
])('%s: a form is refused with %s', async (_, _why, fields, headers) => {
  await using tenant = await createTestTenant();
  const { send } = await atLogin(tenant);
  const response = await send(
    fields as Record<string, string>,
    headers as unknown as Record<string, string>,
  );
  expect(response.status).toBe(403);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.getSetCookie()).toEqual([]);
});

test('LT-24: every form of a sign-in is refused without its token, and changes nothing', async () => {
  await using tenant = await createTestTenant();
  const forms = routes.filter(([, , who]) => who === 'own form');
  expect(forms.length).toBeGreaterThan(7);
  for (const [method, path] of forms) {
    for (const csrf of ['', 'x'.repeat(43)]) {
      const response = await tenant.fetch(path, {
        method,
        body: new URLSearchParams({ state: 'x'.repeat(43), csrf }).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          cookie: `did=${'x'.repeat(43)}`,
        },
      });
      expect([path, response.status]).toEqual([path, 403]);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  }
});

test('LT-26: what changes something is not there for GET', async () => {
  await using tenant = await createTestTenant();
  const known = routes.filter(([method]) => method === 'GET').map(([, path]) => path);
  const changing = routes.filter(([method, path]) => method !== 'GET' && !known.includes(path));
  expect(changing.length).toBeGreaterThan(7);
  for (const [, path] of changing) {
    const response = await tenant.fetch(path.replaceAll(/:\w+/g, 'x'));
    expect([path, response.status]).toEqual([path, 405]);
  }
});
