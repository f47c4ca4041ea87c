// Builds the two pages to be measured against: the same markup and style without a script, and with React alone.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { FreshCallback } from '#scripts/browser/freshCallback.ts';
import { dist } from '#scripts/page/buildPage.ts';
import { root } from '#scripts/process/settings.ts';
import { transactionOf } from './measure.ts';

const folder = join(root, '.latchkey/bench');
export const staticPages = join(folder, 'static');
export const reactPages = join(folder, 'react');

/** React's page takes its style inlined, as ours does: a style sheet of its own would only slow it down. */
export async function buildReactPage(): Promise<void> {
  await build({
    root: join(root, 'bench/pages'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: reactPages, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const document = join(reactPages, 'index.html');
  const html = await readFile(document, 'utf8');
  await writeFile(document, html.replace('</head>', `<style>${await readStyle()}</style></head>`));
}

/** What our page shows, as it stands in the document when all is there. */
export async function writeStaticPages(
  browser: Browser,
  pageOrigin: string,
  callback: FreshCallback,
): Promise<void> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const markup = async () => {
    const content = await page.locator('#root').innerHTML();
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Security</title><style>${style}</style></head><body><div id="root">${content}</div></body></html>`;
  };
  const style = await readStyle();
  await rm(staticPages, { recursive: true, force: true });
  await mkdir(staticPages, { recursive: true });

  await page.goto(pageOrigin);
  await page.getByRole('button').waitFor();
  await writeFile(join(staticPages, 'index.html'), await markup());

  await page.evaluate(
    (text) => sessionStorage.setItem('latchkey.step-up', text),
    JSON.stringify(transactionOf(callback.kept)),
  );
  await page.goto(callback.url);
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  await writeFile(join(staticPages, 'list.html'), await markup());
}

async function readStyle(): Promise<string> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
}
