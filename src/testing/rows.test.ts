// Holds docs/reliability-rows.md to the tests: every line is proven, excused, or on a list that may only shrink.
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const path = 'docs/reliability-rows.md';
const groups = {
  TL: 24,
  SU: 26,
  AF: 65,
  RM: 10,
  RC: 12,
  NW: 12,
  EN: 24,
  EM: 20,
  AX: 18,
  ST: 14,
  PR: 8,
};
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
  for await (const file of glob('{src,e2e,tenant,scripts}/**/*.{test.ts,test.tsx,e2e.ts}')) {
    const text = await readFile(file, 'utf8');
    for (const [, title = ''] of text.matchAll(titled)) {
      for (const one of idsIn(title)) {
        found.set(one, (found.get(one) ?? new Set()).add(basename(file)));
      }
    }
  }
  return new Map([...found].map(([one, files]) => [one, [...files].sort()]));
}

function read(document: string) {
  const [tables = '', open = ''] = document.split('\n## Still open\n');
  return {
    tables,
    rows: [...tables.matchAll(new RegExp(`^\\| (${id}) `, 'gm'))].map(([, one = '']) => one),
    excused: [...tables.matchAll(/^- ([A-Z]{2}-[^:]+): /gm)].flatMap(([, ids = '']) => idsIn(ids)),
    open: idsIn(open),
  };
}

test('every line of docs/reliability-rows.md is proven, excused or still open, and never two of these', async () => {
  const { rows, excused, open } = read(await readFile(path, 'utf8'));
  const proven = await proofs();

  expect(rows).toEqual(everyId);
  const nothing = rows.filter(
    (one) => !proven.has(one) && !excused.includes(one) && !open.includes(one),
  );
  expect(nothing, 'neither proven, nor excused, nor known to be open').toEqual([]);
  expect(
    excused.filter((one) => proven.has(one) || open.includes(one)),
    'excused twice',
  ).toEqual([]);
  expect(
    [...proven.keys()].filter((one) => !rows.includes(one)),
    'no such line',
  ).toEqual([]);
});

test('docs/reliability-rows.md names the file that proves each line, and nothing open that is proven', async () => {
  const document = await readFile(path, 'utf8');
  await expect(withProofs(document, await proofs())).toMatchFileSnapshot(`../../${path}`);
});

/** The document as it should be; `-u` writes it. */
function withProofs(document: string, proven: ReadonlyMap<string, readonly string[]>): string {
  const { tables, excused, open } = read(document);
  const filled = tables.replace(/^(?:\|.*\n)+/gm, (table) =>
    aligned(
      table
        .trimEnd()
        .split('\n')
        .map((line) => fill(cellsOf(line), proven, excused)),
    ),
  );
  const left = Object.keys(groups)
    .map((group) => open.filter((one) => one.startsWith(group) && !proven.has(one)))
    .filter((ids) => ids.length > 0)
    .map((ids) => `- ${ids.join(' ')}\n`);
  return left.length === 0 ? filled : `${filled}\n## Still open\n\n${left.join('')}`;
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((text) => text.trim());

function fill(
  cells: readonly string[],
  proven: ReadonlyMap<string, readonly string[]>,
  excused: readonly string[],
): readonly string[] {
  const [one = '', ...said] = cells;
  if (!everyId.includes(one)) return cells;
  const files = proven.get(one)?.map((file) => `\`${file}\``);
  return [
    one,
    ...said.slice(0, -1),
    files?.join(', ') ?? (excused.includes(one) ? 'see below' : ''),
  ];
}

/** As the formatter wants a table. */
function aligned(rows: readonly (readonly string[])[]): string {
  const isRule = (text: string) => /^-+$/.test(text);
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(3, ...rows.map((cells) => (isRule(cells[at] ?? '') ? 0 : (cells[at] ?? '').length))),
  );
  const lines = rows.map((cells) => {
    const padded = cells.map((text, at) =>
      isRule(text) ? '-'.repeat(widths[at] ?? 3) : text.padEnd(widths[at] ?? 0),
    );
    return `| ${padded.join(' | ')} |\n`;
  });
  return lines.join('');
}
