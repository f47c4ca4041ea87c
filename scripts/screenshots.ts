// npm run screenshots: takes pictures of the page's states, for the README and for looking at all of them together.

import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '#scripts/browser/ensureBrowser.ts';
import { browserLaunch } from '#scripts/browser/findBrowsers.ts';
import { screens } from '#scripts/browser/screens.ts';
import { buildPage } from '#scripts/page/buildPage.ts';
import { runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';
import { type Stack, startStack } from '#scripts/process/startStack.ts';

const folder = join(root, '.latchkey/screenshots');
const widths = [320, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** The pictures the README shows; all others stay out of the repository. */
const shown = ['list-768-light.png', 'remove-320-light.png', 'list-320-dark.png'];

await runCommand(async () => {
  await buildPage();
  const executablePath = await ensureBrowser();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await using browser = await chromium.launch(browserLaunch(executablePath));

  for (const name of Object.keys(screens)) {
    // A screen may change what its person has: each gets a tenant of its own.
    await using stack = await startStack();
    await takeScreen(browser, stack, name);
    console.log(name);
  }

  await mkdir(join(root, 'docs/screenshots'), { recursive: true });
  for (const file of shown) {
    await copyFile(join(folder, file), join(root, 'docs/screenshots', file));
  }
});

async function takeScreen(browser: Browser, stack: Stack, name: string): Promise<void> {
  await using context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 2 });
  const page = await context.newPage();
  await screens[name]?.(page, stack);
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await takePicture(page, join(folder, `${name}-${width}-${colorScheme}.png`));
    }
  }
}

async function takePicture(page: Page, path: string): Promise<void> {
  // A dialog covers what is on the screen, not the whole length of the page.
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}
