// Holds the table of mistakes in docs/set-up-auth0.md to what the doctor and the page really say.

import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDocument } from './readDocument.ts';
import { readTable } from './readTable.ts';

const path = 'docs/set-up-auth0.md';

async function readMistakes(): Promise<readonly string[][]> {
  return readTable(readDocument(path, await readFile(path, 'utf8')), '## Ask the doctor');
}

async function textOf(pattern: string): Promise<string> {
  const texts: string[] = [];
  for await (const file of glob(pattern)) texts.push(await readFile(file, 'utf8'));
  // What stands between two values, whatever quotes it stands in.
  return texts
    .join('\n')
    .replaceAll(/\$\{[^}]*\}/g, '…')
    .replaceAll("\\'", "'");
}

test('what the doctor is said to say in docs/set-up-auth0.md, it says', async () => {
  const doctor = await textOf('src/doctor/examine*.ts');
  const said = (await readMistakes()).map(([, , says = '']) => says);
  // `subject: sentence; subject: sentence`; a value stands as … in both.
  const sentences = said
    .filter((says) => !says.startsWith('nothing'))
    .flatMap((says) => says.split('; '))
    .map((one) => one.replace(/^[\w -]+: /i, ''));
  const pieces = sentences.flatMap((one) => one.split('…').map((piece) => piece.trim()));
  expect(pieces.filter((piece) => piece.length > 2 && !doctor.includes(piece))).toEqual([]);
});

test('what people are said to read in docs/set-up-auth0.md, the page says', async () => {
  const words = await textOf('src/i18n/en/*.ts');
  for (const [, meets = ''] of await readMistakes()) {
    for (const [, quoted = ''] of meets.matchAll(/"([^"]{25,})"/g)) {
      expect(words.includes(quoted), quoted).toBe(true);
    }
  }
});
