// Another key signs, and what the one before signed stays good until it expires.
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { createTenant, type Tenant } from '#tenant/server.ts';
import { createControlClient } from '#tenant/testing/controlClient.ts';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { standingClock } from '#tenant/testing/standingClock.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { askOffline, refresh, tokensIn, userinfoStatus } from '#tenant/testing/tokenRequests.ts';

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
  await using tenant = await createTestTenant({ clock: standingClock });
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
  const issued = await Promise.all(
    Array.from({ length: 8 }, () => askOffline(tenant, 'ben@example.com')),
  );
  let isRotating = true;
  const rotations = Promise.all([tenant.control.keys.rotate(), tenant.control.keys.rotate()]).then(
    () => {
      isRotating = false;
    },
  );
  const statuses = new Set<number>();
  const kids = new Set<string | undefined>();
  const work = issued.map(async ({ access_token, refresh_token }) => {
    let token = access_token;
    let next = refresh_token;
    for (let isLast = false; !isLast; ) {
      isLast = !isRotating;
      statuses.add(await userinfoStatus(tenant, token));
      statuses.add(await userinfoStatus(tenant, access_token));
      kids.add(kidOf(token));
      ({ access_token: token, refresh_token: next } = await tokensIn(await refresh(tenant, next)));
    }
    kids.add(kidOf(token));
    statuses.add(await userinfoStatus(tenant, token));
  });
  await Promise.all([...work, rotations]);
  expect([...statuses]).toEqual([200]);
  expect(await kidsOf(tenant)).toHaveLength(3);
  expect(kids.size).toBeGreaterThan(1);
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
