// Bodies and texts that were made to exhaust whoever reads them: refused, and at once.
import { expect, test } from 'vitest';
import { localAdminClient, localAdminSecret } from '#tenant/domain/oauth/clients.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';

const asJson = { 'content-type': 'application/json' };
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

const post = (tenant: TestTenant, path: string, body: string | Uint8Array, headers = asJson) =>
  tenant.fetch(path, { method: 'POST', body: body as BodyInit, headers });

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each([
  ['of 10,000 levels', `{"answer":${deep(10_000)}}`, 400],
  ['of 32,000 levels that never end', '['.repeat(32_000), 400],
  ['of 32,000 objects', '{"a":'.repeat(13_000), 400],
  ['of 100,000 levels', deep(100_000), 413],
  ['of one text of 10 MB', JSON.stringify({ grant_type: 'x'.repeat(10 * 2 ** 20) }), 413],
])('LT-57: JSON %s is refused at once', async (_, body, status) => {
  await using tenant = await createTestTenant();
  for (const path of ['/oauth/token', '/_control/faults']) {
    const startedMs = performance.now();
    const response = await post(tenant, path, body);
    expect([path, response.status]).toEqual([path, status]);
    expect(performance.now() - startedMs).toBeLessThan(500);
  }
});

test('LT-57: what looks like nesting inside of a text is a text', async () => {
  await using tenant = await createTestTenant();
  const body = JSON.stringify({
    grant_type: `\\"${'[{'.repeat(100)}"`,
    client_id: tenant.clientId,
  });
  const response = await post(tenant, '/oauth/token', body);
  expect((await response.json()).error).toBe('unsupported_grant_type');
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'LT-57: a field named %s is a field like any other, and changes no object',
  async (name) => {
    await using tenant = await createTestTenant();
    const body = `{"${name}":{"polluted":true,"email":"evil@example.com"}}`;
    for (const path of ['/_control/people', '/_control/clock', '/_control/faults']) {
      const response = await post(tenant, path, body);
      expect(response.status).toBe(400);
      expect((await response.json()).error_description).toBe(`${name}: unknown field`);
    }
    expect((await post(tenant, '/oauth/token', body)).status).toBe(400);
    const patched = await tenant.fetch('/_control/tenant', {
      method: 'PATCH',
      body,
      headers: asJson,
    });
    expect(patched.status).toBe(400);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  },
);

test('LT-58: a body that is not UTF-8 is refused, and not guessed at', async () => {
  await using tenant = await createTestTenant();
  const body = Buffer.concat([
    Buffer.from('{"email":"'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('"}'),
  ]);
  const response = await post(tenant, '/_control/people', body);
  expect(response.status).toBe(400);
  expect((await response.json()).error_description).toBe('The body is not valid UTF-8');
});

/** The best of three: what is slow by itself is slow each time, and a busy machine is not. */
async function leastMs(ask: () => Promise<Response>): Promise<{ ms: number; statuses: number[] }> {
  const times: number[] = [];
  const statuses: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const startedMs = performance.now();
    statuses.push((await ask()).status);
    times.push(performance.now() - startedMs);
  }
  return { ms: Math.min(...times), statuses };
}

test('LT-64: a scope of as many words as fit is refused in less than 50 ms', async () => {
  await using tenant = await createTestTenant();
  const scope = 'a '.repeat(32_000);
  const { ms, statuses } = await leastMs(() =>
    post(
      tenant,
      '/oauth/token',
      JSON.stringify({ grant_type: 'password', client_id: tenant.clientId, scope }),
    ),
  );
  expect(statuses).toEqual([400, 400, 400]);
  expect(ms).toBeLessThan(50);
  const tooLarge = await post(tenant, '/oauth/token', `scope=${'a+'.repeat(100_000)}`, asForm);
  expect(tooLarge.status).toBe(413);
});

test('LT-64: so is one of 100,000 words at /authorize, where only a call without a socket can bring it', async () => {
  await using tenant = await createTestTenant();
  const path = authorizePath(tenant, 'v'.repeat(43), { scope: 'a '.repeat(100_000) });
  const { ms, statuses } = await leastMs(() => tenant.fetch(path));
  expect(statuses).toEqual([302, 302, 302]);
  expect((await tenant.fetch(path)).headers.get('location')).toContain('error=invalid_scope');
  expect(ms).toBeLessThan(50);
});

const n = 30_000;
const slowTexts: readonly (readonly [string, string])[] = [
  ['an address of dots', `a@${'.'.repeat(n)}@`],
  ['an address of at-signs', '@'.repeat(n)],
  ['an address without an end', `${'a.'.repeat(n / 2)}@${'a.'.repeat(n / 2)}`],
  ['a number of digits', `+1${'0'.repeat(n)}x`],
  ['a word of blanks', ' '.repeat(n)],
  ['a word of dashes', '-'.repeat(n)],
  ['a bearer of blanks', `Bearer${' '.repeat(n)}`],
  ['a bearer that ends wrongly', `Bearer ${'a'.repeat(n)}!`],
  ['a QR code of colons', `otpauth://totp/${':a%40b'.repeat(n / 6)}`],
  ['a QR code of at-signs', `otpauth://totp/x:${'%40a'.repeat(n / 4)}`],
  ['a JWT of dots', '.'.repeat(n)],
  ['a query of quotes', `email:"${'"'.repeat(n)}`],
  ['brackets', '{['.repeat(n / 2)],
  ['quotes', '\\"'.repeat(n / 2)],
];

test.each(slowTexts)('LT-65: %s takes no field of any route more than 50 ms', async (_, text) => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ben@example.com' });
  const bearer = { authorization: `Bearer ${accessToken}`, ...asJson };
  const machine = { client_id: localAdminClient.clientId, client_secret: localAdminSecret };
  const query = encodeURIComponent(text);
  const asks: Readonly<Record<string, () => Promise<Response>>> = {
    person: () => post(tenant, '/_control/people', JSON.stringify({ email: text })),
    phoneNumber: () =>
      post(
        tenant,
        '/_control/people',
        JSON.stringify({ email: 'a@b.c', authenticators: [{ kind: 'sms', phoneNumber: text }] }),
      ),
    associate: () =>
      post(
        tenant,
        '/mfa/associate',
        JSON.stringify({ authenticator_types: ['oob'], oob_channels: ['email'], email: text }),
        bearer,
      ),
    code: () =>
      post(
        tenant,
        '/oauth/token',
        JSON.stringify({
          grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
          client_id: tenant.clientId,
          mfa_token: text,
          otp: text,
        }),
      ),
    machine: () => post(tenant, '/oauth/token', JSON.stringify({ ...machine, grant_type: text })),
    authorization: () => tenant.fetch('/mfa/authenticators', { headers: { authorization: text } }),
    logout: () => tenant.fetch(`/v2/logout?returnTo=${query}&client_id=${query}`),
    authorize: () => tenant.fetch(`/authorize?client_id=${query}&redirect_uri=${query}`),
    barcode: () => tenant.fetch(`/phone/scan?uri=${query}`),
    scan: () =>
      post(tenant, '/_control/phone/ben%40example.com/scan', JSON.stringify({ uri: text })),
    host: () => tenant.fetch('/phone', { headers: { host: text.trim() } }),
    path: () => tenant.fetch(`/_control/people/${query}`),
    asIs: () => post(tenant, '/oauth/token', text),
  };
  for (const [name, ask] of Object.entries(asks)) {
    const { ms, statuses } = await leastMs(ask);
    expect([name, ms < 50, Math.max(...statuses) < 500], `${name}: ${ms} ms`).toEqual([
      name,
      true,
      true,
    ]);
  }
});
