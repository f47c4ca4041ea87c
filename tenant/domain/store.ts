// Keeps everything the tenant knows in one SQLite database, so that an answer given is an answer kept.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './migrations.ts';
import { explain, explainWrite, inspectFile } from './storeFile.ts';

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
  let depth = 0;

  return {
    get: <Row>(sql: string, values: Values = {}) => prepare(sql).get(values) as Row | undefined,
    all: <Row>(sql: string, values: Values = {}) =>
      prepare(sql).all(values) as unknown as readonly Row[],
    run(sql, values = {}) {
      try {
        return Number(prepare(sql).run(values).changes);
      } catch (cause) {
        throw explainWrite(cause, file);
      }
    },
    atomically(work) {
      if (depth === 0) database.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        if (depth === 1) database.exec('COMMIT');
        return result;
      } catch (cause) {
        // A full disk may have ended the transaction already.
        if (depth === 1 && database.isTransaction) database.exec('ROLLBACK');
        throw explainWrite(cause, file);
      } finally {
        depth -= 1;
      }
    },
    close: () => database.close(),
  };
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
