// A machine gets a token for the Management API with its secret, and only with that.
import { expect, test } from 'vitest';
import { localAdminClient, localAdminSecret, localClientId } from '#tenant/domain/oauth/clients.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { claimsOf } from '#tenant/testing/tokenRequests.ts';

const { clientId } = localAdminClient;
const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

const ask = (
  tenant: TestTenant,
  fields: Readonly<Record<string, string>>,
  authorization?: string,
) =>
  tenant.fetch('/oauth/token', {
    method: 'POST',
    headers: { ...(authorization && { authorization }) },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      audience: 'http://localhost:0/api/v2/',
      ...fields,
    }),
  });

test('a machine shows its secret in the body or in a header, and gets all it is registered for', async () => {
  await using tenant = await createTestTenant();
  const shown = [
    await ask(tenant, { client_id: clientId, client_secret: localAdminSecret }),
    await ask(tenant, {}, basic(clientId, localAdminSecret)),
  ];
  for (const response of shown) {
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(answer).toEqual({
      access_token: expect.any(String),
      scope: localAdminClient.managementScopes.join(' '),
      expires_in: 86_400,
      token_type: 'Bearer',
    });
    expect(claimsOf(answer.access_token)).toMatchObject({
      sub: 'latchkey-local-admin@clients',
      aud: 'http://localhost:0/api/v2/',
      gty: 'client-credentials',
      scope: answer.scope,
    });
  }
});

test('a machine may ask for less, and for nothing it is not registered for', async () => {
  await using tenant = await createTestTenant();
  const secret = { client_id: clientId, client_secret: localAdminSecret };
  const less = await ask(tenant, { ...secret, scope: 'read:users' });
  expect((await less.json()).scope).toBe('read:users');
  const more = await ask(tenant, { ...secret, scope: 'read:users delete:users' });
  expect([more.status, await more.json()]).toEqual([
    403,
    {
      error: 'access_denied',
      error_description: 'Client has not been granted scopes: delete:users',
    },
  ]);
});

test.each([
  ['a wrong secret', { client_id: clientId, client_secret: 'wrong' }, undefined, 401],
  ['no secret', { client_id: clientId }, undefined, 401],
  ['a wrong secret in a header', {}, basic(clientId, 'wrong'), 401],
  ['an unknown client', { client_id: 'nobody', client_secret: 'x' }, undefined, 401],
  ["the page's own client", { client_id: localClientId }, undefined, 403],
  [
    'a public client that shows a secret',
    { client_id: localClientId, client_secret: 'x' },
    undefined,
    401,
  ],
  ['no client', {}, undefined, 400],
  ['a header without a colon', {}, `Basic ${Buffer.from('nobody').toString('base64')}`, 400],
  ['a secret twice', { client_secret: localAdminSecret }, basic(clientId, localAdminSecret), 400],
  ['two names', { client_id: 'nobody' }, basic(clientId, localAdminSecret), 400],
  [
    'another audience',
    { audience: 'https://example.com/' },
    basic(clientId, localAdminSecret),
    403,
  ],
  ['no audience', { audience: '' }, basic(clientId, localAdminSecret), 403],
] as const)('no machine gets a token with %s', async (_, fields, header, status) => {
  await using tenant = await createTestTenant();
  const response = await ask(tenant, fields, header);
  expect(response.status).toBe(status);
  expect(await response.json()).not.toHaveProperty('access_token');
});

test("a machine's token opens nothing at the MFA API", async () => {
  await using tenant = await createTestTenant();
  const answer = await ask(tenant, { client_id: clientId, client_secret: localAdminSecret });
  const { access_token } = await answer.json();
  const response = await tenant.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${access_token}` },
  });
  expect(response.status).toBe(401);
});
