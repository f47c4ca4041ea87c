// Keeps everything the tenant knows in one SQLite database, so that an answer given is an answer kept.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

type Values = Record<string, SQLInputValue>;

export type Store = {
  /** The first row, or undefined. */
  get<Row>(sql: string, values?: Values): Row | undefined;
  all<Row>(sql: string, values?: Values): readonly Row[];
  /** How many rows changed. */
  run(sql: string, values?: Values): number;
  /** All of the work or none of it; may be nested, the outermost decides. */
  atomically<Result>(work: () => Result): Result;
  close(): void;
};

/**
 * Opens the tenant's memory: a file that survives a kill at any moment, or `:memory:` for a test.
 *
 * WAL with synchronous=FULL: a commit has reached the disk before the answer leaves
 * (SQLite, "PRAGMA synchronous": FULL in WAL mode syncs the log after each transaction).
 *
 * The file is locked for as long as it is open: two tenants on one memory would each have a clock
 * of their own. The lock is the system's and dies with the process.
 *
 * @param file a path whose folder exists, or `:memory:`
 * @throws when the file was written by a newer Latchkey, is in use, or is no database: it is named
 *   and left untouched
 */
export function openStore(file: string): Store {
  const database = new DatabaseSync(file);
  try {
    prepareFile(database, file);
    migrate(database, file);
  } catch (cause) {
    database.close();
    throw explain(cause, file);
  }
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let depth = 0;

  return {
    get: <Row>(sql: string, values: Values = {}) => prepare(sql).get(values) as Row | undefined,
    all: <Row>(sql: string, values: Values = {}) =>
      prepare(sql).all(values) as unknown as readonly Row[],
    run: (sql, values = {}) => Number(prepare(sql).run(values).changes),
    atomically(work) {
      if (depth === 0) database.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        if (depth === 1) database.exec('COMMIT');
        return result;
      } catch (cause) {
        if (depth === 1) database.exec('ROLLBACK');
        throw cause;
      } finally {
        depth -= 1;
      }
    },
    close: () => database.close(),
  };
}

function prepareFile(database: DatabaseSync, file: string): void {
  if (file === ':memory:') return;
  database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; COMMIT`);
}

function explain(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : undefined;
  if (code === 5) {
    return new Error(`${file} is in use by another tenant: stop that one, or set LATCHKEY_DATA.`, {
      cause,
    });
  }
  if (code === 11 || code === 26) {
    return new Error(
      `${file} is not a tenant's memory, or it is damaged. It was left as it is; move it away to start anew.`,
      { cause },
    );
  }
  return cause;
}

function migrate(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `${file} has schema version ${version}; this Latchkey knows versions up to ${migrations.length}. Use the newer Latchkey, or move the file away.`,
    );
  }
  if (file !== ':memory:') {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000',
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
