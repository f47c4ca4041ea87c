// Counts tests from the runners' own reports, so that the sum at the end is theirs and not ours.

import { readFile, rm } from 'node:fs/promises';

export type Counts = { readonly passed: number; readonly failed: number };

export async function countVitest(report: string): Promise<Counts> {
  const { numPassedTests, numFailedTests } = await readReport(report);
  return { passed: Number(numPassedTests ?? 0), failed: Number(numFailedTests ?? 0) };
}

export async function countPlaywright(report: string): Promise<Counts> {
  const { stats } = await readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = (stats ?? {}) as Record<string, number>;
  return { passed: expected + flaky, failed: unexpected };
}

async function readReport(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The runner did not get as far as writing one; its exit code tells that it failed.
    return {};
  }
}

/** Before a run: the report of the last one must not stand in for one that was never written. */
export async function forgetReport(path: string): Promise<void> {
  await rm(path, { force: true });
}
