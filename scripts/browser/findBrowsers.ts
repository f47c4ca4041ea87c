// Knows where a Chromium may be on a machine, and how to start it there.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** The headless one first: it draws no window of its own, and opens a page in a third of the time. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Paths of the browsers there are, the one to try first coming first: asked for, the system's, Playwright's own. */
export function findBrowsers(env: NodeJS.ProcessEnv = process.env): string[] {
  if (env.CHROME_PATH) return [env.CHROME_PATH];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...elsewhere, chromium.executablePath()].filter(isProgram);
}

/**
 * How a browser is started here: without the errands it runs for its maker, which on a closed network fail many times a
 * second. Playwright itself adds `--no-sandbox`, without which root could not start one.
 */
export function browserLaunch(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
