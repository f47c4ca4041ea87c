// The two ways out end the session, and ask the person where they have to.
import { expect, test } from 'vitest';
import { generateSigningKey } from '#tenant/domain/oauth/signingKey.ts';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { hasSession, pathTo, signedInBrowser } from '#tenant/testing/signedInBrowser.ts';
import { claimsOf, refresh } from '#tenant/testing/tokenRequests.ts';

const home = 'http://localhost:5173/';

test('/v2/logout ends the session, wherever its cookie was copied to, and goes back', async () => {
  await using tenant = await createTestTenant();
  const { browser } = await signedInBrowser(tenant);
  const copy = createBrowser(tenant.origin, tenant.fetch);
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  expect(await hasSession(tenant, copy)).toBe(true);
  const path = pathTo('/v2/logout', { client_id: tenant.clientId, returnTo: home });
  expect((await browser.visit(path)).callback?.href).toBe(home);
  expect(browser.cookies.get('auth0')).toBe('');
  expect(await hasSession(tenant, copy)).toBe(false);
});

test('without returnTo it goes to the first registered address, and without a client nowhere', async () => {
  await using tenant = await createTestTenant();
  const { browser } = await signedInBrowser(tenant);
  const first = await browser.visit(pathTo('/v2/logout', { client_id: tenant.clientId }));
  expect(first.callback?.href).toBe('http://localhost:5173/');
  const plain = await browser.visit('/v2/logout');
  expect([plain.status, plain.callback]).toEqual([200, null]);
  expect(plain.html).toContain('You are signed out');
});

test('/oidc/logout with the ID token of this session ends it at once, with the state', async () => {
  await using tenant = await createTestTenant();
  const { browser, idToken } = await signedInBrowser(tenant);
  const { callback } = await browser.visit(
    pathTo('/oidc/logout', {
      id_token_hint: idToken,
      post_logout_redirect_uri: home,
      state: 'back & forth',
    }),
  );
  expect(callback?.href).toBe(`${home}?state=back+%26+forth`);
  expect(await hasSession(tenant, browser)).toBe(false);
});

test('an expired ID token still signs out, also when the browser sends no cookie', async () => {
  await using tenant = await createTestTenant();
  const { browser, idToken } = await signedInBrowser(tenant);
  await tenant.control.clock.advance(2 * 24 * 3600);
  const response = await tenant.fetch('/oidc/logout', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ id_token_hint: idToken ?? '' }).toString(),
  });
  expect(response.status).toBe(200);
  expect(await hasSession(tenant, browser)).toBe(false);
});

test('a form on a foreign page, which comes without the cookie, does not take it away', async () => {
  await using tenant = await createTestTenant();
  const response = await tenant.fetch('/oidc/logout', { method: 'POST' });
  expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
});

test('the session may be named by logout_hint', async () => {
  await using tenant = await createTestTenant();
  const { browser, idToken } = await signedInBrowser(tenant);
  const sid = String(claimsOf(idToken).sid);
  const path = pathTo('/oidc/logout', { client_id: tenant.clientId, logout_hint: sid });
  expect((await browser.visit(path)).html).toContain('You are signed out');
  expect(await hasSession(tenant, browser)).toBe(false);
});

test('whoever cannot name the session has to ask the person, who may say yes', async () => {
  await using tenant = await createTestTenant();
  const { browser } = await signedInBrowser(tenant);
  const other = await signedInBrowser(tenant);
  for (const hint of [{}, { id_token_hint: other.idToken }, { logout_hint: 'guessed' }]) {
    const path = pathTo('/oidc/logout', { client_id: tenant.clientId, ...hint });
    expect((await browser.visit(path)).html).toContain('You are signed in as cleo@example.com');
  }
  expect(await hasSession(tenant, browser)).toBe(true);
  const goal = { client_id: tenant.clientId, post_logout_redirect_uri: home, state: 's' };
  const question = await browser.visit(pathTo('/oidc/logout', goal));
  expect(
    (await browser.submit(question, '/u/logout', { returnTo: 'http://evil.example/' })).status,
  ).toBe(400);
  expect(await hasSession(tenant, browser)).toBe(true);
  expect((await browser.submit(question, '/u/logout')).callback?.href).toBe(`${home}?state=s`);
  expect(await hasSession(tenant, browser)).toBe(false);
  expect(await hasSession(tenant, other.browser)).toBe(true);
});

test('hints that do not fit together, or are not of this tenant, are refused', async () => {
  await using tenant = await createTestTenant();
  await using foreign = await createTestTenant({ signingKey: await generateSigningKey() });
  const { browser, idToken, accessToken } = await signedInBrowser(tenant);
  for (const query of [
    { id_token_hint: (await signedInBrowser(foreign)).idToken },
    { id_token_hint: accessToken },
    { id_token_hint: 'garbage' },
    { id_token_hint: idToken, client_id: 'latchkey-local-admin' },
    { id_token_hint: idToken, logout_hint: 'another' },
    { client_id: 'nobody' },
  ]) {
    expect((await browser.visit(pathTo('/oidc/logout', query))).status).toBe(400);
  }
  expect(await hasSession(tenant, browser)).toBe(true);
});

test.each([
  [false, 200],
  [true, 403],
])('with logoutEndsRefreshTokens %s a refresh after signing out is a %i', async (flag, status) => {
  await using tenant = await createTestTenant();
  await tenant.control.switches.set({ logoutEndsRefreshTokens: flag });
  const { browser, refreshToken } = await signedInBrowser(tenant);
  const other = await signedInBrowser(tenant);
  await browser.visit('/v2/logout');
  expect((await refresh(tenant, refreshToken)).status).toBe(status);
  expect((await refresh(tenant, other.refreshToken)).status).toBe(200);
});
