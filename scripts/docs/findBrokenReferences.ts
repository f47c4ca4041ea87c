// Finds what a document names and the repository does not have: files, headings, commands.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '#scripts/process/settings.ts';
import { type Document, readDocument } from './readDocument.ts';

/** For example `'docs/tenant.md:12: there is no docs/nothing.md'`. */
export type Problem = string;

/** Links to other files of ours and to headings. What is on the network is not asked for. */
export function findBrokenLinks(document: Document): Problem[] {
  return document.links.flatMap(({ text, line }) => {
    if (/^[a-z]+:/i.test(text)) return [];
    const [file = '', anchor] = text.split('#');
    const path = file ? normalize(join(dirname(document.path), decodeURI(file))) : document.path;
    const problem = (says: string) => [`${document.path}:${line}: ${says}`];
    if (path.startsWith('..')) return problem(`${text} leads out of the repository`);
    if (file && !existsSync(join(root, path))) return problem(`there is no ${path}`);
    if (!anchor || !path.endsWith('.md')) return [];
    const anchors =
      path === document.path
        ? document.anchors
        : readDocument(path, readFileSync(join(root, path), 'utf8')).anchors;
    return anchors.has(anchor) ? [] : problem(`${path} has no heading #${anchor}`);
  });
}

/** `npm run …`, `npm start`, `npm test` and `node …`, wherever they stand. */
export function findBrokenCommands(document: Document): Problem[] {
  const scripts = scriptsFor(document.path);
  return document.lines.flatMap((text, index) => {
    const at = `${document.path}:${index + 1}:`;
    const npm = [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)]
      .map(([, run, short]) => run ?? short ?? '')
      .filter((name) => !scripts.has(name))
      .map((name) => `${at} package.json has no script "${name}"`);
    const node = [...text.matchAll(/\bnode ([\w./-]+\.(?:ts|mjs|js))\b/g)]
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => `${at} there is no ${file} to run`);
    return [...npm, ...node];
  });
}

const named = /^(?:src|tenant|scripts|e2e|bench|docs|examples|public)\/[\w./-]+$/;

/** Files and folders of ours that stand in the text as code: `src/app/config.ts`. */
export function findBrokenPaths(document: Document): Problem[] {
  return document.inlineCode
    .filter(({ text }) => named.test(text) && !existsSync(join(root, text)))
    .map(({ text, line }) => `${document.path}:${line}: there is no ${text}`);
}

const row = /\b(?:TL|SU|AF|RM|RC|NW|EN|ST|EM|AX|PR)-\d\d\b/g;

/** Lines of docs/reliability-rows.md, called by their ids. */
export function findBrokenRows({ path, lines }: Document): Problem[] {
  const rows = readFileSync(join(root, 'docs/reliability-rows.md'), 'utf8');
  return lines.flatMap((text, index) =>
    (text.match(row) ?? [])
      .filter((id) => !rows.includes(`| ${id} `))
      .map((id) => `${path}:${index + 1}: docs/reliability-rows.md has no line ${id}`),
  );
}

/** Those of the folder that the document stands in, and those of the root. */
function scriptsFor(path: string): ReadonlySet<string> {
  const own = join(root, dirname(path), 'package.json');
  const files = [join(root, 'package.json'), own].filter(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return new Set(
    files.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')).scripts ?? {})),
  );
}
