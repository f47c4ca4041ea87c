// What clients learn by discovery is true.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';

const paths = [
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
] as const;

test.each(paths)('LT-31: %s names its own issuer, and only endpoints that exist', async (path) => {
  await using tenant = await createTestTenant();
  const metadata: Record<string, unknown> = await (await tenant.fetch(path)).json();
  expect(metadata.issuer).toBe(tenant.issuer);
  const endpoints = Object.entries(metadata).filter(([name]) => /_endpoint$|_uri$/.test(name));
  expect(endpoints.map(([name]) => name).sort()).toEqual([
    'authorization_endpoint',
    'end_session_endpoint',
    'jwks_uri',
    'mfa_challenge_endpoint',
    'revocation_endpoint',
    'token_endpoint',
    'userinfo_endpoint',
  ]);
  for (const [name, url] of endpoints) {
    expect(String(url).startsWith(`${tenant.origin}/`)).toBe(true);
    const got = await tenant.fetch(String(url));
    const posted = await tenant.fetch(String(url), { method: 'POST' });
    expect([name, got.status === 404 || posted.status === 404]).toEqual([name, false]);
    expect([name, got.status === 405 && posted.status === 405]).toEqual([name, false]);
  }
});

test('LT-31: every grant that discovery names is known at the token door, and no other', async () => {
  await using tenant = await createTestTenant();
  const { grant_types_supported } = await (await tenant.fetch(paths[0])).json();
  expect(grant_types_supported).toHaveLength(8);
  const ask = async (grantType: string) => {
    const body = new URLSearchParams({ client_id: tenant.clientId, grant_type: grantType });
    return (await (await tenant.fetch('/oauth/token', { method: 'POST', body })).json()).error;
  };
  for (const grantType of grant_types_supported) {
    expect([grantType, await ask(grantType)]).not.toEqual([grantType, 'unsupported_grant_type']);
  }
  expect(await ask('implicit')).toBe('unsupported_grant_type');
});

test('discovery says with the switch, and only then, that answers name their issuer', async () => {
  await using tenant = await createTestTenant();
  const says = async () =>
    (await (await tenant.fetch(paths[0])).json()).authorization_response_iss_parameter_supported;
  expect(await says()).toBe(false);
  await tenant.control.switches.set({ authorizationResponseIss: true });
  expect(await says()).toBe(true);
});
