// A person without a second step sets one up on the way in.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { type Browser, createBrowser, type Visit } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, exchangeCode, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const password = 'correct horse battery staple';
const verifier = 'v'.repeat(43);
const ben = 'ben@example.com';

/** Where a person is after their password. */
async function afterPassword(tenant: TestTenant, email: string, audience: string | null = null) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier, { audience }));
  return { browser, page: await browser.submit(login, '/u/login', { email, password }) };
}

const mustEnroll = async (tenant: TestTenant, email = ben, audience: string | null = null) => {
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  return afterPassword(tenant, email, audience);
};

function choose(browser: Browser, page: Visit, title: string): Promise<Visit> {
  const form = page.forms.find(({ button }) => button.startsWith(title));
  if (!form) throw new Error(`${title} is not offered`);
  return browser.submit(page, form);
}

const lastCode = async (tenant: TestTenant, to: string) =>
  (await tenant.control.outbox.list(to)).at(-1)?.code ?? '';

const offered = ({ forms }: Visit) =>
  forms.map(({ button }) => button).filter((button) => button !== 'Cancel');

test('a person without a factor must set one up where the policy is always, and chooses which', async () => {
  await using tenant = await createTestTenant();
  const { page } = await mustEnroll(tenant);
  expect(page.url).toContain('/u/enroll');
  expect(offered(page)).toEqual([
    'Push notification Approve on your phone',
    'Authenticator app Type a code that an app shows',
    'Phone Get codes by text or call',
  ]);
});

test('an authenticator app is scanned, shows its code, and the sign-in goes on with a recovery code', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant);
  const scan = await choose(browser, page, 'Authenticator app');
  expect(scan.html).toContain('aria-label="QR code');
  const [, uri = ''] = /<a href="(otpauth:[^"]+)"/.exec(scan.html) ?? [];
  await tenant.control.phone.scan(ben, uri.replaceAll('&amp;', '&'));

  const wrong = await browser.submit(scan, '/u/enroll/confirm', { code: '000000' });
  expect([wrong.status, wrong.html]).toEqual([400, expect.stringContaining('not right')]);
  const code = await readPhone(browser, ben);
  const told = await browser.submit(wrong, '/u/enroll/confirm', { code });
  const [, recoveryCode = ''] = /class="recovery">([A-Z0-9]{24})</.exec(told.html) ?? [];
  const { callback } = await browser.submit(told, '/u/continue');
  expect(callback?.searchParams.get('code')).toBeTruthy();

  const { authenticators } = await tenant.control.people.get(ben);
  expect(authenticators.map(({ kind, row }) => [kind, row.active])).toEqual([
    ['otp', true],
    ['recovery-code', true],
  ]);
  const next = { email: ben, audience: null, method: 'Recovery code', recoveryCode } as const;
  expect((await signIn(tenant, next)).challenged).toBe(true);
});

test.each([
  ['Text me a code', 'sms'],
  ['Call me with a code', 'voice'],
] as const)('a phone number is set up with a code: %s', async (_, channel) => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant);
  const number = await choose(browser, page, 'Phone');
  const nowhere = { phone_number: '555', channel };
  const refused = await browser.submit(number, '/u/enroll', nowhere);
  expect([refused.status, refused.html]).toEqual([400, expect.stringContaining('value="555"')]);
  const typed = { phone_number: '+1 (555) 010-0123', channel };
  const sent = await browser.submit(refused, '/u/enroll', typed);
  expect(sent.html).toContain('XXXXXXX0123');
  const messages = await tenant.control.outbox.list('+15550100123');
  expect(messages.map((message) => message.channel)).toEqual([channel]);

  const code = await lastCode(tenant, '+15550100123');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  expect((await browser.submit(told, '/u/continue')).callback).not.toBeNull();
  const { authenticators } = await tenant.control.people.get(ben);
  expect(authenticators.map(({ kind, row }) => [kind, row.active])).toEqual([
    ['sms', true],
    ['voice', true],
    ['recovery-code', true],
  ]);
});

test('a phone that scans the QR code gets pushes from then on, and the page waits for it', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant);
  const scan = await choose(browser, page, 'Push notification');
  const { state } = scan.forms[0]?.hidden ?? {};
  const decision = async () =>
    JSON.parse((await browser.visit(`/u/push?state=${state}`)).html).decision;
  expect(await decision()).toBe('waiting');
  const early = await browser.submit(scan, '/u/enroll/confirm');
  expect([early.status, early.html]).toEqual([
    400,
    expect.stringContaining('No phone has scanned'),
  ]);

  await tenant.control.push(ben, 'approve');
  expect(await decision()).toBe('approve');
  const connected = await browser.visit(scan.url);
  expect(connected.html).toContain('Your phone is connected');
  const told = await browser.submit(connected, '/u/enroll/confirm');
  expect((await browser.submit(told, '/u/continue')).callback).not.toBeNull();
  expect((await signIn(tenant, { email: ben, audience: null })).challenged).toBe(true);
});

test('a QR code that nobody scans is over after five minutes, and the person begins again', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant);
  const scan = await choose(browser, page, 'Push notification');
  await tenant.control.clock.advance(301);
  const late = await browser.submit(scan, '/u/enroll/confirm');
  expect(offered(late)).toHaveLength(3);
});

test('email is offered only with the switch enrollmentOffersEmail', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ enrollmentOffersEmail: true });
  const { browser, page } = await mustEnroll(tenant);
  const address = await choose(browser, page, 'Email');
  const sent = await browser.submit(address, '/u/enroll', { email: 'ben@other.example' });
  const code = await lastCode(tenant, 'ben@other.example');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  expect((await browser.submit(told, '/u/continue')).callback).not.toBeNull();
  expect((await signIn(tenant, { email: ben, audience: null })).challenged).toBe(true);
});

test('only what the tenant has switched on is offered, and one factor alone is no choice', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ factors: ['sms'] });
  const { page } = await mustEnroll(tenant);
  expect(offered(page)).toEqual(['Text me a code']);
});

test('for the MFA API a person with nothing enrolls only where the policy says so, and the token is good', async () => {
  await using tenant = await createTestTenant();
  const never = await afterPassword(tenant, ben, tenant.mfaAudience);
  expect(never.page.callback?.searchParams.get('code')).toBeTruthy();

  const { browser, page } = await mustEnroll(tenant, ben, tenant.mfaAudience);
  const number = await choose(browser, page, 'Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await browser.submit(number, '/u/enroll', typed);
  const code = await lastCode(tenant, '+15550100123');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  const { callback } = await browser.submit(told, '/u/continue');
  const issued = callback?.searchParams.get('code') ?? '';
  const tokens = await (await exchangeCode(tenant, { code: issued, verifier })).json();
  expect(decodeJwt(tokens.id_token).amr).toEqual(['mfa']);
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(200);
});

test('Cancel goes back with access_denied, and what was begun is good for nothing', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant);
  const scan = await choose(browser, page, 'Authenticator app');
  const { callback } = await browser.submit(scan, '/u/cancel');
  expect(callback?.searchParams.get('error')).toBe('access_denied');
  const { authenticators } = await tenant.control.people.get(ben);
  expect(authenticators.every(({ row }) => !row.active)).toBe(true);
  const again = await afterPassword(tenant, ben);
  expect(again.page.url).toContain('/u/enroll');
});

test('a password adds no second factor: who was faster elsewhere is asked for theirs', async () => {
  await using tenant = await createTestTenant();
  const slow = await mustEnroll(tenant);
  const scan = await choose(slow.browser, slow.page, 'Authenticator app');
  const [, uri = ''] = /<a href="(otpauth:[^"]+)"/.exec(scan.html) ?? [];
  await tenant.control.phone.scan(ben, uri.replaceAll('&amp;', '&'));

  const fast = await afterPassword(tenant, ben);
  const number = await choose(fast.browser, fast.page, 'Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await fast.browser.submit(number, '/u/enroll', typed);
  const code = await lastCode(tenant, '+15550100123');
  await fast.browser.submit(sent, '/u/enroll/confirm', { code });

  const app = await readPhone(slow.browser, ben);
  const late = await slow.browser.submit(scan, '/u/enroll/confirm', { code: app });
  expect(late.url).toContain('/u/challenge');
  const { authenticators } = await tenant.control.people.get(ben);
  expect(authenticators.find(({ kind }) => kind === 'otp')?.row.active).toBe(false);
});

test('a person with only an enrolled email is challenged with it; a verified address is not enough', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.people.create({
    email: 'zoe@example.com',
    authenticators: [{ kind: 'email', email: 'zoe@other.example' }],
  });
  const zoe = await mustEnroll(tenant, 'zoe@example.com');
  expect(zoe.page.url).toContain('/u/challenge');
  const cleo = await afterPassword(tenant, 'cleo@example.com');
  expect(cleo.page.url).toContain('/u/enroll');
});

test('prompt=none cannot enroll anybody; the switch silentEnrollmentAs says how that is told', async () => {
  await using tenant = await createTestTenant();
  const { browser } = await afterPassword(tenant, ben);
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  const ask = async () => {
    const parameters = { prompt: 'none' };
    const path = authorizePath(tenant, verifier, { audience: null, parameters });
    const { callback } = await browser.visit(path);
    return [callback?.searchParams.get('error'), callback?.searchParams.get('error_description')];
  };
  expect(await ask()).toEqual(['login_required', 'Multifactor authentication required']);
  await tenant.control.switches.set({ silentEnrollmentAs: 'interaction_required' });
  expect((await ask())[0]).toBe('interaction_required');
});
