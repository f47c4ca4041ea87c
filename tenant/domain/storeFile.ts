// What is found out about the tenant's file before a byte of it is written, and what is said when it will not do.
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Thrown by a write that was not kept: the disk is full, or may not be written. Nothing of it stands. */
export class NotKept extends Error {}

/**
 * Looks at a file before it is taken up.
 *
 * The look is SQLite's own, through a connection that may only read: it sees what a killed tenant
 * left in the log, finds damage anywhere in the file, and changes neither.
 *
 * A file that is refused is left as it is, and a copy is put beside it: whoever moves it away or
 * tries to mend it has a second one. So is one that is about to be brought to a newer version.
 *
 * @param newest the schema version this Latchkey writes
 * @throws an Error that names the file: it is in use, damaged, somebody else's, or of a newer version
 */
export function inspectFile(file: string, newest: number): void {
  if (!hasContent(file)) return;
  const found = look(file);
  if (found === 'damaged') {
    throw new Error(
      `${file} is not a tenant's memory, or it is damaged. ${keepCopy(file, 'refused')} Move it away to start anew.`,
    );
  }
  if (found > newest) {
    throw new Error(
      `${file} has schema version ${found}; this Latchkey knows versions up to ${newest}. ${keepCopy(file, 'refused')} Use the newer Latchkey, or move the file away.`,
    );
  }
  if (found > 0 && found < newest) keepCopy(file, `version-${found}`);
}

const hasContent = (file: string) => existsSync(file) && statSync(file).size > 0;

/** @returns its schema version, 0 for an empty one */
function look(file: string): number | 'damaged' {
  const database = open(file);
  try {
    const read = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
    const version = Number(read('PRAGMA user_version'));
    if (read('PRAGMA quick_check') !== 'ok') return 'damaged';
    const tables = Number(read("SELECT count(*) FROM sqlite_master WHERE type = 'table'"));
    const ours = read("SELECT count(*) FROM sqlite_master WHERE name IN ('settings', 'people')");
    return tables > 0 && ours !== 2 ? 'damaged' : version;
  } catch (cause) {
    if (isOneOf(cause, damaged)) return 'damaged';
    throw explain(cause, file);
  } finally {
    database.close();
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true });
  } catch (cause) {
    throw explain(cause, file);
  }
}

/** Named after what is in it: the same file, refused again, is not copied again. */
function keepCopy(file: string, why: string): string {
  try {
    const name = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
    const copy = `${file}.${why}-${name}`;
    for (const end of ['', '-wal']) {
      if (!hasContent(`${file}${end}`) || existsSync(`${copy}${end}`)) continue;
      copyFileSync(`${file}${end}`, `${copy}${end}`, constants.COPYFILE_EXCL);
    }
    return `It was left as it is, and a copy is kept in ${copy}.`;
  } catch {
    return 'It was left as it is; a copy could not be made.';
  }
}

/** SQLite's primary result codes (SQLite, "Result and Error Codes"). */
const busy = [5];
const damaged = [11, 26];
const mayNotWrite = [3, 8, 14];
const cannotWrite = [10, 13];

function isOneOf(cause: unknown, codes: readonly number[]): boolean {
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) : -1;
  return codes.includes(code & 0xff);
}

/** Says in one sentence why a file cannot be opened. */
export function explain(cause: unknown, file: string): unknown {
  const tell = (text: string) => new Error(`${file} ${text}`, { cause });
  if (isOneOf(cause, busy)) {
    return tell('is in use by another tenant: stop that one, or set LATCHKEY_DATA.');
  }
  if (isOneOf(cause, mayNotWrite)) {
    return tell('may not be written: make it and its folder yours, or set LATCHKEY_DATA.');
  }
  if (isOneOf(cause, cannotWrite)) {
    return tell('cannot be written: free some space on its disk, or set LATCHKEY_DATA.');
  }
  return cause;
}

/** What a failed write is: not kept, for a reason of the disk; or an error of ours. */
export function explainWrite(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || !isOneOf(cause, [...mayNotWrite, ...cannotWrite])) return cause;
  return new NotKept(`${file} was not written: ${cause.message}`, { cause });
}
