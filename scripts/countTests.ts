// Counts tests from the runners' own reports, so that the sum at the end is theirs and not ours.

import { readFile, rm } from 'node:fs/promises';
import type { Counts } from './steps.ts';

export async function countVitest(report: string): Promise<Counts> {
  const { numPassedTests, numFailedTests } = await readReport(report);
  return { passed: Number(numPassedTests ?? 0), failed: Number(numFailedTests ?? 0) };
}

export async function countPlaywright(report: string): Promise<Counts> {
  const { stats } = await readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = (stats ?? {}) as Record<string, number>;
  return { passed: expected, failed: unexpected + flaky };
}

/** Each report is read once: what is left of it would stand in for a run that wrote none. */
async function readReport(path: string): Promise<Record<string, unknown>> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8'));
    await rm(path);
    return report;
  } catch {
    return {};
  }
}
