// Reads what a source file imports and which globals it mentions, from its syntax tree: comments and strings do not count.

import { parseSync } from 'vite';
import { isIdentifier, isNamed, isText, type Node, walk } from './walkSyntax.ts';

export type Mention = { readonly name: string; readonly line: number };

/** Where the law is broken, what it says, and what to do instead. */
export type Breach = { readonly line: number; readonly rule: string; readonly instead: string };

export type Source = {
  readonly path: string;
  readonly lineCount: number;
  /** Specifiers of import, export from, import() and import types. */
  readonly imports: readonly Mention[];
  /** Identifiers that no declaration of this file binds, and properties of `window`, `globalThis` and `self`. */
  readonly globals: readonly Mention[];
  /** Reads of the clock: `Date.now()`, `new Date()`, `performance.now()`. */
  readonly clocks: readonly Mention[];
};

export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);

  const imports: Mention[] = [];
  const clocks: Mention[] = [];
  const ofWindow: Mention[] = [];
  const unqualified: Mention[] = [];
  const bound = new Set<string>();

  walk(program, (node, role) => {
    const mention = (name: string) => ({ name, line: lineAt(text, node.start) });
    if (importing.has(node.type) && isText(node.source)) imports.push(mention(node.source.value));
    for (const clock of clocksReadBy(node)) clocks.push(mention(clock));
    for (const name of takenFromWindow(node)) ofWindow.push(mention(name));
    if (isIdentifier(node)) {
      if (role === 'binding') bound.add(node.name);
      if (role === 'reference') unqualified.push(mention(node.name));
    }
  });

  return {
    path,
    lineCount: text.trimEnd().split('\n').length,
    imports,
    globals: [...ofWindow, ...unqualified.filter(({ name }) => !bound.has(name))],
    clocks,
  };
}

function lineAt(text: string, start: number): number {
  return text.slice(0, start).split('\n').length;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function clocksReadBy(node: Node): string[] {
  if (node.type === 'NewExpression') {
    const now = isNamed(node.callee, 'Date') && Array.isArray(node.arguments);
    return now && (node.arguments as unknown[]).length === 0 ? ['new Date()'] : [];
  }
  if (node.type !== 'MemberExpression' || !isNamed(node.property, 'now')) return [];
  return ['Date', 'performance']
    .filter((name) => isNamed(node.object, name))
    .map((n) => `${n}.now()`);
}

/** The names in `window.name`, and in `const { name } = window`. */
function takenFromWindow(node: Node): string[] {
  const isWindow = (value: unknown) =>
    ['window', 'globalThis', 'self'].some((name) => isNamed(value, name));
  if (node.type === 'MemberExpression' && isWindow(node.object)) {
    return isIdentifier(node.property) ? [node.property.name] : [];
  }
  if (node.type === 'VariableDeclarator' && isWindow(node.init)) {
    const { properties } = node.id as { properties?: { key?: unknown }[] };
    return (properties ?? []).flatMap(({ key }) => (isIdentifier(key) ? [key.name] : []));
  }
  return [];
}
