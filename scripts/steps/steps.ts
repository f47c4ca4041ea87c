// The steps of `npm run check`: each is one program that ends well or ill.

import { join } from 'node:path';
import { buildLibrary } from '#scripts/library/buildLibrary.ts';
import { buildPage } from '#scripts/page/buildPage.ts';
import { PlainError } from '#scripts/process/plainError.ts';
import { type Outcome, runProgram } from '#scripts/process/runProgram.ts';
import { root } from '#scripts/process/settings.ts';
import { type Counts, countVitest, forgetReport } from './countTests.ts';

export type Step = {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
  /** For a step that is many tests; other steps count as one. */
  readonly count?: () => Promise<Counts>;
};

const node = (...args: string[]) => runProgram(process.execPath, args);
const vitestReport = join(root, 'test-results/vitest.json');
const enduranceReport = join(root, 'test-results/endurance.json');

/** The longest first, so that two at a time end together. */
export const checkSteps: readonly Step[] = [
  {
    name: 'unit, component and contract tests',
    run: () => runVitest(vitestReport, 'unit', 'component'),
    count: () => countVitest(vitestReport),
  },
  { name: 'types', run: () => node('node_modules/typescript/bin/tsc', '--pretty', 'false') },
  {
    name: 'format and lint',
    run: () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'),
  },
  {
    name: 'no dead code, no unused dependencies',
    run: () => node('node_modules/knip/bin/knip.js', '--no-progress'),
  },
  { name: 'the law of the rooms', run: () => node('scripts/law.ts') },
  { name: 'page and package build, keep their budgets and install well', run: buildAndWeigh },
];

/** What only `npm test` runs besides: it takes longer than anybody waits between two thoughts. */
export const enduranceStep: Step = {
  name: 'crowds, kills, hostile requests, and every fault on every wire, and long walks',
  run: () => runVitest(enduranceReport, 'endurance', 'matrix'),
  count: () => countVitest(enduranceReport),
};

async function runVitest(report: string, ...projects: readonly string[]): Promise<Outcome> {
  await forgetReport(report);
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
}

async function buildAndWeigh(): Promise<Outcome> {
  try {
    await buildPage();
    await buildLibrary();
  } catch (error) {
    if (error instanceof PlainError) return { code: 1, output: error.message };
    throw error;
  }
  const weighed = await node('bench/budget.ts');
  return weighed.code === 0 ? node('scripts/library/checkPackage.ts') : weighed;
}
