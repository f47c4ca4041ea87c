// prompt=none: nobody is asked anything.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, signIn } from '#tenant/testing/walkthrough.ts';

/** Begins a sign-in; what the application or the person sees first. */
const start = (tenant: TestTenant, parameters = {}, browser = browserOf(tenant)) =>
  browser.visit(authorizePath(tenant, 'v'.repeat(43), { parameters }));

const browserOf = (tenant: TestTenant) => createBrowser(tenant.origin, tenant.fetch);

const told = (callback: URL | null) => Object.fromEntries(callback?.searchParams ?? []);

test('prompt=none without a session answers login_required', async () => {
  await using tenant = await createTestTenant();
  const { callback } = await start(tenant, { prompt: 'none' });
  expect(told(callback)).toEqual({
    error: 'login_required',
    error_description: 'Login required',
    state: 'state-of-the-application',
  });
});

test('LT-09: prompt=none for a person with a factor answers that MFA is required, and never a code', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ada@example.com', browser });
  const { callback } = await start(tenant, { prompt: 'none' }, browser);
  expect(told(callback)).toEqual({
    error: 'login_required',
    error_description: 'Multifactor authentication required',
    state: 'state-of-the-application',
  });
});

test('LT-09: prompt=none for a person with nothing gives a code, and the diary says so', async () => {
  await using tenant = await createTestTenant();
  const browser = browserOf(tenant);
  await signIn(tenant, { email: 'ben@example.com', browser });
  const { callback } = await start(tenant, { prompt: 'none' }, browser);
  expect(told(callback).code).toBeDefined();
  expect(await tenant.control.people.get('ben@example.com')).toMatchObject({
    events: expect.arrayContaining([expect.objectContaining({ type: 'unchallenged_mfa_token' })]),
  });
});
