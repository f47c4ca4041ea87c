// How the journeys run: in Chromium, each worker with servers of its own, nothing tried twice.

import { defineConfig } from '@playwright/test';
import { browserLaunch, findBrowsers } from '#scripts/browser/findBrowsers.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './scripts/page/buildPage.setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Two browsers on two busy cores are slow; a journey that is broken fails all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: browserLaunch(findBrowsers()[0]),
    // No film: the snapshots tell as much, and cost less.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
