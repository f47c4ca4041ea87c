// Turns tables of the documents into types, so that the compiler tells which name they miss, or have too many.

import type { Document } from './readDocument.ts';
import { codeIn, readTable } from './readTable.ts';

export type Promised = {
  readonly document: Document;
  readonly heading: string;
  /** The names as a type, for example `'keyof RemovedEvent'`. */
  readonly type: string;
};

/** A document whose one sample compiles if every table has the names of its type, and no others. */
export function promisedNames(promised: readonly Promised[]): Document {
  const lines = promised.flatMap(({ document, heading, type }, at) => {
    const names = readTable(document, heading).flatMap(([first]) => codeIn(first));
    return [
      `type Said${at} = ${names.map((name) => `'${name}'`).join(' | ')};`,
      `export const none${at}: Compare<${type}, Said${at}, '${document.path}'> = true;`,
    ];
  });
  const text = [
    "import type { HostDiagnostic, RemovedEvent, SecuritySettingsProps } from 'latchkey';",
    "import type { SecurityFrameOptions } from 'latchkey/frame';",
    "type FrameDiagnostic = Parameters<NonNullable<SecurityFrameOptions['onDiagnostic']>>[0];",
    'type Compare<Name, Said, Where> = [Exclude<Name, Said>, Exclude<Said, Name>] extends [never, never]',
    '  ? true : { in: Where; isMissing: Exclude<Name, Said>; isTooMuch: Exclude<Said, Name> };',
    ...lines,
  ].join('\n');
  return {
    path: 'names in tables',
    anchors: new Set(),
    links: [],
    inlineCode: [],
    samples: [{ language: 'ts', line: 1, text, given: '' }],
    lines: [],
  };
}
