// @vitest-environment happy-dom
// The tenant of a test must also work where the test plays browser.
import { expect, test } from 'vitest';
import { createTestTenant } from './createTestTenant.ts';
import { signIn } from './walkthrough.ts';

test('where a test plays browser, a person signs in and the API answers, in process', async () => {
  await using tenant = await createTestTenant();
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  const headers = { authorization: `Bearer ${accessToken}` };
  const list = (init = {}) => tenant.fetch('/mfa/authenticators', { headers, ...init });
  expect(await (await list()).json()).toHaveLength(8);

  const fault = { method: 'GET', path: '/mfa' };
  const headersOfFault = { 'retry-after': '4' };
  await tenant.control.faults.add({ ...fault, answer: { status: 429, headers: headersOfFault } });
  expect((await list()).headers.get('retry-after')).toBe('4');
  await tenant.control.faults.add({ ...fault, answer: { drop: true } });
  await expect(list()).rejects.toThrow(TypeError);
  await tenant.control.faults.add({ ...fault, answer: { delayMs: 60_000 } });
  const impatient = new AbortController();
  const waiting = list({ signal: impatient.signal });
  impatient.abort();
  await expect(waiting).rejects.toThrow();
});

test('ten tenants are made in well under a second each', async () => {
  await (await createTestTenant()).close();
  const before = performance.now();
  for (let number = 1; number <= 10; number += 1) await (await createTestTenant()).close();
  expect((performance.now() - before) / 10).toBeLessThan(250);
});
