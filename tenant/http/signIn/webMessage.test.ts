// Answers by web message, for hidden iframes and popups, and by the other ways than a redirect.
import { expect, test } from 'vitest';
import { type Browser, createBrowser, type Visit } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, exchangeCode, signIn } from '#tenant/testing/walkthrough.ts';

const app = 'http://localhost:5173';
const verifier = 'v'.repeat(43);
const password = 'correct horse battery staple';
const state = 'state-of-the-application';

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

const ask = (
  tenant: TestTenant,
  browser: Browser,
  parameters: Record<string, string>,
  audience: string | null = tenant.mfaAudience,
) =>
  browser.visit(
    authorizePath(tenant, verifier, {
      audience,
      parameters: { response_mode: 'web_message', ...parameters },
    }),
  );

/** What the page's script would post, and where to. */
function posted({ html }: Visit) {
  const [, origin, answer = ''] = /data-origin="([^"]+)" data-answer="([^"]+)"/.exec(html) ?? [];
  return { origin, response: answer && JSON.parse(answer.replaceAll('&quot;', '"')) };
}

const policyOf = ({ headers }: Visit) => headers.get('content-security-policy') ?? '';

test('a hidden iframe without a session hears login_required, at the origin of the callback alone', async () => {
  await using tenant = await createTestTenant();
  const page = await ask(tenant, browserOf(tenant), { prompt: 'none' });
  expect([page.status, page.callback]).toEqual([200, null]);
  expect(posted(page)).toEqual({
    origin: app,
    response: { error: 'login_required', error_description: 'Login required', state },
  });
  expect(policyOf(page)).toContain(`frame-ancestors ${app};`);
});

test('a hidden iframe with a session hears a code that is good', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ada@example.com', audience: null, browser });
  const { response } = posted(await ask(tenant, browser, { prompt: 'none' }, null));
  expect(response).toEqual({ code: expect.any(String), state });
  expect((await exchangeCode(tenant, { code: response.code, verifier })).status).toBe(200);
});

test('LT-09: a hidden iframe gets no code for the MFA API once its person has a factor', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ada@example.com', browser });
  expect(posted(await ask(tenant, browser, { prompt: 'none' })).response).toEqual({
    error: 'login_required',
    error_description: 'Multifactor authentication required',
    state,
  });
});

test('a popup signs in on the pages, and its answer goes to the window that opened it', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await ask(tenant, browser, {});
  const email = 'ada@example.com';
  const page = await browser.submit(login, '/u/login', { email, password });
  await tenant.control.push(email, 'approve');
  const answer = await browser.submit(page, '/u/challenge');
  expect([answer.status, answer.html]).toEqual([200, expect.stringContaining('can close')]);
  expect(posted(answer)).toEqual({ origin: app, response: { code: expect.any(String), state } });

  const cancelled = await browser.submit(
    await ask(tenant, browser, { prompt: 'login' }),
    '/u/cancel',
  );
  expect(posted(cancelled).response.error).toBe('access_denied');
});

test('only the answer may be framed: no page that a person acts on', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await ask(tenant, browser, {});
  expect(policyOf(login)).toContain("frame-ancestors 'none';");
  const email = 'ada@example.com';
  const challenge = await browser.submit(login, '/u/login', { email, password });
  expect(policyOf(challenge)).toContain("frame-ancestors 'none';");
});

test('an origin that is not an allowed web origin hears nothing', async () => {
  await using tenant = await createTestTenant();
  await tenant.fetch('/_control/clients/other', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ callbackUrls: ['http://localhost:9999/back'], webOrigins: [app] }),
  });
  const parameters = { client_id: 'other', redirect_uri: 'http://localhost:9999/back' };
  for (const prompt of ['none', 'login']) {
    const page = await ask(tenant, browserOf(tenant), { ...parameters, prompt });
    expect([page.status, page.callback]).toEqual([403, null]);
    expect(page.html).not.toContain('data-answer');
    expect(policyOf(page)).toContain("frame-ancestors 'none';");
  }
  const redirected = await ask(tenant, browserOf(tenant), {
    ...parameters,
    response_mode: 'query',
    prompt: 'none',
  });
  expect(redirected.callback?.origin).toBe('http://localhost:9999');
});

test("a mistake in the request is told by web message too, and the application's words are only data", async () => {
  await using tenant = await createTestTenant();
  const evil = `"><script>alert(1)</script>`;
  const page = await ask(tenant, browserOf(tenant), { response_type: 'token', state: evil });
  expect(posted(page).response).toMatchObject({ error: 'unsupported_response_type' });
  expect(page.html).not.toContain('<script>alert');
  expect(policyOf(page)).not.toContain('unsafe-inline');
});

test('a press that comes twice gets the same message twice', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const login = await ask(tenant, browser, {});
  const typed = { email: 'ben@example.com', password };
  const first = await browser.submit(login, '/u/login', typed);
  const second = await browser.submit(login, '/u/login', typed);
  expect(posted(second)).toEqual(posted(first));
});

test('the answer also travels in the fragment, or in a form that goes to the callback', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  const fragment = await ask(tenant, browser, { prompt: 'none', response_mode: 'fragment' });
  expect(fragment.callback?.search).toBe('');
  const told = new URLSearchParams(fragment.callback?.hash.slice(1));
  expect([told.get('error'), told.get('state')]).toEqual(['login_required', state]);

  const form = await ask(tenant, browser, { prompt: 'none', response_mode: 'form_post' });
  expect(form.forms).toEqual([
    {
      action: `${app}/callback`,
      method: 'post',
      hidden: { error: 'login_required', error_description: 'Login required', state },
      button: 'Continue',
    },
  ]);
});

test('a frame that comes with its cookies hears a code; without them, as on another site, login_required', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ben@example.com', browser });
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const path = authorizePath(tenant, verifier, {
    audience: null,
    parameters: { response_mode: 'web_message', prompt: 'none' },
  });
  const frame = async (site: string, cookies: Record<string, string>) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-dest': 'iframe', ...cookies };
    return (await tenant.fetch(path, { headers })).text();
  };
  expect(await frame('same-site', { cookie })).toContain('&quot;code&quot;');
  expect(await frame('cross-site', {})).toContain('login_required');
});
