// What a person is asked before somebody else's application gets anything.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath } from '#tenant/testing/walkthrough.ts';

const redirectUri = 'https://partner.example/back';
const verifier = 'v'.repeat(43);

async function tenantWithPartner() {
  const tenant = await createTestTenant();
  await tenant.fetch('/_control/clients/partner', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Partner', callbackUrls: [redirectUri], firstParty: false }),
  });
  return tenant;
}

const pathOf = (tenant: TestTenant, more: Record<string, string> = {}, scope = 'openid email') =>
  authorizePath(tenant, verifier, {
    audience: null,
    scope,
    redirectUri,
    parameters: { client_id: 'partner', ...more },
  });

async function signedIn(tenant: TestTenant) {
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const login = await browser.visit(pathOf(tenant));
  const typed = { email: 'dan@example.com', password: 'correct horse battery staple' };
  return { browser, page: await browser.submit(login, '/u/login', typed) };
}

const told = (callback: URL | null, name: string) => callback?.searchParams.get(name);

test('a third-party application gets nothing before the person has seen what it asks for, and accepted', async () => {
  await using tenant = await tenantWithPartner();
  const { browser, page } = await signedIn(tenant);
  expect([page.url, page.callback]).toEqual([expect.stringContaining('/u/consent'), null]);
  expect(page.html).toContain('Partner is not part of this tenant');
  expect(page.html).toContain('See your email address');
  const [accept] = page.forms;
  const accepted = await browser.submit(page, accept ?? '');
  expect(accepted.callback?.origin).toBe('https://partner.example');
  expect(told(accepted.callback, 'code')).toBeTruthy();
});

test('what was accepted is not asked again, what is new is; prompt=consent asks always', async () => {
  await using tenant = await tenantWithPartner();
  const { browser, page } = await signedIn(tenant);
  await browser.submit(page, page.forms[0] ?? '');
  expect(told((await browser.visit(pathOf(tenant))).callback, 'code')).toBeTruthy();
  const fewer = await browser.visit(pathOf(tenant, {}, 'openid'));
  expect(told(fewer.callback, 'code')).toBeTruthy();
  const more = await browser.visit(pathOf(tenant, {}, 'openid email profile'));
  expect(more.html).toContain('See your name');
  const again = await browser.visit(pathOf(tenant, { prompt: 'consent' }));
  expect(again.url).toContain('/u/consent');
});

test('declined consent is told as access_denied, or not at all with the switch declinedConsentAs', async () => {
  await using tenant = await tenantWithPartner();
  const first = await signedIn(tenant);
  const declined = await first.browser.submit(first.page, first.page.forms[1] ?? '');
  expect(told(declined.callback, 'error')).toBe('access_denied');
  expect(told(declined.callback, 'state')).toBe('state-of-the-application');

  await tenant.control.switches.set({ declinedConsentAs: 'error_page' });
  const second = await signedIn(tenant);
  const shown = await second.browser.submit(second.page, second.page.forms[1] ?? '');
  expect([shown.status, shown.callback]).toEqual([403, null]);
});

test('prompt=none answers consent_required until there is consent', async () => {
  await using tenant = await tenantWithPartner();
  const { browser, page } = await signedIn(tenant);
  // Signing in is not over before the consent: there is no session yet.
  const early = await browser.visit(pathOf(tenant, { prompt: 'none' }));
  expect(told(early.callback, 'error')).toBe('login_required');
  await browser.submit(page, page.forms[0] ?? '');
  const other = await browser.visit(pathOf(tenant, { prompt: 'none' }, 'openid profile'));
  expect(told(other.callback, 'error')).toBe('consent_required');
  const silent = await browser.visit(pathOf(tenant, { prompt: 'none' }));
  expect(told(silent.callback, 'code')).toBeTruthy();
});

test('the MFA API is not for third-party applications', async () => {
  await using tenant = await tenantWithPartner();
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const { callback } = await browser.visit(pathOf(tenant, { audience: tenant.mfaAudience }));
  expect(told(callback, 'error')).toBe('access_denied');
});

test("the tenant's own application asks for no consent, except with the switch consentOnLocalhost", async () => {
  await using tenant = await createTestTenant();
  const own = async (parameters = {}) => {
    const browser = createBrowser(tenant.origin, tenant.fetch);
    const login = await browser.visit(authorizePath(tenant, verifier, { parameters }));
    const typed = { email: 'cleo@example.com', password: 'correct horse battery staple' };
    return browser.submit(login, '/u/login', typed);
  };
  expect(told((await own({ prompt: 'consent' })).callback, 'code')).toBeTruthy();
  await tenant.control.switches.set({ consentOnLocalhost: true });
  expect((await own()).url).toContain('/u/consent');
});

test('what Auth0 takes and this tenant has no use for is taken, and changes nothing', async () => {
  await using tenant = await createTestTenant();
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const page = await browser.visit(
    authorizePath(tenant, verifier, {
      parameters: {
        screen_hint: 'signup',
        ui_locales: 'de en',
        organization: 'org_1234567890123456',
        connection: 'Username-Password-Authentication',
        display: 'page',
        auth0Client: 'eyJuYW1lIjoiYXV0aDAuanMifQ==',
        'ext-campaign': 'spring',
      },
    }),
  );
  expect([page.status, page.url]).toEqual([200, expect.stringContaining('/u/login')]);
});
