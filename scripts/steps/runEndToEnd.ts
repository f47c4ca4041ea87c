// Runs the journeys with Playwright in whatever Chromium there is, and counts them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBrowser } from '#scripts/browser/ensureBrowser.ts';
import { root } from '#scripts/process/settings.ts';
import { type Counts, countPlaywright, forgetReport } from './countTests.ts';
import { countFailedRun } from './runSteps.ts';

/** Where playwright.config.ts has it written. */
const report = join(root, 'test-results/e2e.json');

export async function runEndToEnd(args: readonly string[]): Promise<Counts> {
  const browser = await ensureBrowser();
  await forgetReport(report);
  const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: browser },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return countFailedRun(code ?? 1, await countPlaywright(report));
}
