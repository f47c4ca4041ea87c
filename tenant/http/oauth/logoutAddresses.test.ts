// No way out leads to an address that was not registered.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { hasSession, pathTo, signedInBrowser } from '#tenant/testing/signedInBrowser.ts';

const home = 'http://localhost:5173/';

const wrongAddresses = [
  'http://localhost:5173/other',
  'http://localhost:5173/?x=1',
  'http://localhost:5173//',
  'http://localhost:5174/',
  'https://localhost:5173/',
  'http://LOCALHOST:5173/',
  'http://localhost:5173@evil.example/',
  'http://localhost:5173.evil.example/',
  'http://localhost:5173\\@evil.example/',
  'http://user@localhost:5173/',
  '//evil.example/',
  '/\\evil.example/',
  'javascript:alert(1)',
  'data:text/html,hello',
  '/',
];

test.each(wrongAddresses)(
  'LT-80: no way out leads to an address that is not registered: %s',
  async (url) => {
    await using tenant = await createTestTenant();
    const { browser, idToken } = await signedInBrowser(tenant);
    for (const path of [
      pathTo('/v2/logout', { client_id: tenant.clientId, returnTo: url }),
      pathTo('/v2/logout', { returnTo: url }),
      pathTo('/oidc/logout', { id_token_hint: idToken, post_logout_redirect_uri: url }),
      pathTo('/oidc/logout', { client_id: tenant.clientId, post_logout_redirect_uri: url }),
      pathTo('/oidc/logout', { post_logout_redirect_uri: url }),
    ]) {
      const { status, callback } = await browser.visit(path);
      expect([path, status, callback]).toEqual([path, 400, null]);
    }
    expect(await hasSession(tenant, browser)).toBe(true);
  },
);

test('LT-80: nor to a registered one with anything added, left out or changed', async () => {
  await using tenant = await createTestTenant();
  const changed = fc
    .tuple(fc.nat({ max: home.length }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
    .map(([at, gone, put]) => home.slice(0, at) + put + home.slice(at + gone))
    .filter((url) => ![home, home.slice(0, -1), ''].includes(url));
  await fc.assert(
    fc.asyncProperty(changed, async (returnTo) => {
      const path = pathTo('/v2/logout', { client_id: tenant.clientId, returnTo });
      const response = await tenant.fetch(path);
      expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    }),
  );
});

test('LT-80: an address given twice is no address', async () => {
  await using tenant = await createTestTenant();
  const once = pathTo('/v2/logout', { client_id: tenant.clientId, returnTo: home });
  const response = await tenant.fetch(`${once}&returnTo=http://evil.example/`);
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
});
