// What an Action is told, at a sign-in and when a token is refreshed.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import type { PostLoginEvent } from './postLoginEvent.ts';

test('an Action is told who signs in, with what, to which application and for which API', async () => {
  const seen: PostLoginEvent[] = [];
  await using tenant = await createTestTenant({
    actions: [{ name: 'look.js', onExecutePostLogin: (event) => seen.push(event) }],
  });
  const parameters = { prompt: 'login', ui_locales: 'en de', acr_values: 'one two', ext: 'shop' };
  await signIn(tenant, { email: 'ada@example.com', parameters });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    authentication: { methods: [{ name: 'pwd', timestamp: expect.stringMatching(/Z$/) }] },
    client: { client_id: tenant.clientId, name: 'Latchkey' },
    connection: { name: 'Username-Password-Authentication', strategy: 'auth0' },
    request: { ip: '127.0.0.1', method: 'POST', hostname: 'localhost', query: { ext: 'shop' } },
    resource_server: { identifier: tenant.mfaAudience },
    transaction: {
      protocol: 'oidc-basic-profile',
      acr_values: ['one', 'two'],
      prompt: ['login'],
      ui_locales: ['en', 'de'],
      requested_scopes: expect.arrayContaining(['openid', 'enroll']),
      redirect_uri: 'http://localhost:5173/callback',
      response_type: ['code'],
      state: 'state-of-the-application',
    },
    user: {
      user_id: expect.stringMatching(/^auth0\|/),
      email: 'ada@example.com',
      email_verified: true,
      enrolledFactors: ['push-notification', 'otp', 'phone', 'recovery-code', 'email'].map(
        (type) => ({ type }),
      ),
      multifactor: ['guardian'],
    },
  });
  expect(JSON.stringify(seen[0])).not.toContain('correct horse');
});

test('for no API there is no resource_server; a person with nothing has no factors', async () => {
  const seen: PostLoginEvent[] = [];
  await using tenant = await createTestTenant({
    actions: [{ name: 'look.js', onExecutePostLogin: (event) => seen.push(event) }],
  });
  await signIn(tenant, { email: 'ben@example.com', audience: null });
  expect(seen[0]?.resource_server).toBeUndefined();
  expect(seen[0]?.user).toMatchObject({ enrolledFactors: [], multifactor: [] });
});

test('what an Action changes in its event changes nothing', async () => {
  await using tenant = await createTestTenant({
    actions: [
      {
        name: '1.js',
        onExecutePostLogin: (event) => {
          event.user.email = 'somebody@example.com';
        },
      },
      {
        name: '2.js',
        onExecutePostLogin: (event, api) => api.idToken.setCustomClaim('seen', event.user.email),
      },
    ],
  });
  const { idToken } = await signIn(tenant, { email: 'ben@example.com' });
  const claims = JSON.parse(Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString());
  expect([claims.email, claims.seen]).toEqual(['ben@example.com', 'ben@example.com']);
});

test('Actions run when a token is refreshed, and can tell it by the protocol', async () => {
  const seen: PostLoginEvent[] = [];
  let isStrict = false;
  await using tenant = await createTestTenant({
    actions: [
      {
        name: 'look.js',
        onExecutePostLogin(event, api) {
          seen.push(event);
          api.accessToken.setCustomClaim(
            'https://shop.example/protocol',
            event.transaction.protocol,
          );
          if (isStrict) api.multifactor.enable('any');
        },
      },
    ],
  });
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const scope = 'openid offline_access';
  const { refreshToken } = await signIn(tenant, {
    email: 'ada@example.com',
    audience: null,
    scope,
  });
  const refresh = (token: string | null) =>
    tenant.fetch('/oauth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: tenant.clientId,
        refresh_token: token ?? '',
      }).toString(),
    });
  const refreshed = await (await refresh(refreshToken)).json();
  expect(seen.at(-1)?.transaction.protocol).toBe('oauth2-refresh-token');
  expect(seen.at(-1)?.authentication.methods).toEqual([
    { name: 'pwd', timestamp: expect.any(String) },
    { name: 'mfa', timestamp: expect.any(String), type: 'push-notification' },
  ]);
  expect(JSON.stringify(seen.at(-1))).not.toContain(refreshToken);
  const claims = Buffer.from(refreshed.access_token.split('.')[1], 'base64url').toString();
  expect(claims).toContain('"https://shop.example/protocol":"oauth2-refresh-token"');
  isStrict = true;
  const stopped = await refresh(refreshed.refresh_token);
  expect([stopped.status, (await stopped.json()).error]).toEqual([403, 'mfa_required']);
});
