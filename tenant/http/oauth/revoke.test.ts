// Giving a refresh token back.
import { expect, test } from 'vitest';
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { askOffline, refresh, userinfoStatus } from '#tenant/testing/tokenRequests.ts';
import { mfaScope } from '#tenant/testing/walkthrough.ts';

const revoke = (tenant: TestTenant, fields: Readonly<Record<string, string | undefined>>) =>
  tenant.fetch('/oauth/revoke', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: tenant.clientId,
      token_type_hint: 'refresh_token',
      ...fields,
    }),
  });

test('a refresh token that was given back is good for nothing; its access token lives on, as in Auth0', async () => {
  await using tenant = await createTestTenant();
  const one = await askOffline(tenant, 'ben@example.com');
  const other = await askOffline(tenant, 'ben@example.com');
  const response = await revoke(tenant, { token: one.refresh_token });
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect((await refresh(tenant, one.refresh_token)).status).toBe(403);
  expect(await userinfoStatus(tenant, one.access_token)).toBe(200);
  expect((await refresh(tenant, other.refresh_token)).status).toBe(200);
});

test('with the switch revocationDeletesGrant all goes that was given for the same audience', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ revocationDeletesGrant: true });
  const one = await askOffline(tenant, 'ben@example.com');
  const other = await askOffline(tenant, 'ben@example.com');
  const forMfa = { audience: tenant.mfaAudience, scope: `${mfaScope} offline_access` };
  const elsewhere = await askOffline(tenant, 'ben@example.com', forMfa);
  await revoke(tenant, { token: one.refresh_token });
  expect((await refresh(tenant, other.refresh_token)).status).toBe(403);
  expect(await userinfoStatus(tenant, one.access_token)).toBe(401);
  expect(await userinfoStatus(tenant, other.access_token)).toBe(401);
  expect((await refresh(tenant, elsewhere.refresh_token)).status).toBe(200);
});

test('a token that nobody knows is given back just as well', async () => {
  await using tenant = await createTestTenant();
  expect((await revoke(tenant, { token: 'v1.nobody' })).status).toBe(200);
});

test('nobody gives back the token of another client', async () => {
  await using tenant = await createTestTenant();
  const { refresh_token } = await askOffline(tenant, 'ben@example.com');
  const stranger = { client_id: localAdminClient.clientId, client_secret: localAdminSecret };
  const response = await revoke(tenant, { ...stranger, token: refresh_token });
  expect([response.status, (await response.json()).error]).toEqual([400, 'invalid_grant']);
  expect((await refresh(tenant, refresh_token)).status).toBe(200);
});

test.each([
  ['no token', {}, 400],
  ['no client', { client_id: '', token: 'v1.nobody' }, 400],
  ['an unknown client', { client_id: 'nobody', token: 'v1.nobody' }, 401],
  ['a machine without its secret', { client_id: localAdminClient.clientId, token: 'x' }, 401],
])('giving back needs a token and a client: %s', async (_, fields, status) => {
  await using tenant = await createTestTenant();
  expect((await revoke(tenant, fields)).status).toBe(status);
});
