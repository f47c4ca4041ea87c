// Runs steps side by side and says one line about each; only a failure shows its output.

import { availableParallelism } from 'node:os';
import type { Counts } from './countTests.ts';
import type { Step } from './steps.ts';

/** More at once would only make each slower. */
const atOnce = Math.min(4, availableParallelism());

export async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const waiting = [...steps];
  const counts: Counts[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return addCounts(counts);
}

export function addCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runStep(step: Step): Promise<Counts> {
  const startedMs = performance.now();
  const { code, output } = await step.run();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const told = (await step.count?.()) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const counts = countFailedRun(code, told);
  const tests = step.count ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name}  ${seconds} s${tests}`);
  if (code !== 0) console.log(indent(output));
  return counts;
}

/** A runner may fail without a failing test: a file that does not load, an error after the last one. */
export function countFailedRun(code: number, { passed, failed }: Counts): Counts {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function indent(output: string): string {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
