// The steps of `npm run check`: each is one program that ends well or ill.

import { join } from 'node:path';
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

/** The longest first, so that two at a time end together. */
export const checkSteps: readonly Step[] = [
  {
    name: 'unit, component and contract tests',
    run: runVitest,
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
  { name: 'the page builds and keeps its budget', run: buildAndWeigh },
];

async function runVitest(): Promise<Outcome> {
  await forgetReport(vitestReport);
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  );
}

async function buildAndWeigh(): Promise<Outcome> {
  try {
    await buildPage();
  } catch (error) {
    if (error instanceof PlainError) return { code: 1, output: error.message };
    throw error;
  }
  return node('bench/budget.ts');
}
