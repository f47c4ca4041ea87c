// Keeps everything the tenant knows in one SQLite database, so that an answer given is an answer kept.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
// The real one also where a test plays browser.
import { setImmediate } from 'node:timers';
import { migrations } from './migrations.ts';
import { explain, explainWrite, inspectFile, NotKept } from './storeFile.ts';

type Values = Record<string, SQLInputValue>;

export type Store = {
  /** The first row, or undefined. */
  get<Row>(sql: string, values?: Values): Row | undefined;
  all<Row>(sql: string, values?: Values): readonly Row[];
  /**
   * How many rows changed.
   *
   * @throws NotKept when the disk is full or may not be written; reading goes on
   */
  run(sql: string, values?: Values): number;
  /**
   * What was read from a table, as long as nobody writes to that table.
   *
   * @param name of what is read, one of few: everything is kept
   */
  remember<Value>(table: string, name: string, read: () => Value): Value;
  /** All of the work or none of it; may be nested, the outermost decides. */
  atomically<Result>(work: () => Result): Result;
  /**
   * What was written in this turn, and is not on the disk yet: await it before telling anybody.
   *
   * @returns undefined when everything is
   * @throws NotKept when nothing of it could be kept
   */
  unsaved(): Promise<void> | undefined;
  /** Why a turn was lost the last time; whoever wrote in several turns asks before and after. */
  lastLoss(): unknown;
  close(): void;
};

/**
 * Opens the tenant's memory: a file that survives a kill at any moment, or `:memory:` for a test.
 *
 * All that is written in one turn of the event loop goes to the disk together, with one wait for
 * it: what a request writes between two of its `await`s is kept whole or not at all, and fifty
 * requests wait no longer than one.
 *
 * WAL with synchronous=FULL: a commit has reached the disk before the answer leaves
 * (SQLite, "PRAGMA synchronous": FULL in WAL mode syncs the log after each transaction).
 *
 * The file is locked for as long as it is open: two tenants on one memory would each have a clock
 * of their own. The lock is the system's and dies with the process.
 *
 * @param file a path whose folder exists, or `:memory:`
 * @throws when the file was written by a newer Latchkey, is in use, damaged, or no database: it is
 *   named and left untouched
 */
export function openStore(file: string): Store {
  const isFile = file !== ':memory:';
  if (isFile) inspectFile(file, migrations.length);
  const database = openDatabase(file, isFile);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const remembered = new Map<string, Map<string, unknown>>();
  let batch: PromiseWithResolvers<void> | undefined;
  let lastLoss: unknown;
  let depth = 0;

  function begin(): void {
    if (batch) return;
    prepare('BEGIN IMMEDIATE').run();
    batch = Promise.withResolvers();
    // Whoever wants to know asks; nobody need.
    batch.promise.catch(() => undefined);
    setImmediate(save);
  }

  function save(): void {
    if (!batch) return;
    try {
      prepare('COMMIT').run();
      batch.resolve();
      batch = undefined;
    } catch (cause) {
      forget(explainWrite(cause, file));
    }
  }

  /** Everybody who wrote in this turn hears that nothing of it stands. */
  function forget(reason: unknown): void {
    if (database.isTransaction) database.exec('ROLLBACK');
    remembered.clear();
    lastLoss = reason;
    batch?.reject(reason);
    batch = undefined;
  }

  /** Takes back the work that has just failed, and leaves what others wrote in this turn. */
  function undo(isAlone: boolean): void {
    remembered.clear();
    // A full disk has undone it already.
    if (!database.isTransaction) return;
    database.exec(isAlone ? 'ROLLBACK; BEGIN IMMEDIATE' : 'ROLLBACK TO work; RELEASE work');
  }

  /** @throws what went wrong; a disk that does not take it undoes the whole turn */
  function rethrow(cause: unknown): never {
    const reason = explainWrite(cause, file);
    if (reason instanceof NotKept || !database.isTransaction) forget(reason);
    throw reason;
  }

  return {
    get: <Row>(sql: string, values: Values = {}) => prepare(sql).get(values) as Row | undefined,
    all: <Row>(sql: string, values: Values = {}) =>
      prepare(sql).all(values) as unknown as readonly Row[],
    run(sql, values = {}) {
      try {
        begin();
        remembered.delete(writtenBy(sql));
        return Number(prepare(sql).run(values).changes);
      } catch (cause) {
        return rethrow(cause);
      }
    },
    atomically(work) {
      if (depth > 0) return work();
      depth += 1;
      const isAlone = batch === undefined;
      try {
        begin();
        if (!isAlone) prepare('SAVEPOINT work').run();
        const result = work();
        if (!isAlone) prepare('RELEASE work').run();
        return result;
      } catch (cause) {
        undo(isAlone);
        return rethrow(cause);
      } finally {
        depth -= 1;
      }
    },
    remember<Value>(table: string, name: string, read: () => Value): Value {
      const known = remembered.get(table) ?? new Map<string, unknown>();
      if (known.has(name)) return known.get(name) as Value;
      const value = read();
      remembered.set(table, known.set(name, value));
      return value;
    },
    unsaved: () => batch?.promise,
    lastLoss: () => lastLoss,
    close() {
      save();
      database.close();
    },
  };
}

const tables = new Map<string, string>();

/** The table that a statement changes. */
function writtenBy(sql: string): string {
  const known = tables.get(sql);
  if (known !== undefined) return known;
  const [, table] =
    /^\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+(\w+)/i.exec(sql) ?? [];
  if (table === undefined) throw new Error(`Not a statement that changes a table: ${sql}`);
  tables.set(sql, table);
  return table;
}

function openDatabase(file: string, isFile: boolean): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    if (isFile) {
      database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; COMMIT`);
    }
    migrate(database);
    return database;
  } catch (cause) {
    database?.close();
    throw explain(cause, file);
  }
}

function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
