// The tenant on real sockets: names, cut connections, closing.
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createTestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

test('over real sockets a person signs in, on localhost, 127.0.0.1 and ::1', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  expect(tenant.origin).toBe(`http://localhost:${port}`);
  const overSockets = {
    origin: tenant.origin,
    mfaAudience: tenant.mfaAudience,
    clientId: tenant.clientId,
    fetch: (input: string, init?: RequestInit) => fetch(new URL(input, tenant.origin), init),
  };
  const { accessToken } = await signIn(overSockets, { email: 'ada@example.com' });
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const response = await fetch(`http://${host}:${port}/mfa/authenticators`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(await response.json()).toHaveLength(8);
  }
});

test('LT-53: a foreign Host header is misdirected on the wire too', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const status = await new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/_control/clock', headers: { host: 'evil.example' } },
      (response) => resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test('a fault that drops cuts the connection, before or after the work', async () => {
  await using tenant = await createTestTenant();
  await tenant.listen(0);
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const [otp] = (await tenant.control.people.get('dan@example.com')).authenticators;
  const path = '/mfa/authenticators';
  const remove = () =>
    fetch(`${tenant.origin}${path}/${encodeURIComponent(otp?.row.id ?? '')}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${accessToken}` },
    });
  const left = async () =>
    (await tenant.control.people.get('dan@example.com')).authenticators.length;

  await tenant.control.faults.add({ method: 'DELETE', path, answer: { drop: true } });
  await expect(remove()).rejects.toThrow('fetch failed');
  expect(await left()).toBe(2);
  const answer = { drop: true, afterEffect: true };
  await tenant.control.faults.add({ method: 'DELETE', path, answer });
  await expect(remove()).rejects.toThrow('fetch failed');
  expect(await left()).toBe(1);
  expect((await remove()).status).toBe(404);
});

test('closing ends a request that is being delayed, and does not wait for it', async () => {
  const tenant = await createTestTenant();
  await tenant.listen(0);
  const answer = { delayMs: 60_000 };
  await tenant.control.faults.add({ method: 'GET', path: '/mfa/', answer });
  const delayed = fetch(`${tenant.origin}/mfa/authenticators`).then(
    ({ status }) => status,
    () => 'cut',
  );
  await fetch(`${tenant.origin}/_control/clock`);
  await tenant.close();
  expect([401, 'cut']).toContain(await delayed);
});
