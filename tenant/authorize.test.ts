// What /authorize and /oauth/token refuse, and that they tell nobody they should not.

import { expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { authorizePath, exchangeCode } from './testing/walkthrough.ts';

const verifier = 'v'.repeat(43);
const callbackUrl = 'http://localhost:5173/callback';

const ask = (tenant: TestTenant, parameters: Record<string, string>) =>
  tenant.fetch(authorizePath(tenant, verifier, { parameters }));

/** A code for cleo, who is never challenged. */
async function codeFor(tenant: TestTenant) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier));
  const { callback } = await browser.submit(login, '/u/login', {
    email: 'cleo@example.com',
    password: 'correct horse battery staple',
  });
  return callback?.searchParams.get('code') ?? '';
}

const refusal = async (response: Response) => [response.status, await response.json()];
const invalidCode = [
  403,
  { error: 'invalid_grant', error_description: 'Invalid authorization code' },
];

test.each([
  ['no response_type', { response_type: '' }, 'invalid_request'],
  ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
  ['an unknown response_mode', { response_mode: 'pigeon' }, 'invalid_request'],
  ['LT-10: no PKCE', { code_challenge: '' }, 'invalid_request'],
  ['LT-10: plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['PKCE without a method', { code_challenge_method: '' }, 'invalid_request'],
  ['LT-10: a challenge that is too short', { code_challenge: 'short' }, 'invalid_request'],
  ['an unknown audience', { audience: 'https://elsewhere.example/' }, 'access_denied'],
  ['the audience without its slash', { audience: 'http://localhost:0/mfa' }, 'access_denied'],
  ['prompt=none with another', { prompt: 'none login' }, 'invalid_request'],
  ['a max_age that is no number', { max_age: 'soon' }, 'invalid_request'],
  ['a scope of 100,000 letters', { scope: 'a'.repeat(100_000) }, 'invalid_scope'],
])('the application is told what is wrong: %s', async (_, parameters, error) => {
  await using tenant = await createTestTenant();
  const response = await ask(tenant, parameters as Record<string, string>);
  const location = new URL(response.headers.get('location') ?? '');
  expect(location.origin + location.pathname).toBe(callbackUrl);
  expect(location.searchParams.get('error')).toBe(error);
  expect(location.searchParams.get('error_description')).toBeTruthy();
  expect(location.searchParams.get('state')).toBe('state-of-the-application');
});

test('LT-56: a parameter given twice is an error; a doubled callback or client is told to nobody', async () => {
  await using tenant = await createTestTenant();
  const path = authorizePath(tenant, verifier);
  const doubled = await tenant.fetch(`${path}&scope=openid`);
  expect(doubled.headers.get('location')).toContain('error=invalid_request');
  const evil = encodeURIComponent('http://evil.example/callback');
  for (const twice of [`redirect_uri=${evil}`, 'client_id=other']) {
    const response = await tenant.fetch(`${path}&${twice}`);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  }
});

test('LT-12: a code used twice is refused, and what the first use gave is revoked', async () => {
  await using tenant = await createTestTenant();
  const code = await codeFor(tenant);
  const { access_token: token } = await (await exchangeCode(tenant, { code, verifier })).json();
  const list = () =>
    tenant.fetch('/mfa/authenticators', { headers: { authorization: `Bearer ${token}` } });
  expect((await list()).status).toBe(200);
  expect(await refusal(await exchangeCode(tenant, { code, verifier }))).toEqual(invalidCode);
  expect((await list()).status).toBe(401);
});

test('of fifty uses of one code at once, one succeeds', async () => {
  await using tenant = await createTestTenant();
  const code = await codeFor(tenant);
  const uses = Array.from({ length: 50 }, () => exchangeCode(tenant, { code, verifier }));
  const statuses = (await Promise.all(uses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
});

test('LT-11: a code is good for a minute', async () => {
  await using tenant = await createTestTenant();
  const code = await codeFor(tenant);
  await tenant.control.clock.advance(61);
  expect(await refusal(await exchangeCode(tenant, { code, verifier }))).toEqual(invalidCode);
});

test('LT-10: a wrong verifier is refused and spends the code', async () => {
  await using tenant = await createTestTenant();
  const code = await codeFor(tenant);
  expect(await refusal(await exchangeCode(tenant, { code, verifier: 'w'.repeat(43) }))).toEqual([
    403,
    { error: 'invalid_grant', error_description: 'Failed to verify code verifier' },
  ]);
  expect(await refusal(await exchangeCode(tenant, { code, verifier }))).toEqual(invalidCode);
});

test.each(['short', 'v'.repeat(42), 'v'.repeat(129), `${'v'.repeat(42)} `])(
  'LT-10: a verifier of the wrong length or letters is none, though its challenge was sent: %s',
  async (odd) => {
    await using tenant = await createTestTenant();
    const browser = createBrowser(tenant.origin, tenant.fetch);
    const login = await browser.visit(authorizePath(tenant, odd));
    const { callback } = await browser.submit(login, '/u/login', {
      email: 'cleo@example.com',
      password: 'correct horse battery staple',
    });
    const code = callback?.searchParams.get('code') ?? '';
    expect(code).not.toBe('');
    expect((await exchangeCode(tenant, { code, verifier: odd })).status).toBe(403);
  },
);

test('a code does not work with another callback, nor an invented one at all', async () => {
  await using tenant = await createTestTenant();
  const code = await codeFor(tenant);
  const redirectUri = 'http://127.0.0.1:5173/callback';
  expect((await exchangeCode(tenant, { code, verifier, redirectUri })).status).toBe(403);
  expect(await refusal(await exchangeCode(tenant, { code: 'invented', verifier }))).toEqual(
    invalidCode,
  );
});

test('a token request may be JSON; anything else is a 400 that says why', async () => {
  await using tenant = await createTestTenant();
  const post = (body: string, type = 'application/json') =>
    tenant.fetch('/oauth/token', { method: 'POST', body, headers: { 'content-type': type } });
  const good = {
    grant_type: 'authorization_code',
    client_id: tenant.clientId,
    redirect_uri: callbackUrl,
    code: await codeFor(tenant),
    code_verifier: verifier,
  };
  expect((await post(JSON.stringify(good))).status).toBe(200);
  for (const [body, type] of [
    ['{', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['{}', 'application/json'],
    ['{"__proto__":{"grant_type":"authorization_code"}}', 'application/json'],
    ['['.repeat(30_000), 'application/json'],
    ['grant_type=a&grant_type=b', 'application/x-www-form-urlencoded'],
    ['grant_type=authorization_code', 'text/plain'],
  ]) {
    const response = await post(body ?? '', type);
    expect([response.status, (await response.json()).error]).toEqual([400, 'invalid_request']);
  }
  const unknownClient = await post(JSON.stringify({ ...good, client_id: 'other' }));
  expect([unknownClient.status, (await unknownClient.json()).error]).toEqual([
    401,
    'invalid_client',
  ]);
  const unknownGrant = await post(JSON.stringify({ ...good, grant_type: 'telepathy' }));
  expect((await unknownGrant.json()).error).toBe('unsupported_grant_type');
});
