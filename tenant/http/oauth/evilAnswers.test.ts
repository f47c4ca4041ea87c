// Answers that name who gives them, and what a broken or hostile tenant spoils in them.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { passwordOf, postToken, tokensIn } from '#tenant/testing/tokenRequests.ts';
import { authorizePath, signIn, walkToCallback } from '#tenant/testing/walkthrough.ts';

const email = 'cleo@example.com';
const evilIssuer = 'https://evil.example/';

/** What the application is told at its callback. */
async function answerOf(tenant: TestTenant, parameters = {}): Promise<URLSearchParams> {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const path = authorizePath(tenant, 'v'.repeat(43), { audience: null, parameters });
  const { callback } = await walkToCallback(tenant, browser, await browser.visit(path), { email });
  return callback.searchParams;
}

test('an answer of /authorize names its issuer with the switch authorizationResponseIss, errors too', async () => {
  await using tenant = await createTestTenant();
  expect((await answerOf(tenant)).has('iss')).toBe(false);
  await tenant.control.switches.set({ authorizationResponseIss: true });
  expect((await answerOf(tenant)).get('iss')).toBe(tenant.issuer);
  const silent = await answerOf(tenant, { prompt: 'none' });
  expect([silent.get('error'), silent.get('iss')]).toEqual(['login_required', tenant.issuer]);
  const wrong = await answerOf(tenant, { response_type: 'token' });
  expect([wrong.get('error'), wrong.get('iss')]).toEqual([
    'unsupported_response_type',
    tenant.issuer,
  ]);
});

test('evil.state and evil.callbackIss spoil the answer of /authorize', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ 'evil.state': true });
  const spoiled = await answerOf(tenant);
  expect([spoiled.get('state'), spoiled.has('code')]).toEqual(['another-state', true]);
  await tenant.control.switches.set({ 'evil.state': false, 'evil.callbackIss': true });
  const elsewhere = await answerOf(tenant);
  expect([elsewhere.get('state'), elsewhere.get('iss')]).toEqual([
    'state-of-the-application',
    evilIssuer,
  ]);
});

test('evil.accessToken gives a token that opens nothing, evil.tokenType one nobody knows', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ 'evil.accessToken': true });
  const { accessToken } = await signIn(tenant, { email });
  const headers = { authorization: `Bearer ${accessToken}` };
  expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(401);
  const parts = decodeJwt(accessToken);
  expect(parts).toMatchObject({ iss: tenant.issuer, azp: tenant.clientId });
  await tenant.control.switches.set({ 'evil.accessToken': false, 'evil.tokenType': true });
  const answer = await tokensIn(await postToken(tenant, passwordOf(email)));
  expect(answer.token_type).toBe('none-of-these');
});

test('evil.scope claims more than was granted', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ 'evil.scope': true });
  const { scope, accessToken } = await signIn(tenant, { email, scope: 'openid' });
  expect(scope).toBe('openid enroll read:authenticators remove:authenticators');
  expect(decodeJwt(accessToken).scope).toBe('openid');
});

test('evil.discoveryIssuer and evil.userinfoSub speak of somebody else', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email, audience: null });
  const { userId } = await tenant.control.people.get(email);
  const headers = { authorization: `Bearer ${accessToken}` };
  await tenant.control.switches.set({ 'evil.discoveryIssuer': true, 'evil.userinfoSub': true });
  const discovery = await tenant.fetch('/.well-known/openid-configuration');
  expect((await discovery.json()).issuer).toBe(evilIssuer);
  const { sub } = await (await tenant.fetch('/userinfo', { headers })).json();
  expect(sub).not.toBe(userId);
});

test('evil switches are moved by name or as one object, and read by name', async () => {
  await using tenant = await createTestTenant();
  const patch = async (changes: object) => {
    const response = await tenant.fetch('/_control/tenant', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(changes),
    });
    return [response.status, await response.json()] as const;
  };
  const [, both] = await patch({ evil: { iss: true }, 'evil.aud': true });
  expect([both['evil.iss'], both['evil.aud'], both['evil.exp']]).toEqual([true, true, false]);
  expect(both).not.toHaveProperty('evil');
  expect(await patch({ evil: { horns: true } })).toEqual([
    400,
    { error: 'invalid_request', error_description: 'evil.horns: unknown field' },
  ]);
  expect((await patch({ evil: true }))[0]).toBe(400);
  expect(await tenant.control.switches.get()).toMatchObject({ 'evil.iss': true });
});
