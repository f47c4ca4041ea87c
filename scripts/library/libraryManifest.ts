// The package.json of the package for other people's pages.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '#scripts/process/settings.ts';

/** Everything but React is inside, so there are no dependencies to install and none to go apart. */
export async function libraryManifest() {
  const { name, version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description:
      'Security settings for people who sign in through Auth0: a React component, a custom element, and a loader for a frame.',
    license,
    type: 'module',
    // For tools that don't read `exports`.
    main: './react.js',
    types: './react.d.ts',
    exports: {
      '.': { types: './react.d.ts', default: './react.js' },
      './element': { types: './element.d.ts', default: './element.js' },
      './frame': { types: './frame.d.ts', default: './frame.js' },
      './style.css': './style.css',
      './package.json': './package.json',
    },
    sideEffects: ['./element.js', './style.css'],
    peerDependencies: { react: '^18.3.0 || ^19.0.0' },
    // The custom element brings its own.
    peerDependenciesMeta: { react: { optional: true } },
  };
}
