// Holds docs/theming.md to the style sheet: every property a host may set, and what it is if nobody does.

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDocument } from './readDocument.ts';
import { codeIn, readTable } from './readTable.ts';

/** From the name of a property to its default, on one line. */
async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const css = (await readFile('src/ui/tokens.css', 'utf8')).replaceAll(/\s+/g, ' ');
  const tokens = css.matchAll(/: var\( ?(--latchkey-[\w-]+), (.*?) ?\);/g);
  return new Map([...tokens].map(([, name = '', usual = '']) => [name, usual]));
}

test('docs/theming.md names every custom property, with its true default', async () => {
  const document = readDocument('docs/theming.md', await readFile('docs/theming.md', 'utf8'));
  const tokens = await readTokens();
  const colors = readTable(document, '### Colors').map(([name, , light = '', dark]) => {
    const isFollowing = light.startsWith('follows');
    const followed = codeIn(light)[0]?.replace('--latchkey-', '--');
    const usual = tokens.get(codeIn(name)[0] ?? '') ?? '';
    return [
      codeIn(name)[0],
      isFollowing && usual.includes(`var(${followed})`)
        ? usual
        : `light-dark(${codeIn(light)[0]}, ${codeIn(dark)[0]})`,
    ];
  });
  const others = readTable(document, '### Other than colors');
  const said = [...colors, ...others.map(([name, , usual]) => [codeIn(name)[0], codeIn(usual)[0]])];
  expect(said.toSorted()).toEqual([...tokens].sort());
});

test.for(['README.md', 'docs/embedding.md'])('%s says how many there are', async (path) => {
  const text = await readFile(path, 'utf8');
  const [, before, after] = /(\d+) custom properties|custom properties, (\d+)/.exec(text) ?? [];
  expect(Number(before ?? after)).toBe((await readTokens()).size);
});
