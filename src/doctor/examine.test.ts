// The doctor over a tenant that is broken in each of the ways it knows.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { examine, type Setup } from './examine.ts';
import type { Finding, Subject } from './finding.ts';
import { lookFromPage, lookFromProgram } from './lookout.ts';

const page = 'http://localhost:5173';

const setupOf = ({ origin, clientId, mfaAudience }: TestTenant): Setup => ({
  origin,
  clientId,
  mfaAudience,
  redirectUri: `${page}/callback`,
});

async function examineFromProgram(tenant: TestTenant, changes: Partial<Setup> = {}) {
  const setup = { ...setupOf(tenant), ...changes };
  const lookout = lookFromProgram(setup.origin, page, (input, init) =>
    tenant.fetch(String(input), init),
  );
  return examine({ setup, grantedScopes: null }, lookout);
}

const about = (findings: readonly Finding[], subject: Subject) =>
  findings.find((one) => one.subject === subject);

const wrongs = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'wrong').map(({ subject }) => subject);

/** Registers the page anew, so that it lacks something. */
const registerPage = (tenant: TestTenant, changes: object) =>
  tenant.fetch('/_control/clients/latchkey-local-spa', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ callbackUrls: [`${page}/callback`], webOrigins: [page], ...changes }),
  });

test('a tenant that is set up well has nothing wrong', async () => {
  await using tenant = await createTestTenant();

  const findings = await examineFromProgram(tenant);

  expect(wrongs(findings)).toEqual([]);
  const goods = findings.filter(({ verdict }) => verdict === 'good').map(({ subject }) => subject);
  expect(goods).toEqual([
    'address',
    'callback',
    'audience',
    'sign-in from the page',
    'adding methods',
    'MFA API',
    'MFA API from the page',
  ]);
});

test('the examination changes nothing and uses nobody', async () => {
  await using tenant = await createTestTenant();
  const before = await tenant.control.people.get('ada@example.com');

  await examineFromProgram(tenant);

  expect(await tenant.control.people.get('ada@example.com')).toEqual(before);
  const methods = (await tenant.control.requests.list()).map(({ method }) => method);
  expect(methods).not.toContain('DELETE');
});

test('an address where nobody answers is said, and nothing else', async () => {
  const origin = 'https://nobody.example';
  const setup = {
    origin,
    clientId: 'x',
    mfaAudience: `${origin}/mfa/`,
    redirectUri: `${page}/callback`,
  };
  const lookout = lookFromProgram(origin, page, () => Promise.reject(new TypeError('refused')));

  const findings = await examine({ setup, grantedScopes: null }, lookout);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.says).toBe(`${origin} can't be reached`);
});

test('a domain that is not its own issuer names the one to use', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.faults.add({
    method: 'GET',
    path: '/.well-known/openid-configuration',
    times: 1,
    answer: { status: 200, body: { issuer: 'https://login.example.com/' } },
  });

  const finding = about(await examineFromProgram(tenant), 'address');

  expect(finding?.verdict).toBe('wrong');
  expect(finding?.change).toContain('login.example.com');
});

test('an unknown client ID is named', async () => {
  await using tenant = await createTestTenant();

  const findings = await examineFromProgram(tenant, { clientId: 'nobody' });

  expect(wrongs(findings)).toEqual(['application', 'application']);
  expect(about(findings, 'application')?.change).toContain('Client ID');
});

test('a callback that is not allowed is named', async () => {
  await using tenant = await createTestTenant();

  const findings = await examineFromProgram(tenant, { redirectUri: `${page}/elsewhere` });

  expect(wrongs(findings)).toEqual(['callback']);
  expect(about(findings, 'callback')?.change).toContain('Allowed Callback URLs');
});

test.each([['https://another.example/mfa/'], ['http://localhost:0/mfa']])(
  'an audience that is not known is named: %s',
  async (mfaAudience) => {
    await using tenant = await createTestTenant();

    const findings = await examineFromProgram(tenant, { mfaAudience });

    expect(wrongs(findings)).toEqual(['audience']);
    expect(about(findings, 'audience')?.change).toContain('slash');
  },
);

test('an application of somebody else may not use the MFA API', async () => {
  await using tenant = await createTestTenant();
  await registerPage(tenant, { firstParty: false });

  expect(wrongs(await examineFromProgram(tenant))).toContain('audience');
});

test("a page whose origin is not allowed can't end its sign-in, nor call the MFA API", async () => {
  await using tenant = await createTestTenant();
  await registerPage(tenant, { webOrigins: ['https://another.example'] });

  expect(wrongs(await examineFromProgram(tenant))).toEqual([
    'sign-in from the page',
    'MFA API from the page',
  ]);
});

test.each([
  ['authorization_code', 'application', 'Authorization Code'],
  ['http://auth0.com/oauth/grant-type/mfa-otp', 'adding methods', 'MFA'],
] as const)('a grant type that is off is named: %s', async (grantType, subject, named) => {
  await using tenant = await createTestTenant();
  const all = ['authorization_code', 'http://auth0.com/oauth/grant-type/mfa-otp'];
  await registerPage(tenant, { grantTypes: all.filter((one) => one !== grantType) });

  const findings = await examineFromProgram(tenant);

  expect(wrongs(findings)).toEqual([subject]);
  expect(about(findings, subject)?.change).toContain(`"${named}"`);
});

test('an application with a secret is not one for a page', async () => {
  await using tenant = await createTestTenant();
  await registerPage(tenant, { secret: 'a secret that a page cannot keep' });

  expect(about(await examineFromProgram(tenant), 'application')?.change).toContain(
    'Single Page Application',
  );
});

test('clocks that differ by more than a minute are named, with which way', async () => {
  await using tenant = await createTestTenant();
  await using listening = await tenant.listen(0).then(() => tenant);
  const lookout = lookFromProgram(listening.origin, page, fetch);
  const setup = setupOf(listening);

  const ahead = await examine(
    { setup, grantedScopes: null },
    { ...lookout, nowMs: () => Date.now() + 120_000 },
  );
  const agreeing = await examine({ setup, grantedScopes: null }, lookout);

  expect(about(ahead, 'clock')?.says).toMatch(/1[12]\d seconds ahead/);
  expect(about(agreeing, 'clock')?.verdict).toBe('good');
});

test('what was not granted is named with what it is for', async () => {
  await using tenant = await createTestTenant();
  const lookout = lookFromProgram(tenant.origin, page, (input, init) =>
    tenant.fetch(String(input), init),
  );

  const findings = await examine(
    { setup: setupOf(tenant), grantedScopes: new Set(['openid', 'read:authenticators']) },
    lookout,
  );

  expect(about(findings, 'permissions')?.says).toBe(
    'Not granted: remove:authenticators (removing), enroll (adding)',
  );
});

test('a page sees less, says what it cannot see, and never calls it wrong', async () => {
  await using tenant = await createTestTenant();
  const asPage: typeof fetch = (input, init) =>
    tenant.fetch(String(input), {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), origin: page },
    });

  const findings = await examine(
    { setup: setupOf(tenant), grantedScopes: null },
    lookFromPage(tenant.origin, asPage),
  );

  expect(wrongs(findings)).toEqual([]);
  expect(about(findings, 'callback')?.says).toContain('npm run doctor');
});

test('a page that asks for passwords itself is warned of, also where the tenant lets it', async () => {
  await using tenant = await createTestTenant();

  const findings = await examineFromProgram(tenant, { signIn: 'password' });

  expect(wrongs(findings)).toEqual([]);
  expect(about(findings, 'password sign-in')?.verdict).toBe('risky');
  expect(about(findings, 'password sign-in')?.says).toContain('RFC 9700');
});

test('a password grant that is off is said', async () => {
  await using tenant = await createTestTenant();
  await registerPage(tenant, {
    grantTypes: ['authorization_code', 'http://auth0.com/oauth/grant-type/mfa-otp'],
  });

  const findings = await examineFromProgram(tenant, { signIn: 'password' });

  expect(about(findings, 'password sign-in')?.change).toContain('turn "Password" on');
});
