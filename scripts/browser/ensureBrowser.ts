// Gets a Chromium that starts: one that is there, else Debian's for root, else Playwright's; else it says what is missing.

import { chromium } from '@playwright/test';
import { PlainError } from '#scripts/process/plainError.ts';
import { runProgram } from '#scripts/process/runProgram.ts';
import { browserLaunch, findBrowsers } from './findBrowsers.ts';

const minuteMs = 60_000;

/** @returns the path of a browser that has been seen to start */
export async function ensureBrowser(): Promise<string> {
  const present = await firstThatStarts();
  if (present) return present;
  if (process.env.CHROME_PATH) {
    throw new PlainError(
      `CHROME_PATH names ${process.env.CHROME_PATH}, which does not start: set it to a Chromium that does, or unset it.`,
    );
  }

  for (const install of [installDebians, installPlaywrights]) {
    await install();
    const installed = await firstThatStarts();
    if (installed) return installed;
  }
  throw new PlainError(
    'The journeys need a Chromium, and there is none that starts and none could be installed: run `npx playwright install --with-deps chromium`, install Chromium or Chrome yourself, or set CHROME_PATH to one.',
  );
}

async function firstThatStarts(): Promise<string | undefined> {
  for (const path of findBrowsers()) if (await starts(path)) return path;
  return undefined;
}

/** Being there is not enough: libraries may be missing, or it is a stub that asks for a package manager. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...browserLaunch(path), timeout: minuteMs / 3 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function installPlaywrights(): Promise<void> {
  console.log('Getting a Chromium from Playwright …');
  await runProgram(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    { timeoutMs: 3 * minuteMs },
  );
}

async function installDebians(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log('Getting a Chromium from Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-q'], { env, timeoutMs: 2 * minuteMs });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code } = await runProgram(
      'apt-get',
      ['install', '-q', '-y', '--no-install-recommends', name],
      { env, timeoutMs: 5 * minuteMs },
    );
    if (code === 0) return;
  }
}
