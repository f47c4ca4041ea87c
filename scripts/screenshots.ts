// npm run screenshots: takes pictures of every state of the gallery, for the README and for looking at them all together.
// `npm run screenshots -- list remove --locale=ar` takes those that are named, in one language.

import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '#scripts/browser/ensureBrowser.ts';
import { browserLaunch } from '#scripts/browser/findBrowsers.ts';
import { listStates, openGallery, showState } from '#scripts/browser/galleryStates.ts';
import { serveGallery } from '#scripts/page/serveGallery.ts';
import { PlainError, runCommand } from '#scripts/process/plainError.ts';
import { root } from '#scripts/process/settings.ts';

const folder = join(root, '.latchkey/screenshots');
const widths = [320, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** The pictures the README shows; all others stay out of the repository. */
const shown = ['list-768-light.png', 'remove-320-light.png', 'list-320-dark.png'];

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'en' } },
  });
  const { locale } = values;
  const executablePath = await ensureBrowser();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await using gallery = await serveGallery(0);
  await using browser = await chromium.launch(browserLaunch(executablePath));
  await using context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: 2 });
  const page = await context.newPage();

  const all = await listStates(page, gallery.origin);
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new PlainError(`No state is called ${unknown.join(' ')}.`);
  const wanted = positionals.length > 0 ? positionals : all;
  await openGallery(page, gallery.origin);
  for (const state of wanted) {
    const arrived = await showState(page, state, locale);
    if (arrived !== state) throw new PlainError(`${state}: ${arrived}`);
    await takePictures(page, state);
  }
  for (const width of widths) {
    for (const scheme of schemes) await writeSheet(wanted, width, scheme);
  }
  console.log(`${wanted.length} states are in ${folder}; sheet-320-light.html shows them together`);

  if (locale !== 'en') return;
  await mkdir(join(root, 'docs/screenshots'), { recursive: true });
  const taken = await readdir(folder);
  for (const file of shown.filter((name) => taken.includes(name))) {
    await copyFile(join(folder, file), join(root, 'docs/screenshots', file));
  }
});

async function takePictures(page: Page, state: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      // A dialog covers what is on the screen, not the whole length of the page.
      const fullPage = (await page.getByRole('dialog').count()) === 0;
      const path = join(folder, nameOf(state, width, scheme));
      await page.screenshot({ path, fullPage, animations: 'disabled' });
    }
  }
}

function nameOf(state: string, width: number, scheme: string): string {
  return `${state}-${width}-${scheme}.png`;
}

/** All pictures of one kind beside each other. */
async function writeSheet(states: readonly string[], width: number, scheme: string) {
  const figures = states.map(
    (state) =>
      `<figure><img src="${nameOf(state, width, scheme)}" alt=""><figcaption>${state}</figcaption></figure>`,
  );
  const style = `body{display:flex;flex-wrap:wrap;gap:16px;align-items:start;font:14px sans-serif;background:#888}
figure{margin:0}img{display:block;inline-size:${width / 2}px}`;
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`;
  await writeFile(join(folder, `sheet-${width}-${scheme}.html`), html);
}
