// What happens on the challenge page: right, wrong, late and repeated answers.
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { type Browser, createBrowser, textOf, type Visit } from './testing/browser.ts';
import type { NewPerson } from './testing/controlClient.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { authorizePath, signIn } from './testing/walkthrough.ts';

const email = 'somebody@example.com';
const password = 'correct horse battery staple';

/** A person with these things, brought as far as their first challenge page. */
async function atChallenge(tenant: TestTenant, authenticators: NewPerson['authenticators'] = []) {
  const person = await tenant.control.people.create({ email, authenticators });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  return { person, browser, page: await signInAgain(tenant, browser) };
}

async function signInAgain(tenant: TestTenant, browser: Browser): Promise<Visit> {
  const path = authorizePath(tenant, 'v'.repeat(43), { parameters: { prompt: 'login' } });
  return browser.submit(await browser.visit(path), '/u/login', { email, password });
}

async function codeOf(tenant: TestTenant, secret: string | null | undefined, later = 0) {
  const timestamp = ((await tenant.control.clock.now()) + later) * 1000;
  return new TOTP({ secret: secret ?? '' }).generate({ timestamp });
}

const isDone = (visit: Visit) => visit.callback?.searchParams.has('code') === true;
const newestCode = async (tenant: TestTenant) =>
  (await tenant.control.outbox.list()).at(-1)?.code ?? '';

async function choose(browser: Browser, page: Visit, name: string): Promise<Visit> {
  const methods = await browser.submit(page, '/u/methods');
  const form = methods.forms.find(({ button }) => button.startsWith(name));
  if (!form) throw new Error(`${name} is not offered`);
  return browser.submit(methods, form);
}

test("LT-40: an app's code is good once, also with blanks in it, also in another sign-in", async () => {
  await using tenant = await createTestTenant();
  const { person, browser, page } = await atChallenge(tenant, [{ kind: 'otp' }]);
  const code = await codeOf(tenant, person.authenticators[0]?.secret);
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect(isDone(await browser.submit(page, '/u/challenge', { code: spaced }))).toBe(true);
  const again = await signInAgain(tenant, browser);
  const refused = await browser.submit(again, '/u/challenge', { code });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('That code is not right.');
});

test('LT-40: of five sign-ins that send the same right code at once, one passes', async () => {
  await using tenant = await createTestTenant();
  const { person, browser, page } = await atChallenge(tenant, [{ kind: 'otp' }]);
  const waiting = [{ browser, page }];
  for (let more = 1; more <= 4; more += 1) {
    const another = createBrowser(tenant.origin, tenant.fetch);
    waiting.push({ browser: another, page: await signInAgain(tenant, another) });
  }
  const code = await codeOf(tenant, person.authenticators[0]?.secret);
  const answers = await Promise.all(
    waiting.map((each) => each.browser.submit(each.page, '/u/challenge', { code })),
  );
  expect(answers.filter(isDone)).toHaveLength(1);
});

test("a code of somebody else's app, or of a removed one, is wrong", async () => {
  await using tenant = await createTestTenant();
  const other = await tenant.control.people.create({
    email: 'other@example.com',
    authenticators: [{ kind: 'otp' }],
  });
  const { person, browser, page } = await atChallenge(tenant, [{ kind: 'otp' }, { kind: 'otp' }]);
  const foreign = await codeOf(tenant, other.authenticators[0]?.secret);
  expect((await browser.submit(page, '/u/challenge', { code: foreign })).status).toBe(400);

  const [removed, kept] = person.authenticators;
  const { accessToken } = await signIn(tenant, { email });
  await tenant.fetch(`/mfa/authenticators/${encodeURIComponent(removed?.row.id ?? '')}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` },
  });
  const code = await codeOf(tenant, removed?.secret, 30);
  expect((await browser.submit(page, '/u/challenge', { code })).status).toBe(400);
  const good = await codeOf(tenant, kept?.secret);
  expect(isDone(await browser.submit(page, '/u/challenge', { code: good }))).toBe(true);
});

test("the code twin of a push confirms it's you as well", async () => {
  await using tenant = await createTestTenant();
  const { person, browser, page } = await atChallenge(tenant, [{ kind: 'push' }]);
  const app = await choose(browser, page, 'Authenticator app');
  const code = await codeOf(tenant, person.authenticators[1]?.secret);
  expect(isDone(await browser.submit(app, '/u/challenge', { code }))).toBe(true);
});

test('LT-46: a texted code is good for five minutes and for the sign-in it was sent for', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'sms' }]);
  const first = await newestCode(tenant);
  const elsewhere = createBrowser(tenant.origin, tenant.fetch);
  const otherPage = await signInAgain(tenant, elsewhere);
  expect((await elsewhere.submit(otherPage, '/u/challenge', { code: first })).status).toBe(400);
  await tenant.control.clock.advance(301);
  expect((await browser.submit(page, '/u/challenge', { code: first })).status).toBe(400);
  const again = await browser.submit(page, '/u/method');
  expect(
    isDone(await browser.submit(again, '/u/challenge', { code: await newestCode(tenant) })),
  ).toBe(true);
});

test('LT-46: Send again makes the code before it worthless', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [
    { kind: 'phone', phoneNumber: '+15550101234' },
  ]);
  const first = await newestCode(tenant);
  const again = await browser.submit(page, '/u/method');
  expect((await browser.submit(again, '/u/challenge', { code: first })).status).toBe(400);
  expect(await tenant.control.outbox.list('+15550101234')).toHaveLength(2);
});

test('a page that is only looked at sends nothing', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'sms' }]);
  await browser.submit(page, '/u/challenge', { code: await newestCode(tenant) });
  await tenant.control.outbox.clear();
  const visited = await browser.visit(authorizePath(tenant, 'v'.repeat(43)));
  await browser.visit(visited.url);
  expect(visited.html).toContain('Send text message');
  expect(await tenant.control.outbox.list()).toEqual([]);
});

test('a push that is denied stops the sign-in until another is sent', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'push', name: 'Pixel 9' }]);
  const early = await browser.submit(page, '/u/challenge');
  expect(early.html).toContain('has not been answered yet');
  await tenant.control.push(email, 'deny');
  expect((await browser.visit(page.url)).html).toContain('was denied');
  await expect(tenant.control.push(email, 'approve')).rejects.toThrow('No push is open');
  await browser.submit(page, '/u/method');
  await tenant.control.push(email, 'approve');
  expect(isDone(await browser.visit(page.url))).toBe(true);
});

test('LT-50: a newer push takes the place of an older one', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'push' }]);
  const elsewhere = createBrowser(tenant.origin, tenant.fetch);
  const newer = await signInAgain(tenant, elsewhere);
  await tenant.control.push(email, 'approve');
  expect(isDone(await browser.visit(page.url))).toBe(false);
  expect(isDone(await elsewhere.visit(newer.url))).toBe(true);
});

test('a waiting page that looks after the sign-in is over is told so, and not sent on', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'push' }]);
  const state = new URL(page.url).searchParams.get('state') ?? '';
  const look = async () => JSON.parse((await browser.visit(`/u/push?state=${state}`)).html);
  expect(await look()).toEqual({ decision: 'waiting' });
  await tenant.control.push(email, 'approve');
  expect(await look()).toEqual({ decision: 'approve' });
  expect(isDone(await browser.submit(page, '/u/challenge'))).toBe(true);
  expect(await look()).toEqual({ decision: 'over' });
});

test('a push can be answered on the phone page', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'push', name: 'Pixel 9' }]);
  const phone = await browser.visit(`/phone?person=${email}`);
  expect(phone.html).toContain('(Pixel 9)');
  await browser.submit(phone, '/phone', { decision: 'approve' });
  expect(isDone(await browser.visit(page.url))).toBe(true);
});

test('LT-47: a recovery code works once; the new one is shown, and works the next time', async () => {
  await using tenant = await createTestTenant();
  const { person, browser, page } = await atChallenge(tenant, [
    { kind: 'otp' },
    { kind: 'recovery-code' },
  ]);
  const code = person.authenticators[1]?.recoveryCode ?? '';
  const typed = await choose(browser, page, 'Recovery code');
  const shown = await browser.submit(typed, '/u/challenge', { code: code.toLowerCase() });
  const next = /class="recovery">([A-Z0-9]{24})</.exec(shown.html)?.[1] ?? '';
  expect(next).not.toBe(code);
  expect(isDone(await browser.submit(shown, '/u/continue'))).toBe(true);

  const again = await choose(browser, await signInAgain(tenant, browser), 'Recovery code');
  expect((await browser.submit(again, '/u/challenge', { code })).status).toBe(400);
  const last = await browser.submit(again, '/u/challenge', { code: next });
  expect(isDone(await browser.submit(last, '/u/continue'))).toBe(true);
});

test('LT-36, LT-37: after ten wrong codes none is judged; six minutes later there is one more', async () => {
  await using tenant = await createTestTenant();
  const { person, browser, page } = await atChallenge(tenant, [{ kind: 'otp' }]);
  const secret = person.authenticators[0]?.secret;
  const wrong = { code: '000000x' };
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    expect(textOf((await browser.submit(page, '/u/challenge', wrong)).html)).toContain(
      'That code is not right',
    );
  }
  const limited = async (code: string) =>
    (await browser.submit(page, '/u/challenge', { code })).html.includes('Too many wrong codes');
  expect(await limited(await codeOf(tenant, secret))).toBe(true);
  await tenant.control.clock.advance(360);
  expect(await limited('000000x')).toBe(false);
  expect(await limited(await codeOf(tenant, secret))).toBe(true);
});

test('LT-38: of a hundred guesses at once ten are judged', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [{ kind: 'otp' }]);
  const pages = await Promise.all(
    Array.from({ length: 100 }, () => browser.submit(page, '/u/challenge', { code: '000000x' })),
  );
  expect(pages.filter(({ html }) => html.includes('That code is not right'))).toHaveLength(10);
});

test('only active things are offered, and a security key is named as not available', async () => {
  await using tenant = await createTestTenant();
  const { browser, page } = await atChallenge(tenant, [
    { kind: 'otp' },
    { kind: 'phone', phoneNumber: '+15550101111', active: false },
    { kind: 'email', email: 'second@example.org' },
    { kind: 'webauthn-roaming', name: 'YubiKey' },
  ]);
  const methods = await browser.submit(page, '/u/methods');
  expect(methods.forms.map(({ button }) => button)).toEqual([
    'Authenticator app Type the code the app shows',
    'Email Get a code at ******@exam*******',
    'Email Get a code at so******@exam*******',
    'Cancel',
  ]);
  expect(methods.html).toContain('YubiKey: not available in this local tenant.');
});
