// Another key signs, and what the one before signed stays good until it expires.
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { createTenant, type Tenant } from '#tenant/server.ts';
import { createControlClient } from '#tenant/testing/controlClient.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { askOffline, userinfoStatus } from '#tenant/testing/tokenRequests.ts';

const kidsOf = async (tenant: Pick<Tenant, 'fetch'>): Promise<readonly string[]> => {
  const { keys } = await (await tenant.fetch('/.well-known/jwks.json')).json();
  return keys.map(({ kid }: { kid: string }) => kid);
};
const kidOf = (token: string) => decodeProtectedHeader(token).kid;

test('LT-30: after a rotation tokens are signed with the new key, and those from before stay good', async () => {
  await using tenant = await createTestTenant();
  const before = await askOffline(tenant, 'ben@example.com');
  const [old] = await kidsOf(tenant);
  const { kid, kids } = await tenant.control.keys.rotate();
  expect(kids).toEqual([kid, old]);
  expect(await kidsOf(tenant)).toEqual([kid, old]);
  const after = await askOffline(tenant, 'ben@example.com');
  expect([kidOf(before.access_token), kidOf(after.access_token)]).toEqual([old, kid]);
  expect(await userinfoStatus(tenant, before.access_token)).toBe(200);
  expect(await userinfoStatus(tenant, after.access_token)).toBe(200);
});

test('LT-30: a key that signs no more is forgotten when all it signed has expired, not before', async () => {
  await using tenant = await createTestTenant();
  const [old] = await kidsOf(tenant);
  await tenant.control.clock.advance(60);
  const { access_token } = await askOffline(tenant, 'ben@example.com');
  const { kid } = await tenant.control.keys.rotate();
  await tenant.control.clock.advance(24 * 3600 - 2);
  expect(await userinfoStatus(tenant, access_token)).toBe(200);
  expect(await kidsOf(tenant)).toEqual([kid, old]);
  await tenant.control.clock.advance(2);
  expect(await kidsOf(tenant)).toEqual([kid]);
});

test('LT-30: while keys rotate under load, no token is refused', async () => {
  await using tenant = await createTestTenant();
  const statuses: number[] = [];
  const rotations = [tenant.control.keys.rotate(), tenant.control.keys.rotate()];
  const work = Array.from({ length: 40 }, async (_, number) => {
    const { access_token } = await askOffline(tenant, 'ben@example.com');
    if (number % 10 === 0) await rotations[0];
    if (number % 20 === 0) await tenant.control.keys.rotate();
    statuses.push(await userinfoStatus(tenant, access_token));
  });
  await Promise.all([...work, ...rotations]);
  expect(statuses).toEqual(Array(40).fill(200));
  expect(await kidsOf(tenant)).toHaveLength(5);
});

/** With keys of its own, in a file. */
const keptTenant = (file: string) =>
  createTenant({ origin: 'http://localhost:0', appOrigins: [], control: true, file });

test('the keys are kept over a restart, and a reset leaves them', async () => {
  using folder = temporaryFolder();
  const first = await keptTenant(folder.file);
  const { access_token } = await askOffline(first, 'ben@example.com');
  const { kids } = await createControlClient('', first.fetch).keys.rotate();
  await first.close();
  await using second = await keptTenant(folder.file);
  expect(await kidsOf(second)).toEqual(kids);
  expect(await userinfoStatus(second, access_token)).toBe(200);
  await createControlClient('', second.fetch).reset();
  expect(await kidsOf(second)).toEqual(kids);
});
