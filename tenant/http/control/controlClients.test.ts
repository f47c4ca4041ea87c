// Applications, registered while the tenant runs.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const put = (tenant: TestTenant, clientId: string, body: unknown) =>
  tenant.fetch(`/_control/clients/${encodeURIComponent(clientId)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const shop = {
  name: 'The shop',
  callbackUrls: ['http://localhost:3000/callback'],
  webOrigins: ['http://localhost:3000'],
};

test("the tenant's own applications are listed, and no secret of them", async () => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch('/_control/clients');
  expect(await response.json()).toMatchObject([
    {
      clientId: 'latchkey-local-spa',
      hasSecret: false,
      callbackUrls: [
        'http://localhost:5173/callback',
        'http://localhost:5173/frame/callback.html',
        'http://127.0.0.1:5173/callback',
        'http://127.0.0.1:5173/frame/callback.html',
      ],
    },
    { clientId: 'latchkey-local-admin', hasSecret: true, grantTypes: ['client_credentials'] },
  ]);
});

test('an application is registered, and people sign in to it at once', async () => {
  await using tenant = await createTestTenant();
  const response = await put(tenant, 'shop-page', shop);
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ ...shop, clientId: 'shop-page', firstParty: true });
  const { accessToken } = await signIn(
    { ...tenant, fetch: tenant.fetch, clientId: 'shop-page' },
    { email: 'ben@example.com', redirectUri: 'http://localhost:3000/callback' },
  );
  const listed = await tenant.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${accessToken}`, origin: 'http://localhost:3000' },
  });
  expect(listed.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
});

test('registered anew, an application has what is said now, and nothing from before', async () => {
  await using tenant = await createTestTenant();
  await put(tenant, 'shop-page', { ...shop, secret: 'once' });
  const response = await put(tenant, 'shop-page', { name: 'Another shop' });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    name: 'Another shop',
    callbackUrls: [],
    webOrigins: [],
    hasSecret: false,
  });
});

test.each([
  [{ callbackUrl: 'x' }, 'callbackUrl: unknown field'],
  [{ callbackUrls: ['/callback'] }, 'callbackUrls[0]: must be a URL'],
  [{ webOrigins: ['http://localhost:3000/'] }, 'webOrigins[0]: must be an origin'],
  [{ refreshLifeSeconds: 1.5 }, 'refreshLifeSeconds: must be a whole number'],
  [{ clientId: 'x' }, 'clientId: unknown field'],
])('a wrong field is named: %j', async (body, complaint) => {
  await using tenant = await createTestTenant();
  const response = await put(tenant, 'shop-page', body);
  expect(response.status).toBe(400);
  expect((await response.json()).error_description).toContain(complaint);
  expect(await (await tenant.fetch('/_control/clients')).text()).not.toContain('shop-page');
});

test('a reset forgets applications that were registered since', async () => {
  await using tenant = await createTestTenant();
  await put(tenant, 'shop-page', shop);
  await tenant.control.reset();
  expect(await (await tenant.fetch('/_control/clients')).json()).toHaveLength(2);
});
