// node scripts/library/checkPackage.ts: looks at dist/lib as those who install it will.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';
import { runProgram } from '#scripts/process/runProgram.ts';
import { root } from '#scripts/process/settings.ts';
import { unknownToReact18 } from './react18.ts';

const lib = join(root, 'dist/lib');

/** The package is ESM and names its doors in `exports`: who can read neither is not served. */
const servedResolutions: ReadonlySet<string> = new Set(['node16-esm', 'bundler']);

await runCommand(async () => {
  const found = [
    ...(await askPublint()),
    ...(await askWhetherTypesAreWrong()),
    ...(await findReact19()),
    ...(await compileExamples()),
    ...(await drawOnServer()),
  ];
  if (found.length > 0) throw new PlainError(found.join('\n'));
});

async function askPublint(): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(lib, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: lib, pack: false, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

async function askWhetherTypesAreWrong(): Promise<string[]> {
  const paths = (await readdir(lib, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name));
  const { name, version } = JSON.parse(await readFile(join(lib, 'package.json'), 'utf8'));
  const files = await Promise.all(
    paths.map(
      async (path) =>
        [path.replace(lib, `/node_modules/${name}`), await readFile(path, 'utf8')] as const,
    ),
  );
  const result = await checkPackage(new Package(Object.fromEntries(files), name, version), {
    entrypoints: ['.', './element', './frame'],
  });
  if (!result.types) return ['types: the package has none'];
  return result.problems
    .filter(
      (problem) => !('resolutionKind' in problem) || servedResolutions.has(problem.resolutionKind),
    )
    .map((problem) => `types: ${JSON.stringify(problem)}`);
}

async function findReact19(): Promise<string[]> {
  const scripts = (await readdir(join(lib, 'react')))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('react', name));
  const found = await Promise.all(
    ['react.js', ...scripts].map(async (path) => {
      const text = await readFile(join(lib, path), 'utf8');
      const requires = /\brequire\(/.test(text) ? [`${path}: has a require() in it`] : [];
      const names = unknownToReact18(text).map((name) => `${path}: React 18.3 has no ${name}`);
      return [...requires, ...names];
    }),
  );
  return found.flat();
}

/** With the types that are shipped, and not with ours. */
async function compileExamples(): Promise<string[]> {
  const examples = ['react', 'auth0-react', 'server-rendered'];
  const compiled = await Promise.all(
    examples.map((name) =>
      runProgram(process.execPath, [
        'node_modules/typescript/bin/tsc',
        '--project',
        `examples/${name}`,
        '--pretty',
        'false',
      ]),
    ),
  );
  return compiled.flatMap(({ code, output }) => (code === 0 ? [] : [output.trimEnd()]));
}

/** A server has no window, and needs none: it draws what is there before any script. */
async function drawOnServer(): Promise<string[]> {
  const { SecuritySettings } = await import(join(lib, 'react.js'));
  await import(join(lib, 'element.js'));
  await import(join(lib, 'frame.js'));
  const html = renderToString(
    createElement(SecuritySettings, { domain: 'example.eu.auth0.com', clientId: 'any' }),
  );
  return html.includes('<h1') ? [] : [`on a server it draws no heading: ${html}`];
}
