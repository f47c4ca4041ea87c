// How the journeys run: in Chromium, each worker with servers of its own.

import { randomInt } from 'node:crypto';
import { defineConfig } from '@playwright/test';
import { browserLaunch, findBrowsers } from '#scripts/browser/findBrowsers.ts';
import type { StackOptions } from '#scripts/process/startStack.ts';

/** What has to go alike however somebody signs in: all of it runs again with each way to do it on the page. */
const whereverSignedIn = [
  'addApp',
  'addOthers',
  'cascade',
  'expire',
  'lastProtection',
  'lost',
  'refusedRemoval',
  'removalTruth',
  'remove',
];

// Every worker has it from here: what is tried once more is the same again, also where it is random.
process.env.RUN_SEED ??= String(randomInt(2 ** 30));

export default defineConfig<{ readonly pageConfig: StackOptions['config'] }>({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './scripts/page/buildPage.setup.ts',
  workers: 2,
  fullyParallel: true,
  // Some 450 journeys in two browsers on two cores: one that fails is tried once more. The summary names it as flaky, and
  // it is to be mended; one that is broken fails twice.
  retries: 1,
  // Two browsers on two busy cores are slow; a journey that is broken fails all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  projects: [
    { name: 'hosted' },
    ...(['mfa-first', 'list-first', 'refresh'] as const).map((passwordMode) => ({
      name: `password ${passwordMode}`,
      testMatch: whereverSignedIn.map((name) => `journeys/${name}.e2e.ts`),
      use: { pageConfig: { signIn: 'password' as const, passwordMode } },
    })),
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // What can't be pressed is told by its name, and not as a journey that took too long.
    actionTimeout: 20_000,
    launchOptions: browserLaunch(findBrowsers()[0]),
    // No film: the snapshots tell as much, and cost less.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
