// The stand-in phone: what it scans, which codes it shows, and what it says to a code it cannot read.
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { createBrowser, textOf } from './testing/browser.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { createMfaClient, otpBody, pushBody } from './testing/mfaClient.ts';
import { signIn } from './testing/walkthrough.ts';

const seed = 'HJ6XM2DNERXDAVCUONGWKRTCMNTU6VDF';
const uri = `otpauth://totp/My%20Test%20Tenant:ada%40example.com?secret=${seed}&issuer=My%20Test%20Tenant&algorithm=SHA1&digits=6&period=30`;
const phoneOf = (name: string) => `/phone?person=${name}%40example.com`;

const browserAt = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

/** What is on the phone, as `name: code`. */
async function codesOn(tenant: TestTenant, name: string): Promise<readonly string[]> {
  const { html } = await browserAt(tenant).visit(phoneOf(name));
  return [...html.matchAll(/<p>([^<]*)<\/p><p class="code">(\d{6})<\/p>/g)].map(
    ([, account, code]) => `${textOf(account ?? '')}: ${code}`,
  );
}

test('the phone shows the codes of everything that was enrolled, and of what it has scanned', async () => {
  await using tenant = await createTestTenant({ clock: () => 1_790_000_000 });
  const scanned = await tenant.control.phone.scan('dan@example.com', uri);
  expect(scanned).toEqual({
    outcome: 'account_added',
    name: 'My Test Tenant (ada@example.com)',
  });
  const now = await tenant.control.clock.now();
  const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: now * 1000 });
  expect(await codesOn(tenant, 'dan')).toEqual([
    expect.stringMatching(/^Authenticator app 1: \d{6}$/),
    `My Test Tenant (ada@example.com): ${code}`,
  ]);
});

test('a QR code is scanned by pasting what it says, and the phone says what it did', async () => {
  await using tenant = await createTestTenant();
  const browser = browserAt(tenant);
  const form = await browser.visit('/phone/scan?person=ben%40example.com');
  const phone = await browser.submit(form, '/phone/scan', { person: 'ben@example.com', uri });
  expect(textOf(phone.html)).toContain('Scanned. The code of the new account is below');
  expect(await codesOn(tenant, 'ben')).toHaveLength(1);
  const again = await browser.submit(form, '/phone/scan', { person: 'ben@example.com', uri });
  expect(textOf(again.html)).toContain('This account is on the phone already.');
  expect(await codesOn(tenant, 'ben')).toHaveLength(1);
});

test('a link to scan fills the form in for the person it names, and scans nothing by itself', async () => {
  await using tenant = await createTestTenant();
  const { html } = await browserAt(tenant).visit(`/phone/scan?uri=${encodeURIComponent(uri)}`);
  expect(html).toContain('<option value="ada@example.com" selected>');
  expect(html).toContain(`secret=${seed}&amp;issuer`);
  const before = await codesOn(tenant, 'ada');
  expect(before.map((line) => line.split(':')[0])).toEqual([
    "Ada's Pixel 9",
    'Authenticator app 2',
  ]);
});

test('a scanned account can be taken off the phone, and changes nothing at the tenant', async () => {
  await using tenant = await createTestTenant();
  const browser = browserAt(tenant);
  await tenant.control.phone.scan('ben@example.com', uri);
  const phone = await browser.visit(phoneOf('ben'));
  const after = await browser.submit(phone, '/phone/forget');
  expect(textOf(after.html)).toContain('The account is off the phone.');
  expect(await codesOn(tenant, 'ben')).toEqual([]);
  expect((await tenant.control.people.get('ben@example.com')).authenticators).toEqual([]);
});

test('an account stays on the phone when its authenticator is removed, as on a real phone', async () => {
  await using tenant = await createTestTenant();
  const mfa = createMfaClient(tenant);
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com' });
  const { body } = await mfa.associate(accessToken, otpBody);
  await tenant.control.phone.scan('cleo@example.com', body.barcode_uri ?? '');
  const line = expect.stringMatching(/^Latchkey local tenant \(cleo@example\.com\): \d{6}$/);
  expect(await codesOn(tenant, 'cleo')).toEqual([line]);
  await mfa.otp(accessToken, await mfa.showsNow(body.secret));
  expect(await codesOn(tenant, 'cleo')).toEqual([line]);
  const [row] = await mfa.list(accessToken);
  await mfa.remove(accessToken, row?.id ?? '');
  expect(await codesOn(tenant, 'cleo')).toEqual([line]);
  await tenant.control.people.remove('cleo@example.com');
  await tenant.control.people.create({ email: 'cleo@example.com' });
  expect(await codesOn(tenant, 'cleo')).toEqual([]);
});

/** Begins to enroll for push, as the page does; answers with what the QR code says. */
async function pushCodeFor(tenant: TestTenant, email: string): Promise<string> {
  const { accessToken } = await signIn(tenant, { email });
  const { body } = await createMfaClient(tenant).associate(accessToken, pushBody);
  return body.barcode_uri ?? '';
}

test('a QR code for push makes the phone a device of its person, which gets pushes and shows codes', async () => {
  await using tenant = await createTestTenant();
  const code = await pushCodeFor(tenant, 'cleo@example.com');
  expect(await codesOn(tenant, 'cleo')).toEqual([]);
  const browser = browserAt(tenant);
  const form = await browser.visit(`/phone/scan?uri=${encodeURIComponent(code)}`);
  const phone = await browser.submit(form, '/phone/scan', {
    person: 'cleo@example.com',
    uri: code,
  });
  expect(textOf(phone.html)).toContain('This phone gets push notifications from now on.');
  expect(await codesOn(tenant, 'cleo')).toEqual([expect.stringMatching(/^Cleo's phone: \d{6}$/)]);
  const { authenticators } = await tenant.control.people.get('cleo@example.com');
  expect(authenticators[0]?.row).toMatchObject({ active: true, name: "Cleo's phone" });
  expect(await signIn(tenant, { email: 'cleo@example.com' })).toMatchObject({ challenged: true });
});

test('a QR code for push is scanned once, and by the phone of the person it was made for', async () => {
  await using tenant = await createTestTenant();
  const code = await pushCodeFor(tenant, 'cleo@example.com');
  const { scan } = tenant.control.phone;
  await expect(scan('ben@example.com', code)).rejects.toThrow('made for somebody else');
  expect(await scan('cleo@example.com', code, 'Pixel 9')).toEqual({
    outcome: 'push_enrolled',
    name: 'Pixel 9',
  });
  await expect(scan('cleo@example.com', code)).rejects.toThrow('scanned before');
});

test.each([
  ['', 'There is nothing to scan: paste what the QR code says.'],
  ['https://example.com/?secret=A', 'That is no QR code of an app: those begin with otpauth://'],
  ['otpauth://', 'This phone shows codes by the clock (totp); the code asks for "".'],
  ['otpauth://hotp/A?secret=A', 'shows codes by the clock (totp); the code asks for "hotp"'],
  ['otpauth://totp/A', 'The code has neither a secret nor an enrollment_tx_id.'],
  ['otpauth://totp/A?secret=18901890189018901890', 'The secret is not base32'],
  ['otpauth://totp/A?secret=ABCDEFGH', 'The secret is too short: 16 characters at least.'],
  [`otpauth://totp/A%ZZ?secret=${seed}`, 'The name in the code is not encoded as in a URI.'],
  [`otpauth://totp/A?secret=${seed}&digits=8`, 'only knows digits=6; the code says 8.'],
  [
    `otpauth://totp/A?secret=${seed}&algorithm=SHA256`,
    'knows algorithm=SHA1; the code says SHA256.',
  ],
  [`otpauth://totp/A?secret=${seed}&period=60`, 'only knows period=30; the code says 60.'],
  [`otpauth://totp/${'A'.repeat(2000)}?secret=${seed}`, 'too long for a QR code'],
  ['otpauth://totp/A?enrollment_tx_id=nothing', 'scanned before, or is older than five minutes'],
])('a QR code that says nothing to the phone is told in a sentence: %s', async (bad, sentence) => {
  await using tenant = await createTestTenant();
  const browser = browserAt(tenant);
  const form = await browser.visit('/phone/scan?person=ben%40example.com');
  const page = await browser.submit(form, '/phone/scan', { person: 'ben@example.com', uri: bad });
  expect(page.status).toBe(400);
  const [, said] = /role="alert">(.*?)<\/p>/.exec(page.html) ?? [];
  expect(textOf(said ?? '')).toContain(sentence);
  expect(await codesOn(tenant, 'ben')).toEqual([]);
});

test.each([
  [{}, 'uri: is missing'],
  [{ uri: 'otpauth://totp/A' }, 'uri: The code has neither'],
  [{ uri, device: 'x' }, 'device: unknown field'],
])('a wrong control call to scan is a 400 that names the field: %j', async (body, text) => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch('/_control/phone/ben@example.com/scan', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(400);
  expect((await response.json()).error_description).toContain(text);
  await expect(tenant.control.phone.scan('nobody@example.com', uri)).rejects.toThrow('404');
});

test('LT-24: no form of the phone or the administration is taken from elsewhere', async () => {
  await using tenant = await createTestTenant();
  for (const path of ['/phone', '/phone/scan', '/phone/forget', '/admin']) {
    const response = await tenant.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ person: 'ben@example.com', uri, position: '1' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([path, response.status]).toEqual([path, 403]);
  }
});
