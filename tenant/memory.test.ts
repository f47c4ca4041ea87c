// What a tenant in a file remembers over a restart.
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { type Browser, createBrowser } from './testing/browser.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import {
  authorizePath,
  exchangeCode,
  readPhone,
  signIn,
  walkToCallback,
} from './testing/walkthrough.ts';

const password = 'correct horse battery staple';
const verifier = 'v'.repeat(43);

test('LT-71: a tenant in a file keeps everything over a restart, also a sign-in under way', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const browser = createBrowser(first.origin, first.fetch);
  await first.control.clock.advance(1000);
  await first.control.switches.set({ cascade: 'none' });
  const { accessToken } = await signIn(first, { email: 'dan@example.com' });
  await first.control.people.remove('max@example.com');
  const login = await browser.visit(authorizePath(first, verifier));
  const page = await browser.submit(login, '/u/login', { email: 'ada@example.com', password });
  const before = await first.control.people.get('ada@example.com');
  await first.close();

  await using second = await createTestTenant(options);
  expect(await second.control.people.get('ada@example.com')).toEqual(before);
  await expect(second.control.people.get('max@example.com')).rejects.toThrow('404');
  expect(await second.control.switches.get()).toMatchObject({ cascade: 'none' });
  expect((await second.control.clock.now()) - Date.now() / 1000).toBeGreaterThan(990);
  const listed = await second.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(listed.status).toBe(200);

  const later = createBrowser(second.origin, second.fetch);
  for (const [name, value] of browser.cookies) later.cookies.set(name, value);
  const again = await later.visit(page.url);
  const { callback } = await walkToCallback(second, later, again, { email: 'ada@example.com' });
  const code = callback.searchParams.get('code') ?? '';
  expect((await exchangeCode(second, { code, verifier })).status).toBe(200);
});

/** The same browser, in front of another tenant. */
function carryOver(from: Browser, tenant: TestTenant): Browser {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  for (const [name, value] of from.cookies) browser.cookies.set(name, value);
  return browser;
}

test('LT-71: a login page that was open over a restart can still be sent, and what was used or counted stays so', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const silent = authorizePath(first, verifier, { audience: null, parameters: { prompt: 'none' } });
  const before = createBrowser(first.origin, first.fetch);
  await signIn(first, { email: 'cleo@example.com', browser: before });
  const used = (await before.visit(silent)).callback?.searchParams.get('code') ?? '';
  expect((await exchangeCode(first, { code: used, verifier })).status).toBe(200);

  const guessing = createBrowser(first.origin, first.fetch);
  const login = await guessing.visit(authorizePath(first, verifier));
  let challenge = await guessing.submit(login, '/u/login', { email: 'dan@example.com', password });
  for (let guess = 0; guess < 10; guess += 1) {
    challenge = await guessing.submit(challenge, '/u/challenge', { code: '000000' });
  }
  const waiting = createBrowser(first.origin, first.fetch);
  const open = await waiting.visit(authorizePath(first, verifier));
  await first.close();

  await using second = await createTestTenant(options);
  const after = carryOver(before, second);
  expect((await exchangeCode(second, { code: used, verifier })).status).toBe(403);
  expect((await after.visit(silent)).callback?.searchParams.get('code')).toBeTruthy();
  const person = { email: 'cleo@example.com', password };
  const sent = await carryOver(waiting, second).submit(open, '/u/login', person);
  expect(sent.callback?.searchParams.get('code')).toBeTruthy();
  const code = await readPhone(after, 'dan@example.com');
  const limited = await carryOver(guessing, second).submit(challenge, '/u/challenge', { code });
  expect(limited.callback).toBeNull();
});

test('LT-71: an enrollment that was begun before a restart is confirmed after it', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const { accessToken } = await signIn(first, { email: 'cleo@example.com' });
  const begun = await first.fetch('/mfa/associate', {
    method: 'POST',
    body: JSON.stringify({ authenticator_types: ['otp'] }),
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
  });
  const { secret } = await begun.json();
  await first.close();

  await using second = await createTestTenant(options);
  const confirmed = await second.fetch('/oauth/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp',
      client_id: second.clientId,
      mfa_token: accessToken,
      otp: new TOTP({ secret }).generate({ timestamp: (await second.control.clock.now()) * 1000 }),
    }),
    headers: { 'content-type': 'application/json' },
  });
  expect(confirmed.status).toBe(200);
  const { authenticators } = await second.control.people.get('cleo@example.com');
  expect(authenticators.map(({ kind, row }) => [kind, row.active])).toContainEqual(['otp', true]);
});

test('the page may move to another port between two starts', async () => {
  using folder = temporaryFolder();
  const { file } = folder;
  await (await createTestTenant({ file })).close();
  await using tenant = await createTestTenant({ file, appOrigins: ['http://localhost:9999'] });
  const start = (redirectUri: string) =>
    tenant.fetch(authorizePath(tenant, verifier, { redirectUri }));
  expect((await start('http://localhost:9999/callback')).status).toBe(302);
  expect((await start('http://localhost:5173/callback')).status).toBe(403);
});
