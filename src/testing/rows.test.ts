// Holds docs/reliability-rows.md to the tests.
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const path = 'docs/reliability-rows.md';
const groups = { TL: 24, SU: 26, AF: 65, RM: 10, RC: 12, NW: 12, EN: 24 };
const everyId = Object.entries(groups).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(2, '0')}`),
);

const id = `(?:${Object.keys(groups).join('|')})-\\d\\d`;
/** One id and a colon, several and a colon, or a bare one in a table of cases; always right behind a quote. */
const titled = new RegExp(`['"\`](${id}(?:(?:, and|,| and) ${id})*)[:'"\`]`, 'g');
const idsIn = (text: string): readonly string[] => text.match(new RegExp(id, 'g')) ?? [];

/** From id to the names of the files whose tests carry it. */
async function proofs(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for await (const file of glob('{src,e2e,tenant}/**/*.{test.ts,test.tsx,e2e.ts}')) {
    const text = await readFile(file, 'utf8');
    for (const [, title = ''] of text.matchAll(titled)) {
      for (const one of idsIn(title)) {
        found.set(one, (found.get(one) ?? new Set()).add(basename(file)));
      }
    }
  }
  return new Map([...found].map(([one, files]) => [one, [...files].sort()]));
}

test('every line of docs/reliability-rows.md is there once, and none that is excused is proven', async () => {
  const document = await readFile(path, 'utf8');
  const rows = [...document.matchAll(new RegExp(`^\\| (${id}) `, 'gm'))].map(([, one]) => one);
  const excused = [...document.matchAll(/^- ([A-Z]{2}-[^:]+): /gm)].flatMap(([, ids = '']) =>
    idsIn(ids),
  );
  const proven = await proofs();

  expect(rows).toEqual(everyId);
  expect(excused.filter((one) => proven.has(one))).toEqual([]);
  expect([...proven.keys()].filter((one) => !rows.includes(one))).toEqual([]);
});
