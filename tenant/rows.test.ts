// Holds the documents to the tests and to the tables they describe.
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { defaultSwitches } from './domain/switches.ts';

const rowsIn = (text: string) => [...text.matchAll(/^\| (LT-\d\d) /gm)].map(([, id = '']) => id);
const cell = (text: string) => text.trim().replaceAll('\\|', '|');

test('every row of docs/tenant-rows.md is named in the title of a test, or says why not', async () => {
  const document = await readFile('docs/tenant-rows.md', 'utf8');
  const [held = '', excused = ''] = document.split('## Without a test of their own');
  const tests: string[] = [];
  for await (const path of glob('{tenant,scripts,bench,e2e}/**/*.{test,e2e}.ts')) {
    tests.push(await readFile(path, 'utf8'));
  }
  const titles = tests.join('\n');
  const ids = rowsIn(held);
  expect(ids).toEqual(
    Array.from({ length: 84 }, (_, at) => `LT-${String(at + 1).padStart(2, '0')}`),
  );
  const without = ids.filter((id) => !new RegExp(`['"]${id}[:,' ]|, ${id}[:,]`).test(titles));
  expect(without).toEqual([...excused.matchAll(/^- (LT-\d\d)/gm)].map(([, id]) => id));
});

test('docs/tenant.md tells of every switch, with its true default', async () => {
  const document = await readFile('docs/tenant.md', 'utf8');
  const told = new Map(
    [...document.matchAll(/^\| `([\w.]+)` +\| `(.+?)` +\|/gm)].map(([, name = '', value = '']) => [
      name,
      cell(value),
    ]),
  );
  const evil = [...document.matchAll(/^\| `(evil\.\w+)`/gm)].map(([, name]) => name);
  for (const [name, value] of Object.entries(defaultSwitches)) {
    if (name.startsWith('evil.')) expect(evil).toContain(name);
    else expect(told.get(name), name).toBe(JSON.stringify(value));
  }
});
