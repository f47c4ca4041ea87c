// Actions that want a certain factor: challenged with it, or set up.
import { expect, test } from 'vitest';
import { type Browser, createBrowser, type Visit } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, readPhone, signIn } from '#tenant/testing/walkthrough.ts';
import type { Action } from './runAction.ts';

type Told = Action['onExecutePostLogin'];

const password = 'correct horse battery staple';
const verifier = 'v'.repeat(43);
const ada = 'ada@example.com';
const ben = 'ben@example.com';

const tenantWith = (...actions: Told[]) =>
  createTestTenant({
    actions: actions.map((onExecutePostLogin, index) => ({
      name: `${index + 1}.js`,
      onExecutePostLogin,
    })),
  });

async function afterPassword(tenant: TestTenant, email: string) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier, { audience: null }));
  return { browser, page: await browser.submit(login, '/u/login', { email, password }) };
}

const headline = ({ html }: Visit) => /<p ?>(We sent|Type the code|We are)[^<]*/.exec(html)?.[0];
const refusal = ({ callback }: Visit) => callback?.searchParams.get('error_description');

async function answerText(tenant: TestTenant, browser: Browser, page: Visit) {
  const code = (await tenant.control.outbox.list()).findLast(
    ({ channel }) => channel === 'sms',
  )?.code;
  return browser.submit(page, '/u/challenge', { code: code ?? '' });
}

test('challengeWith offers that factor alone, and others only where it names them', async () => {
  const factor = { type: 'otp' };
  let additionalFactors: { type: string }[] = [];
  await using tenant = await tenantWith((_, api) =>
    api.authentication.challengeWith(factor, { additionalFactors }),
  );
  const alone = await afterPassword(tenant, ada);
  expect(headline(alone.page)).toContain('authenticator app shows');
  expect(alone.page.html).not.toContain('Try another method');
  expect(alone.page.html).not.toContain('Remember this browser');

  additionalFactors = [{ type: 'email' }];
  const { browser, page } = await afterPassword(tenant, ada);
  const methods = await browser.submit(page, '/u/methods');
  expect(methods.forms.map(({ button }) => button.split(' ')[0])).toEqual([
    'Authenticator',
    'Email',
    'Cancel',
  ]);
});

test('challengeWithAny lets the person choose first, unless they have only one of the factors', async () => {
  await using tenant = await tenantWith((_, api) =>
    api.authentication.challengeWithAny([{ type: 'phone' }, { type: 'push-notification' }]),
  );
  expect((await afterPassword(tenant, ada)).page.url).toContain('/u/methods');
  expect((await afterPassword(tenant, 'eve@example.com')).page.url).toContain('/u/challenge');
});

test('a push may be answered with the code of its app, unless otpFallback is false', async () => {
  let otpFallback = true;
  await using tenant = await tenantWith((_, api) =>
    api.authentication.challengeWith({ type: 'push-notification', options: { otpFallback } }),
  );
  const other = { email: ada, audience: null, method: 'Authenticator app' } as const;
  expect((await signIn(tenant, other)).challenged).toBe(true);
  otpFallback = false;
  expect((await afterPassword(tenant, ada)).page.html).not.toContain('Try another method');
});

test('preferredMethod says whether a phone is texted or called', async () => {
  await using tenant = await tenantWith((_, api) =>
    api.authentication.challengeWith({ type: 'phone', options: { preferredMethod: 'voice' } }),
  );
  expect(headline((await afterPassword(tenant, ada)).page)).toContain('We are calling');
});

test('the next Action runs after the challenge, and knows what the person confirmed with', async () => {
  const seen: unknown[] = [];
  await using tenant = await tenantWith(
    (_, api) => api.authentication.challengeWith({ type: 'phone' }),
    (event, api) => {
      seen.push(event.authentication.methods.map(({ name, ...more }) => [name, more]));
      if (
        event.authentication.methods.some((method) => 'type' in method && method.type === 'phone')
      ) {
        api.authentication.challengeWith({ type: 'otp' });
      }
    },
  );
  const { browser, page } = await afterPassword(tenant, ada);
  expect(seen).toEqual([]);
  const second = await answerText(tenant, browser, page);
  expect(seen).toEqual([
    [
      ['pwd', { timestamp: expect.stringMatching(/^\d{4}-.*Z$/) }],
      ['mfa', { timestamp: expect.any(String), type: 'phone' }],
    ],
  ]);
  expect(headline(second)).toContain('authenticator app shows');
  const code = await readPhone(browser, ada);
  expect((await browser.submit(second, '/u/challenge', { code })).callback).not.toBeNull();
});

test('two demands of one Action are met one after the other; one that is met already is not made again', async () => {
  await using tenant = await tenantWith(
    (_, api) => {
      api.authentication
        .challengeWith({ type: 'phone' })
        .authentication.challengeWith({ type: 'otp' });
    },
    (_, api) => api.authentication.challengeWith({ type: 'phone' }),
  );
  const { browser, page } = await afterPassword(tenant, ada);
  const second = await answerText(tenant, browser, page);
  const code = await readPhone(browser, ada);
  expect((await browser.submit(second, '/u/challenge', { code })).callback).not.toBeNull();
});

test('a factor that the person does not have is left out; with none left the sign-in fails', async () => {
  await using tenant = await tenantWith((_, api) =>
    api.authentication.challengeWith({ type: 'phone' }, { additionalFactors: [{ type: 'otp' }] }),
  );
  const dan = await afterPassword(tenant, 'dan@example.com');
  expect(headline(dan.page)).toContain('authenticator app shows');
  const { page } = await afterPassword(tenant, ben);
  expect(refusal(page)).toContain('the requested factors are not properly set up');
});

test('a fifth demand ends the sign-in', async () => {
  const times = (count: number) => (_: unknown, api: Parameters<Told>[1]) => {
    for (let made = 0; made < count; made += 1) api.authentication.challengeWith({ type: 'otp' });
  };
  await using four = await tenantWith(times(4));
  expect((await afterPassword(four, ada)).page.url).toContain('/u/challenge');
  await using five = await tenantWith(times(5));
  expect(refusal((await afterPassword(five, ada)).page)).toContain('at most 4');
});

test('enrollWith has a person set up that factor, which the next Action sees', async () => {
  const seen: unknown[] = [];
  await using tenant = await tenantWith(
    (event, api) => {
      if (event.user.enrolledFactors.length === 0) api.authentication.enrollWith({ type: 'phone' });
    },
    (event) => seen.push([event.user.enrolledFactors, event.user.multifactor]),
  );
  const { browser, page } = await afterPassword(tenant, ben);
  expect(page.html).toContain('Set up: Phone');
  const typed = { phone_number: '+15550100123', channel: 'sms' };
  const sent = await browser.submit(page, '/u/enroll', typed);
  const code = (await tenant.control.outbox.list('+15550100123')).at(-1)?.code ?? '';
  const confirmed = await browser.submit(sent, '/u/enroll/confirm', { code });
  expect((await browser.submit(confirmed, '/u/continue')).callback).not.toBeNull();
  expect(seen).toEqual([[[{ type: 'phone' }, { type: 'recovery-code' }], ['guardian']]]);
});

test('who has a factor is challenged with it before another one is set up', async () => {
  await using tenant = await tenantWith((event, api) => {
    if (event.user.email === ada) api.authentication.challengeWith({ type: 'phone' });
    api.authentication.enrollWithAny([{ type: 'email' }, { type: 'push-notification' }]);
  });
  const dan = await afterPassword(tenant, 'dan@example.com');
  expect(refusal(dan.page)).toContain('Challenge with at least one existing factor');
  const { browser, page } = await afterPassword(tenant, ada);
  expect(page.url).toContain('/u/challenge');
  expect(refusal(await answerText(tenant, browser, page))).toContain('not already enrolled');
  await tenant.control.switches.set({ nothingToEnrollAs: 'ignored' });
  const again = await afterPassword(tenant, ada);
  const passed = await answerText(tenant, again.browser, again.page);
  expect(passed.callback?.searchParams.get('code')).toBeTruthy();
});

test('enrollWith a recovery code shows one, and is no challenge', async () => {
  await using tenant = await tenantWith((_, api) =>
    api.authentication.enrollWith({ type: 'recovery-code' }),
  );
  const { browser, page } = await afterPassword(tenant, ben);
  const told = await browser.submit(page, '/u/enroll');
  expect(told.html).toMatch(/class="recovery">[A-Z0-9]{24}</);
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  expect((await browser.submit(told, '/u/continue')).url).toContain('/u/enroll');
});
