// Holds source files to the law of the rooms; what it finds says where, what the law is, and what to do instead.

import { findForeignImports } from './findForeignImports.ts';
import * as law from './law.table.ts';
import { type Breach, readSource, type Source } from './readSource.ts';

export type PlacedBreach = Breach & { readonly path: string };

type SourceText = { readonly path: string; readonly text: string };

export function findBreaches(files: readonly SourceText[]): PlacedBreach[] {
  return files.flatMap(({ path, text }) => {
    const source = readSource(path, text);
    return [
      ...findForeignImports(source),
      ...findGlobals(source),
      ...findClocks(source),
      ...findBadNames(source),
      ...findLongFile(source),
    ].map((breach) => ({ path, ...breach }));
  });
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path) || path.startsWith('src/testing/');
}

function findGlobals({ path, globals }: Source): Breach[] {
  if (!path.startsWith('src/') || isTest(path)) return [];
  return globals.flatMap(({ name, line }) =>
    law.globals
      .filter(
        ({ names, allowedIn }) =>
          names.includes(name) && !allowedIn.some((p) => path.startsWith(p)),
      )
      .map(({ allowedIn, instead }) => ({
        line,
        rule: `${name} is for ${allowedIn.join(', ') || 'nobody'} only`,
        instead,
      })),
  );
}

function findClocks({ path, clocks }: Source): Breach[] {
  const room = law.roomsWithoutClock.find((each) => path.startsWith(`src/${each}/`));
  if (room === undefined || isTest(path)) return [];
  return clocks.map(({ name, line }) => ({
    line,
    rule: `${room} never reads the clock, and this is ${name}`,
    instead: 'take the time as an argument',
  }));
}

function findBadNames({ path }: Source): Breach[] {
  const parts = path.split('/');
  const folders = parts.slice(0, -1).filter((folder) => law.emptyWords.includes(folder));
  return [
    ...folders.map((folder) => ({
      line: 1,
      rule: `"${folder}" says only what kind of code is in it`,
      instead: 'name the folder after its subject',
    })),
    ...(/^index\.[mc]?[jt]sx?$/.test(parts.at(-1) ?? '')
      ? [{ line: 1, rule: 'no index files', instead: 'name the file after what it exports' }]
      : []),
  ];
}

function findLongFile({ path, lineCount }: Source): Breach[] {
  const mayBeLong = isTest(path) || law.lists.some((list) => list.test(path));
  if (mayBeLong || lineCount <= law.longestFile) return [];
  return [
    {
      line: law.longestFile + 1,
      rule: `a file has at most ${law.longestFile} lines, and this has ${lineCount}`,
      instead: 'find what in it wants a name of its own',
    },
  ];
}
