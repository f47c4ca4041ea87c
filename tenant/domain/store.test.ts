// The tenant's file: brought to the newest version, refused when it will not do, and never made worse.
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { migrations } from './migrations.ts';
import { openStore } from './store.ts';
import { NotKept } from './storeFile.ts';

/** A file as the first version of Latchkey left it, with a person, her phone and her session. */
function writeVersion1(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`${migrations[0]}; PRAGMA user_version = 1;
    INSERT INTO settings VALUES ('began', 'yes'), ('clock_offset', '500'), ('switches', '{"cascade":"none"}');
    INSERT INTO clients VALUES ('shop', 'A shop', '["https://shop.example/cb"]', '["https://shop.example"]');
    INSERT INTO people VALUES ('auth0|0123456789abcdef01234567', 'zoe@example.com', 1, 'email|dev_0123456789abcdef', 'salt.hash', 1700000000);
    INSERT INTO authenticators (id, user_id, kind, bond, active, phone_number, created_at, deleted_at) VALUES
      ('sms|dev_aaaaaaaaaaaaaaaa', 'auth0|0123456789abcdef01234567', 'sms', 'dev_bond', 1, '+15550100123', 1700000000, NULL),
      ('voice|dev_aaaaaaaaaaaaaaaa', 'auth0|0123456789abcdef01234567', 'voice', 'dev_bond', 1, '+15550100123', 1700000000, NULL),
      ('totp|dev_bbbbbbbbbbbbbbbb', 'auth0|0123456789abcdef01234567', 'otp', 'dev_other', 1, NULL, 1700000000, 1700000100);
    INSERT INTO events (at, user_id, type, subject) VALUES (1700000100, 'auth0|0123456789abcdef01234567', 'authenticator_removed', 'totp|dev_bbbbbbbbbbbbbbbb');
    INSERT INTO sessions VALUES ('digest', 'sid', 'auth0|0123456789abcdef01234567', 1, 2, 3);
    INSERT INTO grants VALUES ('jti', 'code', 'auth0|0123456789abcdef01234567', 'shop', 1, 1700000000, NULL);`);
  database.close();
}

/** Every row of every table of a file, with the columns of the first version. */
function readAll(file: string, columnsLike: ReadonlyMap<string, readonly string[]>) {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = [...columnsLike].map(([table, columns]) => [
    table,
    database.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).all(),
  ]);
  database.close();
  return Object.fromEntries(all);
}

function columnsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  const columns = tables.map(({ name }): [string, string[]] => [
    String(name),
    database
      .prepare(`PRAGMA table_info(${name})`)
      .all()
      .map((column) => String(column.name)),
  ]);
  database.close();
  return new Map(columns);
}

test('a file of the first version is brought to the newest, keeps every row, and is copied before', () => {
  using folder = temporaryFolder();
  const { file, path } = folder;
  writeVersion1(file);
  const columns = columnsOf(file);
  const before = readAll(file, columns);
  const bytes = readFileSync(file);
  expect(before.people).toHaveLength(1);

  openStore(file).close();
  expect(readAll(file, columns)).toEqual(before);
  const version = new DatabaseSync(file).prepare('PRAGMA user_version').get();
  expect(version).toEqual({ user_version: migrations.length });
  const copy = readdirSync(path).find((name) => name.startsWith(`${basename(file)}.version-1-`));
  expect(readFileSync(`${path}/${copy}`)).toEqual(bytes);
});

test('a person of the first version is there for a tenant of the newest', async () => {
  using folder = temporaryFolder();
  writeVersion1(folder.file);
  await using tenant = await createTestTenant({ file: folder.file });
  const { userId, authenticators } = await tenant.control.people.get('zoe@example.com');
  expect(userId).toBe('auth0|0123456789abcdef01234567');
  expect(authenticators.map(({ row }) => row.id)).toEqual([
    'sms|dev_aaaaaaaaaaaaaaaa',
    'voice|dev_aaaaaaaaaaaaaaaa',
    'email|dev_0123456789abcdef',
  ]);
  expect(await tenant.control.switches.get()).toMatchObject({ cascade: 'none' });
  await tenant.control.people.create({ email: 'new@example.com' });
  expect((await signIn(tenant, { email: 'new@example.com' })).scope).toContain('enroll');
});

async function tenantFile(file: string): Promise<void> {
  await (await createTestTenant({ file })).close();
}

function change(file: string, work: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  work(bytes);
  writeFileSync(file, bytes);
}

const damages: readonly [string, string, (file: string) => void | Promise<void>][] = [
  [
    'a letter',
    "is not a tenant's memory, or it is damaged",
    (file) => writeFileSync(file, 'Dear Ada, this is not a database. '.repeat(100)),
  ],
  [
    'a file with its end cut off',
    "is not a tenant's memory, or it is damaged",
    async (file) => {
      await tenantFile(file);
      truncateSync(file, 30_000);
    },
  ],
  [
    'a file of which only a few bytes are left',
    "is not a tenant's memory, or it is damaged",
    async (file) => {
      await tenantFile(file);
      truncateSync(file, 50);
    },
  ],
  [
    'a file with a garbled beginning',
    "is not a tenant's memory, or it is damaged",
    async (file) => {
      await tenantFile(file);
      change(file, (bytes) => bytes.fill(7, 0, 64));
    },
  ],
  [
    'a file with a garbled middle',
    "is not a tenant's memory, or it is damaged",
    async (file) => {
      await tenantFile(file);
      change(file, (bytes) => bytes.fill(7, 20_000, 40_000));
    },
  ],
  [
    "somebody else's database",
    "is not a tenant's memory, or it is damaged",
    (file) => {
      const database = new DatabaseSync(file);
      database.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
      database.close();
    },
  ],
  [
    'a file of a newer version',
    'has schema version 99; this Latchkey knows versions up to',
    async (file) => {
      await tenantFile(file);
      const database = new DatabaseSync(file);
      database.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  ],
];

test.each(damages)(
  'LT-72: %s is refused by name, stays as it is, and a copy is kept beside it',
  async (_, complaint, make) => {
    using folder = temporaryFolder();
    const { file, path } = folder;
    await make(file);
    const bytes = readFileSync(file);
    // Twice: who starts it again must not find things worse, nor another copy.
    for (let time = 0; time < 2; time += 1) {
      await expect(createTestTenant({ file })).rejects.toThrow(`${file} ${complaint}`);
      expect(readFileSync(file)).toEqual(bytes);
    }
    const copies = readdirSync(path).filter((name) => name.includes('.refused-'));
    expect(copies).toHaveLength(1);
    expect(readFileSync(`${path}/${copies[0]}`)).toEqual(bytes);
  },
);

test('LT-72: what a killed tenant left in the log is kept when its file is refused', async () => {
  using folder = temporaryFolder();
  const { file, path } = folder;
  openStore(file).close();
  const store = openStore(file);
  store.run("INSERT INTO settings VALUES ('last word', 'kept')");
  await store.unsaved();
  // As a kill leaves it: the last commit is in the log alone.
  const killed = `${file}.killed`;
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${killed}${end}`);
  store.close();
  change(killed, (bytes) => bytes.fill(7, 4096));
  const log = readFileSync(`${killed}-wal`);
  expect(log.length).toBeGreaterThan(0);
  expect(() => openStore(killed)).toThrow('is damaged');
  expect(readFileSync(`${killed}-wal`)).toEqual(log);
  const copy = readdirSync(path).find((name) => /\.refused-\w+-wal$/.test(name));
  expect(readFileSync(`${path}/${copy}`)).toEqual(log);
});

test('LT-73: a file that another tenant uses is refused by name, and goes on being used', async () => {
  using folder = temporaryFolder();
  const { file, path } = folder;
  await using tenant = await createTestTenant({ file });
  const expected = `${file} is in use by another tenant`;
  await expect(createTestTenant({ file })).rejects.toThrow(expected);
  expect(await tenant.control.people.get('ada@example.com')).toBeDefined();
  expect(readdirSync(path).filter((name) => name.includes('.refused-'))).toEqual([]);
});

test('what is written in one turn is kept together, or not at all', async () => {
  using folder = temporaryFolder();
  const store = openStore(folder.file);
  const names = () =>
    store.all<{ name: string }>('SELECT name FROM settings').map((row) => row.name);
  store.run("INSERT INTO settings VALUES ('first', '')");
  const saved = store.unsaved();
  expect(saved).toBeInstanceOf(Promise);
  expect(() =>
    store.atomically(() => {
      store.run("INSERT INTO settings VALUES ('undone', '')");
      throw new Error('changed its mind');
    }),
  ).toThrow('changed its mind');
  store.run("INSERT INTO settings VALUES ('second', '')");
  await saved;
  expect(() =>
    store.atomically(() => {
      store.run("INSERT INTO settings VALUES ('undone again', '')");
      throw new Error('changed its mind');
    }),
  ).toThrow('changed its mind');
  await store.unsaved();
  expect(store.unsaved()).toBeUndefined();
  expect(names()).toEqual(['first', 'second']);
  store.run("INSERT INTO settings VALUES ('at the end', '')");
  store.close();
  const again = openStore(folder.file);
  expect(again.all('SELECT name FROM settings')).toHaveLength(3);
  again.close();
});

test('what was read is remembered until somebody writes to its table, or takes that back', () => {
  const store = openStore(':memory:');
  const count = () =>
    store.remember('settings', 'how many', () => store.all('SELECT name FROM settings').length);
  const insert = () => store.run("INSERT INTO settings VALUES (hex(randomblob(8)), '')");
  expect(count()).toBe(0);
  insert();
  expect(count()).toBe(1);
  store.run(
    "INSERT INTO clients (client_id, name, callback_urls, web_origins) VALUES ('', '', '', '')",
  );
  expect(count()).toBe(1);
  expect(() =>
    store.atomically(() => {
      insert();
      expect(count()).toBe(2);
      throw new Error('changed its mind');
    }),
  ).toThrow('changed its mind');
  expect(count()).toBe(1);
  store.close();
});

test('LT-69: on a full disk a whole turn is refused, reading goes on, and so does writing once there is room', async () => {
  using folder = temporaryFolder();
  const store = openStore(folder.file);
  const { page_count: pages } = store.get<{ page_count: number }>('PRAGMA page_count') ?? {};
  // SQLite's own way to a full disk: no page more than there are.
  store.get(`PRAGMA max_page_count = ${pages}`);
  const fill = () =>
    store.run('INSERT INTO settings VALUES (hex(randomblob(8)), hex(randomblob(20000)))');
  store.run("INSERT INTO settings VALUES ('of the same turn', '')");
  const saved = store.unsaved();
  expect(fill).toThrow(NotKept);
  await expect(saved).rejects.toThrow(`${folder.file} was not written: `);
  // Whoever comes to ask only now hears of it too.
  expect(store.unsaved()).toBeUndefined();
  expect(store.lastLoss()).toBeInstanceOf(NotKept);
  expect(store.all('SELECT name FROM settings')).toEqual([]);
  store.get('PRAGMA max_page_count = 100000');
  fill();
  await store.unsaved();
  expect(store.all('SELECT name FROM settings')).toHaveLength(1);
  store.close();
});

/** The administrator may write anywhere: who runs the tests as one becomes nobody for a moment. */
function asNobody<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.('nobody');
  try {
    return work();
  } finally {
    process.seteuid?.('root');
  }
}

test('LT-69: a file, or a folder, that may not be written is refused by name at the start', async () => {
  using folder = temporaryFolder();
  const { file, path } = folder;
  await tenantFile(file);
  const bytes = readFileSync(file);
  chmodSync(file, 0o444);
  chmodSync(path, 0o555);
  try {
    const refusal = 'may not be written: make it and its folder yours, or set LATCHKEY_DATA.';
    expect(() => asNobody(() => openStore(file))).toThrow(`${file} ${refusal}`);
    expect(() => asNobody(() => openStore(`${file}.new`))).toThrow(`${file}.new ${refusal}`);
    expect(readFileSync(file)).toEqual(bytes);
  } finally {
    chmodSync(path, 0o755);
  }
});
