// The machine's clock may jump: nothing that has expired or was used becomes good again.
import { expect, test } from 'vitest';
import { createBrowser } from '#tenant/testing/browser.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { authorizePath, exchangeCode, readPhone, signIn } from '#tenant/testing/walkthrough.ts';

const hour = 3600;
const verifier = 'v'.repeat(43);

/** A tenant on a machine whose clock can be set. */
async function onMachine() {
  const machine = { seconds: 1_800_000_000 };
  const tenant = await createTestTenant({ clock: () => machine.seconds });
  const list = async (accessToken: string) => {
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await tenant.fetch('/mfa/authenticators', { headers })).status;
  };
  return { machine, tenant, list, [Symbol.asyncDispose]: tenant.close };
}

test('LT-74: set ahead by a day, the machine makes tokens and sessions old', async () => {
  await using on = await onMachine();
  const browser = createBrowser(on.tenant.origin, on.tenant.fetch);
  const { accessToken } = await signIn(on.tenant, { email: 'cleo@example.com', browser });
  expect(await on.list(accessToken)).toBe(200);
  on.machine.seconds += 24 * hour;
  expect(await on.list(accessToken)).toBe(401);
  on.machine.seconds += 3 * 24 * hour;
  const silent = authorizePath(on.tenant, verifier, { parameters: { prompt: 'none' } });
  const { callback } = await browser.visit(silent);
  expect(callback?.searchParams.get('error')).toBe('login_required');
});

test('LT-74: set back by an hour, it makes no expired token and no old code good again', async () => {
  await using on = await onMachine();
  const browser = createBrowser(on.tenant.origin, on.tenant.fetch);
  const { accessToken } = await signIn(on.tenant, { email: 'cleo@example.com', browser });
  const silent = authorizePath(on.tenant, verifier, {
    audience: null,
    parameters: { prompt: 'none' },
  });
  const code = (await browser.visit(silent)).callback?.searchParams.get('code') ?? '';
  on.machine.seconds += 601;
  expect(await on.list(accessToken)).toBe(401);
  on.machine.seconds -= hour;
  expect(await on.list(accessToken)).toBe(401);
  expect((await exchangeCode(on.tenant, { code, verifier })).status).toBe(403);
  const now = await on.tenant.control.clock.now();
  expect(now).toBeGreaterThanOrEqual(on.machine.seconds + hour);
  expect(await on.tenant.control.clock.advance(-100)).toBeLessThanOrEqual(now - 99);
});

test('LT-74: set back by an hour, it makes no used code of an app good again', async () => {
  await using on = await onMachine();
  const browser = createBrowser(on.tenant.origin, on.tenant.fetch);
  const login = await browser.visit(authorizePath(on.tenant, verifier));
  const password = 'correct horse battery staple';
  const challenge = await browser.submit(login, '/u/login', { email: 'dan@example.com', password });
  const code = await readPhone(browser, 'dan@example.com');
  expect((await browser.submit(challenge, '/u/challenge', { code })).callback).not.toBeNull();
  on.machine.seconds -= hour;
  const other = createBrowser(on.tenant.origin, on.tenant.fetch);
  const again = await other.submit(
    await other.visit(authorizePath(on.tenant, verifier)),
    '/u/login',
    { email: 'dan@example.com', password },
  );
  expect((await other.submit(again, '/u/challenge', { code })).callback).toBeNull();
});

test('a correction of a second is followed', async () => {
  await using on = await onMachine();
  const before = await on.tenant.control.clock.now();
  on.machine.seconds -= 1;
  expect(await on.tenant.control.clock.now()).toBe(before - 1);
});
