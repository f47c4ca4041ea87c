// Looks into a tenant's file for anything that is there by half.

import { DatabaseSync } from 'node:sqlite';

const halves: Readonly<Record<string, string>> = {
  'authenticators of nobody': `
    SELECT count(*) AS found FROM authenticators
    WHERE user_id NOT IN (SELECT user_id FROM people)`,
  'pairs of which one is gone': `
    SELECT count(*) AS found FROM
      (SELECT bond FROM authenticators GROUP BY bond HAVING count(deleted_at) NOT IN (0, count(*)))`,
  'used codes without a token': `
    SELECT count(*) AS found FROM codes
    WHERE used_at IS NOT NULL AND digest NOT IN (SELECT code_digest FROM grants)`,
  'sign-ins that ended without a code': `
    SELECT (SELECT count(*) FROM transactions WHERE finished_at IS NOT NULL)
      - (SELECT count(*) FROM codes) AS found`,
};

/**
 * @param file of a tenant that has ended
 * @returns what is half, in words
 */
export function findHalves(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const [check] = Object.values(database.prepare('PRAGMA integrity_check').get() ?? {});
    const found = Object.entries(halves).map(
      ([what, sql]) => [what, Number(database.prepare(sql).get()?.found)] as const,
    );
    return [
      ...(check === 'ok' ? [] : [`SQLite's integrity check: ${check}`]),
      ...found.filter(([, count]) => count !== 0).map(([what, count]) => `${count} ${what}`),
    ];
  } finally {
    database.close();
  }
}
