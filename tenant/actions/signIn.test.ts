// What Actions can say about a sign-in, and what they cannot.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';
import type { PostLoginApi } from './postLoginApi.ts';
import type { PostLoginEvent } from './postLoginEvent.ts';

type Told = Action['onExecutePostLogin'];
type Action = {
  name: string;
  onExecutePostLogin(event: PostLoginEvent, api: PostLoginApi): unknown;
};

const password = 'correct horse battery staple';
const verifier = 'v'.repeat(43);
const [ada, ben, dan] = ['ada@example.com', 'ben@example.com', 'dan@example.com'];

/** A tenant with Actions, in this order; what it logs goes to `lines`. */
async function tenantWith(...actions: Told[]) {
  const lines: string[] = [];
  const tenant = await createTestTenant({
    actions: actions.map((onExecutePostLogin, index) => ({
      name: `${index + 1}.js`,
      onExecutePostLogin,
    })),
    log: (line) => lines.push(line),
  });
  return Object.assign(tenant, { lines });
}

async function afterPassword(tenant: TestTenant, email: string) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier, { audience: null }));
  return { browser, page: await browser.submit(login, '/u/login', { email, password }) };
}

const told = (callback: URL | null) => [
  callback?.searchParams.get('error'),
  callback?.searchParams.get('error_description'),
];

test('an Action that denies ends the sign-in with its reason, and no Action after it runs', async () => {
  let ran = 0;
  await using tenant = await tenantWith(
    (event, api) => event.user.email === ben && api.access.deny('Not on Sundays.'),
    () => ran++,
  );
  const { page, browser } = await afterPassword(tenant, ben);
  expect(told(page.callback)).toEqual(['access_denied', 'Not on Sundays.']);
  expect([browser.cookies.has('auth0'), ran]).toEqual([false, 0]);
  await signIn(tenant, { email: dan, audience: null });
  expect(ran).toBe(1);
});

test('an Action that throws ends the sign-in, is named in the log, and the tenant lives', async () => {
  await using tenant = await tenantWith(async (event) => {
    if (event.user.email === ben) throw new Error('the database of customers is away');
  });
  const { page } = await afterPassword(tenant, ben);
  expect(told(page.callback)).toEqual(['access_denied', 'the database of customers is away']);
  expect(tenant.lines.join()).toContain('Action 1.js: Error: the database of customers is away');
  expect((await signIn(tenant, { email: dan, audience: null })).challenged).toBe(false);
});

test('claims are added to the tokens, but none that the tenant makes itself', async () => {
  await using tenant = await tenantWith((_, api) => {
    api.idToken
      .setCustomClaim('https://shop.example/roles', ['admin'])
      .idToken.setCustomClaim('amr', ['x']);
    api.accessToken.setCustomClaim('plan', 'gold').accessToken.setCustomClaim('sub', 'somebody');
    api.accessToken.setCustomClaim('https://shop.example/plan', 'gold');
  });
  const plain = await signIn(tenant, { email: ben, audience: null });
  expect(decodeJwt(plain.idToken ?? '')).toMatchObject({ 'https://shop.example/roles': ['admin'] });
  expect(decodeJwt(plain.idToken ?? '')).not.toHaveProperty('amr');
  const claims = decodeJwt(plain.accessToken);
  expect(claims).toMatchObject({ plan: 'gold', 'https://shop.example/plan': 'gold' });
  expect(claims.sub).toMatch(/^auth0\|/);
  const mfaApi = decodeJwt((await signIn(tenant, { email: ben })).accessToken);
  expect(mfaApi).toHaveProperty(['https://shop.example/plan']);
  expect(mfaApi).not.toHaveProperty('plan');
});

test('multifactor.enable asks for a challenge where the policy is never, and none spares it where it is always', async () => {
  let provider = 'any';
  await using tenant = await tenantWith((_, api) => api.multifactor.enable(provider));
  const person = { email: dan, audience: null };
  expect((await signIn(tenant, person)).challenged).toBe(true);
  const unenrolled = await afterPassword(tenant, ben);
  expect(unenrolled.page.url).toContain('/u/enroll');
  provider = 'none';
  await tenant.control.switches.set({ mfaPolicy: 'always' });
  expect((await signIn(tenant, person)).challenged).toBe(false);
  const parameters = { acr_values: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor' };
  expect((await signIn(tenant, { ...person, parameters })).challenged).toBe(false);
});

test('no Action lifts the challenge for the MFA API, unless actionsMayLiftMfaAudience says so', async () => {
  await using tenant = await tenantWith((_, api) => api.multifactor.enable('none'));
  expect((await signIn(tenant, { email: dan })).challenged).toBe(true);
  await tenant.control.switches.set({ actionsMayLiftMfaAudience: true });
  expect((await signIn(tenant, { email: dan })).challenged).toBe(false);
});

test('the older providers guardian and google-authenticator challenge too, without calls', async () => {
  await using tenant = await tenantWith((_, api) => api.multifactor.enable('guardian'));
  const { browser, page } = await afterPassword(tenant, 'eve@example.com');
  const methods = await browser.submit(page, '/u/methods');
  expect(methods.forms.map(({ button }) => button.split(' ')[0])).toEqual([
    'Text',
    'Email',
    'Email',
    'Cancel',
  ]);
});

test('a provider or factor that is none ends the sign-in, as a mistake in the Action', async () => {
  await using tenant = await tenantWith((_, api) => api.multifactor.enable('duo'));
  const { page } = await afterPassword(tenant, dan);
  expect(told(page.callback)[1]).toContain('"duo" is not one of');
  expect(tenant.lines).toHaveLength(1);
});

test('allowRememberBrowser says whether the box is there, and whether it counts', async () => {
  let allowRememberBrowser = true;
  await using tenant = await tenantWith((_, api) =>
    api.multifactor.enable('any', { allowRememberBrowser }),
  );
  const { browser, page } = await afterPassword(tenant, ada);
  expect(page.html).toContain('Remember this browser');
  await tenant.control.push(ada, 'approve');
  await browser.submit(page, '/u/challenge', { remember: 'yes' });
  const remembered = await signIn(tenant, { email: ada, audience: null, browser });
  expect(remembered.challenged).toBe(false);
  expect((await signIn(tenant, { email: ada, browser })).challenged).toBe(true);

  allowRememberBrowser = false;
  const again = await browser.visit(authorizePath(tenant, verifier, { audience: null }));
  expect(again.url).toContain('/u/challenge');
  const elsewhere = await afterPassword(tenant, ada);
  expect(elsewhere.page.html).not.toContain('Remember this browser');
  await tenant.control.push(ada, 'approve');
  await elsewhere.browser.submit(elsewhere.page, '/u/challenge', { remember: 'yes' });
  expect(elsewhere.browser.cookies.has('auth0-mf')).toBe(false);
});

test('once a session is enough for an Action that looks at what was confirmed in it', async () => {
  await using tenant = await tenantWith((event, api) => {
    if (!event.authentication.methods.some(({ name }) => name === 'mfa')) {
      api.multifactor.enable('any', { allowRememberBrowser: false });
    }
  });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const first = await signIn(tenant, { email: ada, audience: null, browser });
  const second = await signIn(tenant, { email: ada, audience: null, browser });
  expect([first.challenged, second.challenged]).toEqual([true, false]);
  const mfaApi = await signIn(tenant, { email: ada, browser });
  expect(mfaApi.challenged).toBe(true);
  const silent = authorizePath(tenant, verifier, {
    audience: null,
    parameters: { prompt: 'none' },
  });
  expect((await browser.visit(silent)).callback?.searchParams.get('code')).toBeTruthy();
});

test('prompt=none with an Action that wants a challenge answers login_required', async () => {
  await using tenant = await tenantWith((event, api) => {
    if (event.transaction.prompt.includes('none')) api.multifactor.enable('any');
  });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  await signIn(tenant, { email: dan, audience: null, browser });
  const silent = authorizePath(tenant, verifier, {
    audience: null,
    parameters: { prompt: 'none' },
  });
  expect(told((await browser.visit(silent)).callback)).toEqual([
    'login_required',
    'Multifactor authentication required',
  ]);
});

test('an Action that takes its time meets a person who presses twice, and both get the same answer', async () => {
  let open = () => {};
  const waiting = new Promise<void>((resolve) => {
    open = resolve;
  });
  await using tenant = await tenantWith(() => waiting);
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(authorizePath(tenant, verifier, { audience: null }));
  const presses = [1, 2].map(() => browser.submit(login, '/u/login', { email: ben, password }));
  open();
  const [first, second] = await Promise.all(presses);
  expect(first?.callback?.searchParams.get('code')).toBeTruthy();
  expect(second?.callback?.href).toBe(first?.callback?.href);
});
