// Reads a table of a document, so that what it says can be held to the code.

import type { Document } from './readDocument.ts';

/**
 * @param heading under which the table stands, as it is written: `'## In the environment'`
 * @returns a list of cells for each row, without the head
 */
export function readTable({ path, lines }: Document, heading: string): readonly string[][] {
  const start = lines.indexOf(heading);
  if (start === -1) throw new Error(`${path} has no heading "${heading}"`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  const rows = rest
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  return rows.slice(2);
}

/** The pieces of code in a cell: `` `a`, `b` ``. */
export function codeIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
