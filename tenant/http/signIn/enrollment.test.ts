// How a person sets up a factor on the way in, page by page.
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { afterPassword, lastCodeTo, mustEnroll, press } from '#tenant/testing/enrollAtSignIn.ts';
import { readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const ben = 'ben@example.com';

test('an authenticator app is scanned, shows its code, and the sign-in goes on with a recovery code', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant, ben);
  const scan = await press(browser, page, 'Authenticator app');
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
  const { browser, page } = await mustEnroll(tenant, ben);
  const number = await press(browser, page, 'Phone');
  const nowhere = { phone_number: '555', channel };
  const refused = await browser.submit(number, '/u/enroll', nowhere);
  expect([refused.status, refused.html]).toEqual([400, expect.stringContaining('value="555"')]);
  const typed = { phone_number: '+1 (555) 010-0123', channel };
  const sent = await browser.submit(refused, '/u/enroll', typed);
  expect(sent.html).toContain('XXXXXXX0123');
  expect((await press(browser, sent, 'Send another code')).html).toContain('Phone number');
  const messages = await tenant.control.outbox.list('+15550100123');
  expect(messages.map((message) => message.channel)).toEqual([channel]);

  const code = await lastCodeTo(tenant, '+15550100123');
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
  const { browser, page } = await mustEnroll(tenant, ben);
  const scan = await press(browser, page, 'Push notification');
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
  const { browser, page } = await mustEnroll(tenant, ben);
  const scan = await press(browser, page, 'Push notification');
  await tenant.control.clock.advance(301);
  const late = await browser.submit(scan, '/u/enroll/confirm');
  expect(late.html).toContain('How do you want to confirm');
});

test('who tries one method and then another gets the recovery code all the same', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant, ben);
  const scan = await press(browser, page, 'Authenticator app');
  const choice = await press(browser, scan, 'Try another method');
  const number = await press(browser, choice, 'Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await browser.submit(number, '/u/enroll', typed);
  const code = await lastCodeTo(tenant, '+15550100123');
  const told = await browser.submit(sent, '/u/enroll/confirm', { code });
  const [, recoveryCode = ''] = /class="recovery">([A-Z0-9]{24})</.exec(told.html) ?? [];
  await browser.submit(told, '/u/continue');
  const next = { email: ben, audience: null, method: 'Recovery code', recoveryCode } as const;
  expect((await signIn(tenant, next)).challenged).toBe(true);
});

test('Cancel goes back with access_denied, and what was begun is good for nothing', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await mustEnroll(tenant, ben);
  const scan = await press(browser, page, 'Authenticator app');
  const { callback } = await browser.submit(scan, '/u/cancel');
  expect(callback?.searchParams.get('error')).toBe('access_denied');
  const { authenticators } = await tenant.control.people.get(ben);
  expect(authenticators.every(({ row }) => !row.active)).toBe(true);
  const again = await afterPassword(tenant, ben);
  expect(again.page.url).toContain('/u/enroll');
});
