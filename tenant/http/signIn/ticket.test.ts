// Somebody comes with an enrollment ticket: what they can do with it, and how often.
import { expect, test } from 'vitest';
import { createBrowser, type Visit } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { createManagement } from '#tenant/testing/managementClient.ts';

async function ticketFor(tenant: TestTenant, name: string, more: object = {}) {
  const { call } = await createManagement(tenant);
  const { userId } = await tenant.control.people.get(`${name}@example.com`);
  const wanted = { user_id: userId, ...more };
  const { body } = await call('POST', 'guardian/enrollments/ticket', wanted);
  return String(body.ticket_url).slice(tenant.origin.length);
}

async function open(tenant: TestTenant, path: string) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  return { browser, page: await browser.visit(path) };
}

const choose = ({ forms }: Visit, title: string) =>
  forms.find(({ button }) => button.startsWith(title)) ?? '';

async function setUpPhone(tenant: TestTenant, path: string, phone_number = '+15550100123') {
  const { browser, page } = await open(tenant, path);
  const number = page.html.includes('Set up: Phone')
    ? page
    : await browser.submit(page, choose(page, 'Phone'));
  const sent = await browser.submit(number, '/u/enroll', { phone_number, channel: 'sms' });
  const code = (await tenant.control.outbox.list(phone_number)).at(-1)?.code ?? '';
  const confirmed = await browser.submit(sent, '/u/enroll/confirm', { code });
  const last = confirmed.forms.some(({ action }) => action === '/u/continue')
    ? await browser.submit(confirmed, '/u/continue')
    : confirmed;
  return { browser, last };
}

const activeKinds = async (tenant: TestTenant, email: string) =>
  (await tenant.control.people.get(email)).authenticators
    .filter(({ row, fromProfile }) => row.active && !fromProfile)
    .map(({ kind }) => kind);

test('with a ticket a person sets up a factor without signing in, and gets nothing else', async () => {
  await using tenant = await createTestTenant();
  const path = await ticketFor(tenant, 'ben');
  const { browser, last } = await setUpPhone(tenant, path);
  expect([last.callback, last.html]).toEqual([null, expect.stringContaining('is set up')]);
  expect(browser.cookies.has('auth0')).toBe(false);
  expect(await activeKinds(tenant, 'ben@example.com')).toEqual(['sms', 'voice', 'recovery-code']);
});

test('a ticket is spent when something was set up with it, and not when somebody only looked', async () => {
  await using tenant = await createTestTenant();
  const path = await ticketFor(tenant, 'ben');
  const { browser, page } = await open(tenant, path);
  const left = await browser.submit(page, '/u/cancel');
  expect([left.callback, left.html]).toEqual([null, expect.stringContaining('You have left')]);
  await setUpPhone(tenant, path);
  const again = await open(tenant, path);
  expect([again.page.status, again.page.html]).toEqual([
    403,
    expect.stringContaining('used already'),
  ]);
});

test('of two windows with one ticket, one sets something up', async () => {
  await using tenant = await createTestTenant();
  const path = await ticketFor(tenant, 'dan', { allow_multiple_enrollments: true });
  const slow = await open(tenant, path);
  const number = await slow.browser.submit(slow.page, choose(slow.page, 'Phone'));
  const typed = { phone_number: '+15550100999', channel: 'sms' };
  const sent = await slow.browser.submit(number, '/u/enroll', typed);
  await setUpPhone(tenant, path);
  const code = (await tenant.control.outbox.list('+15550100999')).at(-1)?.code ?? '';
  const late = await slow.browser.submit(sent, '/u/enroll/confirm', { code });
  expect([late.status, late.html]).toEqual([400, expect.stringContaining('Begin again')]);
  expect(await activeKinds(tenant, 'dan@example.com')).toEqual(['otp', 'sms', 'voice']);
});

test('who has a factor needs a ticket that allows another one', async () => {
  await using tenant = await createTestTenant();
  const refused = await open(tenant, await ticketFor(tenant, 'dan'));
  expect([refused.page.status, refused.page.html]).toEqual([
    403,
    expect.stringContaining('You have a second step already'),
  ]);
  const path = await ticketFor(tenant, 'dan', { allow_multiple_enrollments: true });
  await setUpPhone(tenant, path);
  expect(await activeKinds(tenant, 'dan@example.com')).toEqual(['otp', 'sms', 'voice']);
});

test('a ticket for one factor offers that one; a security key cannot be set up here', async () => {
  await using tenant = await createTestTenant();
  const { page } = await open(tenant, await ticketFor(tenant, 'ben', { factor: 'phone' }));
  expect(page.html).toContain('Set up: Phone');
  const key = await open(tenant, await ticketFor(tenant, 'ben', { factor: 'webauthn-roaming' }));
  expect([key.page.status, key.page.html]).toEqual([403, expect.stringContaining('local tenant')]);
});

test('a ticket signs nobody in, whatever is sent to its pages', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await open(tenant, await ticketFor(tenant, 'ben'));
  const { factor: _, ...hidden } = page.forms[0]?.hidden ?? {};
  const login = { action: '/u/login', method: 'post', hidden, button: '' };
  const typed = { email: 'ben@example.com', password: 'correct horse battery staple' };
  const shown = await browser.submit(page, login, typed);
  expect([shown.callback, shown.url]).toEqual([null, expect.stringContaining('/u/enroll')]);
  expect(browser.cookies.has('auth0')).toBe(false);
});

test('an invented ticket opens nothing', async () => {
  await using tenant = await createTestTenant();
  expect((await open(tenant, '/enrollment?ticket_id=invented')).page.status).toBe(403);
  expect((await open(tenant, '/enrollment')).page.status).toBe(403);
});
