// No component says anything by itself: sentences stand in the catalogs, whichever state shows them.
import { glob, readFile } from 'node:fs/promises';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const heard = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription']);
const shown = new Set(['label', 'placeholder', 'title']);
const letters = /\p{L}{2}/u;

type Node = { readonly type: string; readonly [Key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Texts in markup: between tags, as `{'text'}`, or as an attribute that people read or hear. */
function textsIn(node: Node): string[] {
  const inside = Object.values(node).flat().filter(isNode).flatMap(textsIn);
  const text = ownTextOf(node);
  return typeof text === 'string' && letters.test(text) ? [text.trim(), ...inside] : inside;
}

function ownTextOf({ type, ...node }: Node): unknown {
  if (type === 'JSXText') return node.value;
  if (type === 'JSXExpressionContainer' && isNode(node.expression)) return node.expression.value;
  if (type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return null;
  const name = String(node.name.name);
  return heard.has(name) || shown.has(name) ? node.value.value : null;
}

test('every text in the markup of a component comes from the catalogs', async () => {
  const found: string[] = [];
  let components = 0;
  for await (const path of glob('src/{app,embed,i18n,security,ui}/**/*.tsx')) {
    if (path.endsWith('.test.tsx')) continue;
    components += 1;
    const { program } = parseSync(path, await readFile(path, 'utf8'));
    for (const text of textsIn(program as unknown as Node)) found.push(`${path}: ${text}`);
  }
  expect(components).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('a text between tags, in braces or in a label is found', () => {
  const markup = `<p title="Nice"><b aria-label={name}>Hello</b>{'there'}{' · '}<i className="x" /></p>`;
  const { program } = parseSync('x.tsx', markup);
  expect(textsIn(program as unknown as Node).sort()).toEqual(['Hello', 'Nice', 'there']);
});
