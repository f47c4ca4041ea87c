// Holds docs/settings.md to what reads the settings: names, defaults, examples, and what is said of wrong ones.

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSettings, SettingsError, settingNames } from '#app/config.ts';
import { readDocument } from './readDocument.ts';
import { codeIn, readTable } from './readTable.ts';

const path = 'docs/settings.md';
const good: Record<string, unknown> = { domain: 'example.eu.auth0.com', clientId: 'wdXZ' };

async function rows() {
  const document = readDocument(path, await readFile(path, 'utf8'));
  const table = readTable(document, '## The page of its own: `/config.json`');
  return table.map(([name, , usual = '', example, wrong = '']) => ({
    name: codeIn(name)[0] ?? '',
    usual,
    example: JSON.parse(codeIn(example)[0] ?? 'null'),
    wrong: JSON.parse(codeIn(wrong)[0] ?? 'null'),
    told: wrong.replace(/^`[^`]*`: /, ''),
  }));
}

function problemsOf(given: object): readonly string[] {
  try {
    readSettings(given, (name, problem) => `${name} ${problem}`);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.problems : [String(error)];
  }
}

test('every setting is in docs/settings.md, and nothing else is', async () => {
  const names = (await rows()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(settingNames().toSorted());
});

test('what docs/settings.md calls the default is what an empty setting becomes', async () => {
  const usual: Record<string, unknown> = { ...readSettings(good) };
  for (const row of await rows()) {
    const { [row.name]: _, ...without } = good;
    if (row.usual === 'must be given') {
      expect(problemsOf(without)).toEqual([`${row.name} is missing`]);
      continue;
    }
    expect(problemsOf(without)).toEqual([]);
    const [code] = codeIn(row.usual);
    if (row.name === 'mfaAudience') {
      expect(code?.replace('{domain}', String(good.domain))).toBe(usual.mfaAudience);
    } else expect([row.name, usual[row.name]]).toEqual([row.name, code && JSON.parse(code)]);
  }
});

test('every example of docs/settings.md is taken', async () => {
  for (const { name, example } of await rows()) {
    expect([name, problemsOf({ ...good, [name]: example })]).toEqual([name, []]);
  }
});

test('of every wrong setting in docs/settings.md is said what stands there', async () => {
  for (const { name, wrong, told } of await rows()) {
    const problems = problemsOf({ ...good, [name]: wrong });
    expect([name, problems.map((problem) => problem.split(' ').slice(1).join(' '))]).toEqual([
      name,
      [told],
    ]);
  }
});
