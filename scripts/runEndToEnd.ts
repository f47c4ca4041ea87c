// Runs the journeys with Playwright in whatever Chromium there is, and counts them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { countPlaywright } from './countTests.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { countFailedRun } from './runSteps.ts';
import { root } from './settings.ts';
import type { Counts } from './steps.ts';

/** Where Playwright leaves its traces and its report. */
export const endToEndReport = join(root, 'test-results/e2e.json');

export async function runEndToEnd(args: readonly string[]): Promise<Counts> {
  const browser = await ensureBrowser();
  await mkdir(join(root, 'test-results'), { recursive: true });
  const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: browser },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return countFailedRun(code ?? 1, await countPlaywright(endToEndReport));
}
