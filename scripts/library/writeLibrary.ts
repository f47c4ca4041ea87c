// Writes the package for other people's pages: dist/lib for bundlers, dist/element for a script tag.
// A program of its own: NODE_ENV is the build's.

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { browsers, chunkName, generateScopedName } from '#scripts/page/buildSettings.ts';
import { chunkOfList } from '#scripts/page/chunkOfList.ts';
import { compileCatalogs } from '#scripts/page/compileCatalogs.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';
import { embeddedStyle } from './embeddedStyle.ts';
import { libraryManifest } from './libraryManifest.ts';
import { writeDocuments } from './writeDocuments.ts';
import { writeFrame } from './writeFrame.ts';
import { writeTypes } from './writeTypes.ts';

export type Shape = {
  /** Names of the files to write, without their ending, each with its source. */
  readonly entries: Readonly<Record<string, string>>;
  readonly folder: string;
  /** React and its parts are the host's. */
  readonly isReactOutside?: boolean;
  /** All in one file, so that it works wherever it is copied to. */
  readonly isOneFile?: boolean;
  /** What the one file fetches. */
  readonly isBeside?: boolean;
  /** With a name that changes with what is in it, so that it can be kept for good. */
  readonly isHashed?: boolean;
  /** Also write the style by itself. */
  readonly style?: string;
};

const LOADER = 'src/embed/frame/mountSecurityFrame.ts';
const lib = join(root, 'dist/lib');
const element = join(root, 'dist/element');

/** Other languages, and the host's own words: files beside the one file, fetched from there where they are asked for. */
const beside = ['languages', 'ownWords'];

const shapes: readonly Shape[] = [
  {
    entries: { react: 'src/embed/react.ts' },
    folder: lib,
    isReactOutside: true,
    style: 'style.css',
  },
  { entries: { element: 'src/embed/element.ts' }, folder: lib },
  {
    entries: { 'security-settings': 'src/embed/element.ts' },
    folder: element,
    isOneFile: true,
  },
  { entries: { callback: 'src/embed/callback.ts' }, folder: element, isOneFile: true },
  // What not every page with the one file needs.
  {
    entries: Object.fromEntries(beside.map((name) => [name, `src/i18n/${name}.ts`])),
    folder: join(element, 'security-settings'),
    isBeside: true,
  },
  { entries: { frame: LOADER }, folder: lib, isOneFile: true },
];

await runCommand(async () => {
  await Promise.all([lib, element].map((folder) => rm(folder, { recursive: true, force: true })));
  for (const shape of shapes) await build(configOf(shape));
  await writeFrame(configOf, LOADER);
  await writeTypes(lib, {
    react: 'src/embed/react.ts',
    element: 'src/embed/element.ts',
    frame: LOADER,
  });
  await mkdir(lib, { recursive: true });
  await writeFile(
    join(lib, 'package.json'),
    `${JSON.stringify(await libraryManifest(), null, 2)}\n`,
  );
  await copyFile(join(root, 'LICENSE'), join(lib, 'LICENSE'));
  await writeDocuments(lib);
  await copyFile(join(root, 'src/embed/callback.html'), join(element, 'callback.html'));
});

function configOf(shape: Shape): InlineConfig {
  const { entries, folder, isReactOutside, isOneFile, isBeside, isHashed, style } = shape;
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, join(root, file)]),
  );
  const ofEntry = isHashed ? 'assets/' : `${Object.keys(entries)[0]}/`;
  const chunks = isBeside ? '' : ofEntry;
  return {
    root,
    configFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
    base: './',
    plugins: [compileCatalogs(), react(), embeddedStyle(style), isOneFile && fetchedFromBeside()],
    css: { modules: { generateScopedName } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: isReactOutside ? [/^react(-dom)?(\/|$)/] : [],
        preserveEntrySignatures: isOneFile || isBeside ? 'strict' : 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: isHashed ? 'assets/[name]-[hash].js' : '[name].js',
          chunkFileNames: (chunk) => `${chunks}${chunkName(chunk)}`,
          ...splitting(shape),
        },
      },
    },
  };
}

function splitting({ entries, isOneFile, isBeside }: Shape): Rolldown.OutputOptions {
  const [entry] = Object.values(entries);
  if (isOneFile) return { codeSplitting: false };
  if (isBeside || entry === undefined) return {};
  return { codeSplitting: { groups: [chunkOfList({ entry: join(root, entry), name: 'page' })] } };
}

/** In one file what is imported later would be inside too. */
function fetchedFromBeside(): Plugin {
  return {
    name: 'latchkey:fetched-from-beside',
    enforce: 'pre',
    resolveId(asked) {
      const name = beside.find((one) => asked === `./${one}.ts`);
      return name ? { id: `./security-settings/${name}.js`, external: 'relative' } : null;
    },
  };
}
