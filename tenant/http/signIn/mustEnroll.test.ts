// Who has to set up a factor on the way in, and what they may choose from.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import type { Visit } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import {
  afterPassword,
  lastCodeTo,
  mustEnroll,
  press,
  verifier,
} from '#tenant/testing/enrollAtSignIn.ts';
import { authorizePath, exchangeCode, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const ben = 'ben@example.com';

const offered = ({ forms }: Visit) =>
  forms.map(({ button }) => button).filter((button) => button !== 'Cancel');

test('a person without a factor must set one up where the policy is always, and chooses which', async () => {
  await using tenant = await createTestTenant();
  const { page } = await mustEnroll(tenant, ben);
  expect(page.url).toContain('/u/enroll');
  expect(offered(page)).toEqual([
    'Push notification Approve on your phone',
    'Authenticator app Type a code that an app shows',
    'Phone Get codes by text or call',
  ]);
});

test('email is offered only with the switch enrollmentOffersEmail', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ enrollmentOffersEmail: true });
  const { browser, page } = await mustEnroll(tenant, ben);
  const address = await press(browser, page, 'Email');
  const sent = await browser.submit(address, '/u/enroll', { email: 'ben@other.example' });
  const code = await lastCodeTo(tenant, 'ben@other.example');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  expect((await browser.submit(told, '/u/continue')).callback).not.toBeNull();
  expect((await signIn(tenant, { email: ben, audience: null })).challenged).toBe(true);
});

test('only what the tenant has switched on is offered, and one factor alone is no choice', async () => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ factors: ['sms'] });
  const { page } = await mustEnroll(tenant, ben);
  expect(offered(page)).toEqual(['Text me a code']);
});

test('for the MFA API a person with nothing enrolls only where the policy says so, and the token is good', async () => {
  await using tenant = await createTestTenant();
  const never = await afterPassword(tenant, ben, tenant.mfaAudience);
  expect(never.page.callback?.searchParams.get('code')).toBeTruthy();

  const { browser, page } = await mustEnroll(tenant, ben, tenant.mfaAudience);
  const number = await press(browser, page, 'Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await browser.submit(number, '/u/enroll', typed);
  const code = await lastCodeTo(tenant, '+15550100123');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  const { callback } = await browser.submit(told, '/u/continue');
  const issued = callback?.searchParams.get('code') ?? '';
  const tokens = await (await exchangeCode(tenant, { code: issued, verifier })).json();
  expect(decodeJwt(tokens.id_token).amr).toEqual(['mfa']);
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  expect((await tenant.fetch('/mfa/authenticators', { headers })).status).toBe(200);
});

test('a password adds no second factor: who was faster elsewhere is asked for theirs', async () => {
  await using tenant = await createTestTenant();
  const slow = await mustEnroll(tenant, ben);
  const scan = await press(slow.browser, slow.page, 'Authenticator app');
  const [, uri = ''] = /<a href="(otpauth:[^"]+)"/.exec(scan.html) ?? [];
  await tenant.control.phone.scan(ben, uri.replaceAll('&amp;', '&'));

  const fast = await afterPassword(tenant, ben);
  const number = await press(fast.browser, fast.page, 'Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await fast.browser.submit(number, '/u/enroll', typed);
  const code = await lastCodeTo(tenant, '+15550100123');
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
