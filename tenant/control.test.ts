// The control plane: the shapes others rely on, and faults on demand.
import { expect, test } from 'vitest';
import { demoPeople } from './domain/people/demoPeople.ts';
import { defaultSwitches } from './domain/switches.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

const path = '/mfa/authenticators';
const page = 'http://localhost:5173';
const ask = (tenant: TestTenant, init: RequestInit = {}) =>
  tenant.fetch(path, { ...init, headers: { origin: page, ...init.headers } });

test('a person is made with their password, wire rows and secrets', async () => {
  await using tenant = await createTestTenant();
  const person = await tenant.control.people.create({
    email: 'Fay@Example.com',
    authenticators: [
      { kind: 'otp' },
      { kind: 'push', name: 'Pixel 9' },
      { kind: 'phone', phoneNumber: '+4917012345678' },
      { kind: 'recovery-code' },
    ],
  });
  expect(person).toMatchObject({
    userId: expect.stringMatching(/^auth0\|[0-9a-f]{24}$/),
    email: 'fay@example.com',
    emailVerified: true,
    password: 'correct horse battery staple',
  });
  const seed = expect.stringMatching(/^[A-Z2-7]{32}$/);
  const entry = { secret: null, recoveryCode: null, phoneNumber: null };
  const row = (id: RegExp, own: object) => ({
    id: expect.stringMatching(id),
    active: true,
    ...own,
  });
  expect(person.authenticators).toEqual(
    [
      {
        kind: 'otp',
        secret: seed,
        row: row(/^totp\|dev_/, { authenticator_type: 'otp' }),
      },
      {
        kind: 'push',
        row: row(/^push\|dev_/, {
          authenticator_type: 'oob',
          oob_channel: 'auth0',
          name: 'Pixel 9',
        }),
      },
      { kind: 'otp', secret: seed, row: row(/^totp\|dev_/, { authenticator_type: 'otp' }) },
      {
        kind: 'sms',
        phoneNumber: '+4917012345678',
        row: row(/^sms\|dev_/, {
          authenticator_type: 'oob',
          oob_channel: 'sms',
          name: 'XXXXXXXXX5678',
        }),
      },
      {
        kind: 'voice',
        phoneNumber: '+4917012345678',
        row: row(/^voice\|dev_/, {
          authenticator_type: 'oob',
          oob_channel: 'voice',
          name: 'XXXXXXXXX5678',
        }),
      },
      {
        kind: 'recovery-code',
        recoveryCode: expect.stringMatching(/^[A-Z0-9]{24}$/),
        row: row(/^recovery-code\|dev_/, { authenticator_type: 'recovery-code' }),
      },
      {
        kind: 'email',
        row: row(/^email\|dev_/, {
          authenticator_type: 'oob',
          oob_channel: 'email',
          name: '***@exam*******',
        }),
      },
    ].map((own) => expect.objectContaining({ ...entry, ...own })),
  );
});

test('asking for a person later tells everything but passwords and secrets', async () => {
  await using tenant = await createTestTenant();
  const made = await tenant.control.people.create({
    email: 'fay@example.com',
    password: 'another password',
    authenticators: [{ kind: 'otp' }, { kind: 'otp', active: false }, { kind: 'recovery-code' }],
  });
  const shown = await tenant.control.people.get('fay@example.com');
  expect(shown).not.toHaveProperty('password');
  expect(shown.authenticators.map(({ row }) => row)).toEqual(
    made.authenticators.map(({ row }) => row),
  );
  for (const { secret, recoveryCode } of shown.authenticators) {
    expect([secret, recoveryCode]).toEqual([null, null]);
  }
  expect(shown).toMatchObject({
    pendingEnrollments: [{ row: { id: made.authenticators[1]?.row.id } }],
    attempts: { code: 0, recoveryCode: 0 },
  });
});

test('a person who is removed is gone', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.remove('dan@example.com');
  await expect(tenant.control.people.get('dan@example.com')).rejects.toThrow('404');
});

test('the demo people are there', async () => {
  await using tenant = await createTestTenant();
  const owned = async (email: string) =>
    (await tenant.control.people.get(email)).authenticators.map(({ row }) => row.id.split('|')[0]);
  expect(demoPeople.map(({ email }) => email)).toEqual(
    ['ada', 'ben', 'cleo', 'dan', 'eve', 'max'].map((name) => `${name}@example.com`),
  );
  expect(await owned('ben@example.com')).toEqual([]);
  expect(await owned('cleo@example.com')).toEqual(['email']);
  expect(await owned('dan@example.com')).toEqual(['totp', 'email']);
  expect(await owned('eve@example.com')).toEqual(['sms', 'voice', 'email', 'email']);
  expect(await owned('max@example.com')).toHaveLength(12);
  expect(new Set(await owned('max@example.com')).size).toBe(8);
});

test('messages, the clock and the log have the shapes that stay put', async () => {
  await using tenant = await createTestTenant();
  const now = await tenant.control.clock.now();
  expect(await tenant.control.clock.advance(3600)).toBeGreaterThanOrEqual(now + 3600);
  await signIn(tenant, { email: 'eve@example.com' });
  const [message] = await tenant.control.outbox.list('+15550102046');
  expect(message).toEqual({
    channel: 'sms',
    to: '+15550102046',
    code: expect.stringMatching(/^\d{6}$/),
    text: `${message?.code} is your code for signing in to the local tenant.`,
    at: expect.any(Number),
  });
  const plus = await tenant.fetch('/_control/outbox?to=+15550102046');
  expect(await plus.json()).toEqual([message]);
  expect(await tenant.control.outbox.list('somebody else')).toEqual([]);
  await tenant.control.outbox.clear();
  expect(await tenant.control.outbox.list()).toEqual([]);
});

test('the log tells what was sent, encoding and all, without queries and control calls', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.requests.clear();
  await tenant.fetch('/mfa/authenticators/sms%7Cdev_0?secret=1', { method: 'DELETE' });
  expect(await tenant.control.requests.list()).toEqual([
    {
      method: 'DELETE',
      path: '/mfa/authenticators/sms%7Cdev_0',
      status: 401,
      at: expect.any(Number),
    },
  ]);
});

test('switches are moved one by one', async () => {
  await using tenant = await createTestTenant();
  expect(await tenant.control.switches.get()).toEqual(defaultSwitches);
  await tenant.control.switches.set({ typeField: true });
  const moved = await tenant.control.switches.set({ grantedScopes: ['enroll'] });
  expect(moved).toEqual({ ...defaultSwitches, typeField: true, grantedScopes: ['enroll'] });
  expect(await tenant.control.switches.set({ grantedScopes: null })).toMatchObject({
    grantedScopes: null,
  });
});

test('a reset brings back the first day', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'eve@example.com' });
  const now = await tenant.control.clock.now();
  await tenant.control.people.create({ email: 'fay@example.com' });
  await tenant.control.people.remove('ada@example.com');
  await tenant.control.switches.set({ cascade: 'none' });
  await tenant.control.faults.add({ method: 'GET', path, answer: { status: 500 } });
  await tenant.control.clock.advance(100_000);
  await tenant.control.reset();
  expect((await ask(tenant, { headers: { authorization: `Bearer ${accessToken}` } })).status).toBe(
    401,
  );
  expect(await tenant.control.clock.now()).toBeLessThan(now + 60);
  expect(await tenant.control.switches.get()).toEqual(defaultSwitches);
  expect(await tenant.control.outbox.list()).toEqual([]);
  expect((await tenant.control.people.get('ada@example.com')).authenticators).toHaveLength(8);
  await expect(tenant.control.people.get('fay@example.com')).rejects.toThrow('404');
  expect((await signIn(tenant, { email: 'ada@example.com' })).challenged).toBe(true);
});

test.each([
  ['POST', '/people', {}, 'email: is missing'],
  ['POST', '/people', { email: 'nobody' }, 'email: must be an address'],
  ['POST', '/people', { email: 'ada@example.com' }, 'email: ada@example.com exists already'],
  ['POST', '/people', { email: 5 }, 'email: must be a text'],
  ['POST', '/people', { email: 'a@b.co', emailVerified: 'yes' }, 'emailVerified: must be true or'],
  ['POST', '/people', { email: 'a@b.co', admin: true }, 'admin: unknown field'],
  ['POST', '/people', { email: 'a@b.co', authenticators: {} }, 'authenticators: must be a list'],
  [
    'POST',
    '/people',
    { email: 'a@b.co', authenticators: [{ kind: 'otp' }, { kind: 'duo' }] },
    'authenticators[1].kind: must be one of otp,',
  ],
  [
    'POST',
    '/people',
    { email: 'a@b.co', authenticators: [{ kind: 'sms', phoneNumber: '0170' }] },
    'authenticators[0].phoneNumber: must be',
  ],
  [
    'POST',
    '/push/ada@example.com',
    { decision: 'maybe' },
    'decision: must be one of approve, deny',
  ],
  ['POST', '/clock', { advanceSeconds: '5' }, 'advanceSeconds: must be a whole number'],
  ['POST', '/clock', {}, 'advanceSeconds: is missing'],
  ['POST', '/faults', { method: 'GET', path: '/x' }, 'answer: is missing'],
  ['POST', '/faults', { method: 'GET', path: 'x', answer: {} }, 'path: must begin with /'],
  ['POST', '/faults', { method: 'GET', path: '/x', times: 0, answer: {} }, 'times: must be'],
  ['POST', '/faults', { method: 'GET', path: '/x', answer: { status: 99 } }, 'answer.status: must'],
  ['PATCH', '/tenant', { cascade: 'some' }, 'cascade: must be one of pairs, none, more'],
  ['PATCH', '/tenant', { factors: ['fax'] }, 'factors: must be a list of some of otp, sms'],
  [
    'PATCH',
    '/tenant',
    { totpWindowSteps: 11 },
    'totpWindowSteps: must be a whole number from 0 to',
  ],
  ['POST', '/push/ada@example.com', { decision: 'approve', name: 7 }, 'name: must be a text'],
  ['PATCH', '/tenant', { cascades: 'none' }, 'cascades: unknown field'],
  ['PATCH', '/tenant', { grantedScopes: 'enroll' }, 'grantedScopes: must be a list'],
])(
  'a wrong control call is a 400 that names the field: %s %s %j',
  async (method, call, body, text) => {
    await using tenant = await createTestTenant();
    const response = await tenant.fetch(`/_control${call}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: 'invalid_request',
      error_description: expect.stringContaining(text),
    });
  },
);

test('a fault answers the next requests in place of the tenant, readable by the page, and is used up', async () => {
  await using tenant = await createTestTenant();
  const body = { error: 'too_many_requests' };
  const answer = { status: 429, headers: { 'retry-after': '7' }, body };
  await tenant.control.faults.add({ method: 'GET', path: '/mfa/', times: 2, answer });
  for (const _ of [1, 2]) {
    const response = await ask(tenant);
    expect([response.status, await response.json()]).toEqual([429, body]);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('access-control-allow-origin')).toBe(page);
  }
  expect((await ask(tenant)).status).toBe(401);
});

test('a fault may begin later, and another one may come before it', async () => {
  await using tenant = await createTestTenant();
  const statuses = async () => [(await ask(tenant)).status, (await ask(tenant)).status];
  await tenant.control.faults.add({
    method: 'GET',
    path,
    skip: 1,
    times: 2,
    answer: { status: 503 },
  });
  await tenant.control.faults.add({ method: 'GET', path, answer: { status: 500 } });

  expect(await statuses()).toEqual([500, 503]);
  expect(await statuses()).toEqual([503, 401]);
});

test('a fault may look like a gateway: HTML, and without CORS', async () => {
  await using tenant = await createTestTenant();
  const headers = { 'content-type': 'text/html' };
  const answer = { status: 502, headers, body: '<h1>Bad gateway</h1>', cors: false };
  await tenant.control.faults.add({ method: 'GET', path, answer });
  const response = await ask(tenant);
  expect([response.status, await response.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect([...response.headers.keys()]).not.toContain('x-without-cors');
});

test('a fault may name an id either way, and hits no preflight and no control call', async () => {
  await using tenant = await createTestTenant();
  const remove = () => tenant.fetch(`${path}/sms%7Cdev_0000000000000000`, { method: 'DELETE' });
  for (const end of ['sms|dev_0000000000000000', 'sms%7Cdev_0000000000000000']) {
    const fault = { method: 'DELETE', path: `${path}/${end}`, answer: { status: 500 } };
    await tenant.control.faults.add(fault);
    expect((await remove()).status).toBe(500);
  }
  await tenant.control.faults.add({ method: '*', path: '/', answer: { status: 503 } });
  const headers = { 'access-control-request-method': 'GET' };
  expect((await ask(tenant, { method: 'OPTIONS', headers })).status).toBe(204);
  expect(await tenant.control.clock.now()).toBeGreaterThan(0);
  await tenant.control.faults.clear();
  expect((await ask(tenant)).status).toBe(401);
});

test('afterEffect: the work is done, and the answer is lost', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const [otp] = (await tenant.control.people.get('dan@example.com')).authenticators;
  const answer = { drop: true, afterEffect: true };
  await tenant.control.faults.add({ method: 'DELETE', path, answer });
  const removal = tenant.fetch(`${path}/${encodeURIComponent(otp?.row.id ?? '')}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` },
  });
  await expect(removal).rejects.toThrow(TypeError);
  expect((await tenant.control.people.get('dan@example.com')).authenticators).toHaveLength(1);
  expect((await tenant.control.requests.list()).at(-1)).toMatchObject({
    method: 'DELETE',
    status: 0,
  });
});

test('a drop without afterEffect does nothing', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const [otp] = (await tenant.control.people.get('dan@example.com')).authenticators;
  await tenant.control.faults.add({ method: 'DELETE', path, answer: { drop: true } });
  const removal = tenant.fetch(`${path}/${encodeURIComponent(otp?.row.id ?? '')}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` },
  });
  await expect(removal).rejects.toThrow('fetch failed');
  expect((await tenant.control.people.get('dan@example.com')).authenticators).toHaveLength(2);
});

test('a delay delays the true answer, and a caller who gives up is let go at once', async () => {
  await using tenant = await createTestTenant();
  const answer = { delayMs: 60_000 };
  await tenant.control.faults.add({ method: 'GET', path, answer });
  const impatient = new AbortController();
  const waiting = ask(tenant, { signal: impatient.signal });
  impatient.abort();
  await expect(waiting).rejects.toThrow('aborted');
  await tenant.control.faults.add({ method: 'GET', path, answer: { delayMs: 20 } });
  const before = performance.now();
  expect((await ask(tenant)).status).toBe(401);
  expect(performance.now() - before).toBeGreaterThan(15);
});
