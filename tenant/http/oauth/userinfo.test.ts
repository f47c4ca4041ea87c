// What an access token tells of its person.
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { standingClock } from '#tenant/testing/standingClock.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';

const ask = (tenant: TestTenant, authorization: string | null, method = 'GET') =>
  tenant.fetch('/userinfo', { method, headers: { ...(authorization && { authorization }) } });

test.each(['GET', 'POST'])('%s /userinfo tells what the scopes allow', async (method) => {
  await using tenant = await createTestTenant();
  const { userId } = await tenant.control.people.get('cleo@example.com');
  const asked = async (scope: string) => {
    const { accessToken } = await signIn(tenant, { email: 'cleo@example.com', scope });
    const response = await ask(tenant, `Bearer ${accessToken}`, method);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return response.json();
  };
  expect(await asked('openid')).toEqual({ sub: userId });
  expect(await asked('openid profile email')).toEqual({
    sub: userId,
    name: 'cleo@example.com',
    nickname: 'cleo',
    email: 'cleo@example.com',
    email_verified: true,
  });
});

test('without openid, without a token, or with another one, nothing is told', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com', scope: 'enroll' });
  const { idToken } = await signIn(tenant, { email: 'cleo@example.com' });
  for (const authorization of [null, `Bearer ${accessToken}`, `Bearer ${idToken}`, 'Basic YTpi']) {
    const response = await ask(tenant, authorization);
    expect([response.status, await response.text()]).toEqual([401, 'Unauthorized']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  }
});

test('an access token that has expired tells nothing', async () => {
  await using tenant = await createTestTenant({ clock: standingClock });
  const { accessToken } = await signIn(tenant, { email: 'cleo@example.com', audience: null });
  await tenant.control.clock.advance(24 * 3600 - 1);
  expect((await ask(tenant, `Bearer ${accessToken}`)).status).toBe(200);
  await tenant.control.clock.advance(1);
  expect((await ask(tenant, `Bearer ${accessToken}`)).status).toBe(401);
});
