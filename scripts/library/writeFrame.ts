// Writes dist/frame: the page for a frame in other people's pages, its callback page, and the loader for their pages.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { PlainError } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';
import { chunksOf } from './chunksOf.ts';
import type { Shape } from './writeLibrary.ts';

const folder = join(root, 'dist/frame');
const source = (name: string) => join(root, 'src/embed/frame', name);

/** @param loader the source of what hosts load */
export async function writeFrame(
  configOf: (shape: Shape) => InlineConfig,
  loader: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const shapes: readonly Shape[] = [
    { entries: { frame: 'src/embed/frame/frame.tsx' }, folder, isHashed: true },
    {
      entries: { callback: 'src/embed/frame/frameCallback.ts' },
      folder,
      isHashed: true,
      isOneFile: true,
    },
    { entries: { 'latchkey-frame': loader }, folder, isOneFile: true },
  ];
  for (const shape of shapes) await build(configOf(shape));
  await writeDocument('frame', 'index.html');
  await writeDocument('callback', 'callback.html');
}

/** Names the script as the build did, and what that imports at once, so that all of it is fetched together. */
async function writeDocument(name: string, target: string): Promise<void> {
  const entry = (await readdir(join(folder, 'assets'))).find((file) =>
    new RegExp(`^${name}-[\\w-]+\\.js$`).test(file),
  );
  if (!entry) throw new PlainError(`The build has no script for dist/frame/${target}.`);
  const html = await readFile(source(`${name}.html`), 'utf8');
  const [script, ...others] = await chunksOf(folder, `assets/${entry}`);
  const ahead = others
    .map((file) => `<link rel="modulepreload" href="./${file}" />\n    `)
    .join('');
  await writeFile(
    join(folder, target),
    html.replace(
      /<script type="module" src="[^"]+"/,
      `${ahead}<script type="module" src="./${script}"`,
    ),
  );
}
