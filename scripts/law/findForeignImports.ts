// The part of the law about imports: which rooms, layers and parts may be imported from where, and how that is written.

import { dirname, posix } from 'node:path';
import * as law from './law.table.ts';
import type { Breach, Source } from './readSource.ts';

export function findForeignImports({ path, imports }: Source): Breach[] {
  return imports.flatMap(({ name, line }) =>
    checkImport(path, name).map((breach) => ({ line, ...breach })),
  );
}

type Finding = Omit<Breach, 'line'>;

function checkImport(path: string, specifier: string): Finding[] {
  const target = resolve(path, specifier);
  if (target === undefined) return checkPackage(path, specifier);
  if (specifier.split('/').includes('..')) {
    return [
      {
        rule: `no "../" in an import (${specifier})`,
        instead: `write #room/file.ts, as in ${hash(target)}`,
      },
    ];
  }
  if (posix.extname(target) === '') {
    return [
      {
        rule: `an import names its file (${specifier})`,
        instead: `add the extension, as in ${specifier}.ts`,
      },
    ];
  }
  if (law.exceptions.some((one) => one.path === path && target.startsWith(one.imports))) return [];
  return [
    ...checkParts(path, target),
    ...checkRooms(path, target),
    ...checkSpelling(path, specifier, target),
  ];
}

/** A package, or something of Vite's or Node's. */
function checkPackage(path: string, specifier: string): Finding[] {
  const room = law.roomsWithoutPackages.find((each) => path.startsWith(`src/${each}/`));
  if (room === undefined || isOfSrcTests(path)) return [];
  return [
    {
      rule: `${room} imports no packages (${specifier})`,
      instead: 'write it in plain TypeScript, or let a room above do it',
    },
  ];
}

/** The file in the repository that an import means; undefined for a package. */
function resolve(path: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(dirname(path), bare);
  if (!bare.startsWith('#')) return undefined;
  const [first = '', ...rest] = bare.slice(1).split('/');
  const otherPart = first !== 'src' && first in law.parts;
  return [...(otherPart ? [] : ['src']), first, ...rest].join('/');
}

function hash(target: string): string {
  return `#${target.replace(/^src\//, '')}`;
}

function partOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The room of src or the layer of the tenant a file is in: a folder's name, or the file's own at the top. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function checkParts(path: string, target: string): Finding[] {
  const [from, to] = [partOf(path), partOf(target)];
  if (from === to || law.parts[from]?.includes(to)) return [];
  const isOfTests = isOfSrcTests(path);
  if (isOfTests && target.startsWith('tenant/testing/')) return [];
  return [
    {
      rule: `${from} may not import ${to} (${hash(target)})`,
      instead: isOfTests
        ? 'tests of src see the tenant by #tenant/testing/ only'
        : from === 'e2e'
          ? 'look at the screen, ask /_control, or start servers with #scripts/'
          : 'keep the two apart: they meet over HTTP',
    },
  ];
}

function isOfSrcTests(path: string): boolean {
  return /^src\/.*\.test\.tsx?$/.test(path) || path.startsWith('src/testing/');
}

function checkRooms(path: string, target: string): Finding[] {
  const part = partOf(path);
  if (part !== partOf(target)) return [];
  const table = part === 'src' ? law.rooms : part === 'tenant' ? law.tenantLayers : undefined;
  const [from, to] = [roomOf(path), roomOf(target)];
  if (!table || from === to) return [];
  // Tests put together what they need.
  if (/\.test\.tsx?$/.test(path) && (to === 'testing' || part === 'tenant')) return [];
  const allowed = table[from];
  if (allowed?.includes(to)) return [];
  return [
    {
      rule: allowed
        ? `${from} may not import ${to} (${hash(target)})`
        : `${from} is no room of ${part}`,
      instead: allowed
        ? allowed.length > 0
          ? `${from} may import ${allowed.join(', ')}; let a room above put the two together`
          : `${from} stands alone: take what you need as an argument`
        : `put it into one of ${Object.keys(table).join(', ')}, or add the room to law.table.ts`,
    },
  ];
}

/** In src, `#` says that an import leaves the room; inside, `./` wherever it reaches. */
function checkSpelling(path: string, specifier: string, target: string): Finding[] {
  if (partOf(path) !== 'src' || partOf(target) !== 'src') return [];
  const leaves = roomOf(path) !== roomOf(target);
  const beneath = target.startsWith(`${dirname(path)}/`);
  if (specifier.startsWith('.') && leaves) {
    return [
      {
        rule: `an import that leaves its room begins with # (${specifier})`,
        instead: `write ${hash(target)}`,
      },
    ];
  }
  if (specifier.startsWith('#') && !leaves && beneath) {
    const near = `./${target.slice(dirname(path).length + 1)}`;
    return [{ rule: `# means "leaves the room" (${specifier})`, instead: `write ${near}` }];
  }
  return [];
}
