// The one file that sees both sides: the recorded rows, what the tenant lists, and what the page reads.
import { expect, test } from 'vitest';
import { readAuthenticators } from '#api/wire.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { signIn } from './testing/walkthrough.ts';

/**
 * The shape of each kind of row as recorded from Auth0: every field, and what its value looks like.
 *
 * @see go-auth0, recordings of TestMFAListAuthenticators; Auth0.swift, Auth0MFAClientTests
 */
const recorded: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  push: {
    id: /^push\|dev_[A-Za-z0-9]{16}$/,
    authenticator_type: /^oob$/,
    oob_channel: /^auth0$/,
    name: /./,
  },
  otp: { id: /^totp\|dev_[A-Za-z0-9]{16}$/, authenticator_type: /^otp$/ },
  sms: {
    id: /^sms\|dev_[A-Za-z0-9]{16}$/,
    authenticator_type: /^oob$/,
    oob_channel: /^sms$/,
    name: /^X{9}\d{4}$/,
  },
  voice: {
    id: /^voice\|dev_[A-Za-z0-9]{16}$/,
    authenticator_type: /^oob$/,
    oob_channel: /^voice$/,
    name: /^X{9}\d{4}$/,
  },
  email: {
    id: /^email\|dev_[A-Za-z0-9]{16}$/,
    authenticator_type: /^oob$/,
    oob_channel: /^email$/,
    name: /^\*+@[a-z]{1,4}\*+$/,
  },
  'recovery-code': {
    id: /^recovery-code\|dev_[A-Za-z0-9]{16}$/,
    authenticator_type: /^recovery-code$/,
  },
};

async function listOf(tenant: TestTenant, email: string) {
  const { accessToken } = await signIn(tenant, { email });
  const response = await tenant.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return (await response.json()) as readonly Readonly<Record<string, unknown>>[];
}

test('every row that the tenant lists has the fields that were recorded, and no others', async () => {
  await using tenant = await createTestTenant();

  for (const row of await listOf(tenant, 'ada@example.com')) {
    const [kind] = readAuthenticators([row]).map((one) => one.kind);
    const shape = recorded[kind ?? ''] ?? {};
    const fields = Object.keys(row).filter((field) => field !== 'active');
    const expected = Object.keys(shape).filter((field) => field !== 'name' || row.active === true);
    expect(fields.toSorted(), String(row.id)).toEqual(expected.toSorted());
    for (const field of fields) expect(row[field], String(row.id)).toMatch(shape[field] ?? /^$/);
  }
});

test("the page reads each of the tenant's rows as the kind that the tenant means", async () => {
  await using tenant = await createTestTenant();

  for (const email of ['ada@example.com', 'eve@example.com', 'max@example.com']) {
    const person = await tenant.control.people.get(email);
    const meant = new Map(person.authenticators.map(({ row, kind }) => [row.id, kind]));

    const read = readAuthenticators(await listOf(tenant, email));

    expect(read.length, email).toBe(meant.size);
    for (const { id, kind } of read) expect(kind, id).toBe(meant.get(id));
  }
});

test('text and call of one phone share the end of their ids; a push and its code do not', async () => {
  await using tenant = await createTestTenant();

  const rows = await listOf(tenant, 'ada@example.com');

  const suffix = (prefix: string) =>
    rows.map(({ id }) => String(id).split('|')).find(([kind]) => kind === prefix)?.[1];
  expect(suffix('sms')).toBe(suffix('voice'));
  expect(suffix('push')).not.toBe(suffix('totp'));
});

test('the tenant lists a push and its code one behind the other, as every recording does', async () => {
  await using tenant = await createTestTenant();

  for (const email of ['ada@example.com', 'max@example.com']) {
    const kinds = readAuthenticators(await listOf(tenant, email)).map(({ kind }) => kind);

    kinds.forEach((kind, at) => {
      if (kind === 'push') expect(kinds[at + 1], email).toBe('otp');
    });
  }
});

test('with the switch for the newer shape, rows carry a type, and are read the same', async () => {
  await using tenant = await createTestTenant();
  const before = readAuthenticators(await listOf(tenant, 'ada@example.com'));

  await tenant.control.switches.set({ typeField: true });
  await tenant.control.clock.advance(60);
  const rows = await listOf(tenant, 'ada@example.com');

  expect(rows.every(({ type }) => typeof type === 'string')).toBe(true);
  expect(readAuthenticators(rows)).toEqual(before);
});
