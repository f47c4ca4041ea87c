// node bench/budget.ts: weighs the built page against its budgets.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunksOf } from '#scripts/library/chunksOf.ts';
import { dist } from '#scripts/page/buildPage.ts';
import { chunksAfterList, chunksUntilList, type Manifest } from '#scripts/page/chunksUntilList.ts';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';
import { budgets } from './budgets.ts';

/** Without it V8 compiles on the page's own thread: `docs/decisions/012-first-screen-from-html.md`. */
const compileHint = '//# allFunctionsCalledOnLoad';

await runCommand(async () => {
  const manifest = JSON.parse(await read('.vite/manifest.json')) as Manifest;
  const chunks = chunksUntilList(manifest);
  refusePasswordSignIn(manifest, chunks);
  const scripts = await Promise.all(
    chunks.map(async (file) => ({ file, kb: await weigh(file), text: await read(file) })),
  );
  const total = scripts.reduce((sum, { kb }) => sum + kb, 0);
  const html = await weigh('index.html');
  const adding = await weighLater(manifest, 'src/security/enroll/late.tsx');
  const plans = await weighLater(manifest, 'src/security/enroll/phoneNumbers.ts');

  for (const { file, kb } of scripts) console.log(`${kb.toFixed(1).padStart(7)}         ${file}`);
  const rows = [
    { name: 'scripts until the list', kb: total, budget: budgets.scriptsUntilList },
    { name: 'scripts of adding, later', kb: adding, budget: budgets.adding },
    { name: 'with a phone, also', kb: plans - adding, budget: budgets.phoneNumbers },
    { name: 'index.html', kb: html, budget: budgets.html },
    {
      name: 'React component until the list',
      kb: await weighEntry('lib', 'react.js'),
      budget: budgets.reactUntilList,
    },
    {
      name: 'custom element until the list',
      kb: await weighEntry('lib', 'element.js'),
      budget: budgets.elementUntilList,
    },
    {
      name: 'custom element in one file',
      kb: await weighEntry('element', 'security-settings.js'),
      budget: budgets.elementFile,
    },
    {
      name: 'loader of the frame',
      kb: await weighEntry('frame', 'latchkey-frame.js'),
      budget: budgets.frameLoader,
    },
    {
      name: 'frame until the list',
      kb: await weighEntry('frame', await frameScript()),
      budget: budgets.frameUntilList,
    },
  ];
  for (const { name, kb, budget } of rows) {
    console.log(`${kb.toFixed(1).padStart(7)} of ${String(budget).padStart(3)}  ${name} (gzip kB)`);
  }
  const unhinted = scripts.filter(({ text }) => !text.startsWith(compileHint));
  if (unhinted.length > 0) {
    throw new PlainError(
      `Compiled only when called: ${unhinted.map(({ file }) => file).join(', ')} must begin with ${compileHint} (vite.config.ts).`,
    );
  }
  const over = rows.filter(({ kb, budget }) => kb > budget);
  if (over.length > 0) {
    throw new PlainError(
      `Over budget: ${over.map(({ name, kb, budget }) => `${name} by ${(kb - budget).toFixed(1)} kB`).join(', ')}.`,
    );
  }
});

/** Few apps ask for passwords themselves; nobody else downloads what that takes. */
function refusePasswordSignIn(manifest: Manifest, untilList: readonly string[]) {
  const files = Object.entries(manifest)
    .filter(([key, { src = key }]) => /^src\/[\w-]+\/password\//.test(src))
    .map(([, { file }]) => file);
  if (files.length !== 2 || files.some((file) => untilList.includes(file))) {
    throw new PlainError(
      `Signing in with a password on the page takes two chunks of its own, none of them on the way to the list: ${files.join(', ')}.`,
    );
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(join(dist, path), 'utf8');
  } catch {
    throw new PlainError(`dist/${path} is missing: build the page first (npm run build).`);
  }
}

/** Its name changes with what is in it. */
async function frameScript(): Promise<string> {
  const html = await read('frame/index.html');
  return /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? '';
}

/** Of the package for other people's pages. */
async function weighEntry(folder: string, entry: string): Promise<number> {
  const chunks = await chunksOf(join(dist, folder), entry);
  const weights = await Promise.all(chunks.map((file) => weigh(join(folder, file))));
  return weights.reduce((sum, kb) => sum + kb, 0);
}

/** What is asked for later must not come along with the list; a chunk of its own is the proof. */
async function weighLater(manifest: Manifest, source: string): Promise<number> {
  const files = chunksAfterList(manifest, source);
  if (files.length === 0) throw new PlainError(`${source} is loaded before the list is there.`);
  const each = await Promise.all(files.map(weigh));
  return each.reduce((sum, kb) => sum + kb, 0);
}

async function weigh(path: string): Promise<number> {
  return gzipSync(await read(path), { level: 9 }).length / 1000;
}
