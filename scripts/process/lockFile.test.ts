// Keeps the lock file whole: `npm ci` refuses one that leaves out another platform's packages, and npm may write such a one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './settings.ts';

type Locked = { optionalDependencies?: Record<string, string>; resolved?: string };

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

test('the lock file holds the optional packages of every platform, not only of ours', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry, so that it installs from whichever one a machine uses', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});
