// The question before a removal: how soon it is there after the click, and whether opening it often leaves anything behind.

import type { Browser, CDPSession, Page } from '@playwright/test';
import { freshCallback } from '#scripts/browser/freshCallback.ts';
import type { Stack } from '#scripts/process/startStack.ts';
import { keepTransaction, throttle } from './measure.ts';

export type AskingFigures = {
  /** From the click to the painted dialog at 4x CPU: the 95th percentile of twenty. */
  readonly openMs: number;
  /** The same with a list of a thousand behind it. */
  readonly openAmongManyMs: number;
  /** How much larger the heap is after 200 times: 0.05 is 5 %. */
  readonly heapGrowth: number;
};

const OPENINGS = 20;
const CYCLES = 200;
/** Until then code is compiled and optimized and buffers fill up, which looks like a leak and levels off by itself. */
const WARM_UP = 400;

export async function measureAsking(
  browser: Browser,
  { tenantOrigin, pageOrigin }: Stack,
  kinds: readonly string[],
  manyKinds: readonly string[],
): Promise<AskingFigures> {
  const { openMs, heapGrowth } = await measureFew(browser, { tenantOrigin, pageOrigin }, kinds);
  // Alone: two pages of one site may share a process, and the first has been asked hundreds of times.
  await using many = await openList(browser, { tenantOrigin, pageOrigin }, manyKinds);
  return { openMs, openAmongManyMs: await timeOpening(many), heapGrowth };
}

async function measureFew(
  browser: Browser,
  stack: Pick<Stack, 'tenantOrigin' | 'pageOrigin'>,
  kinds: readonly string[],
): Promise<Pick<AskingFigures, 'openMs' | 'heapGrowth'>> {
  await using few = await openList(browser, stack, kinds);
  const { page, session } = few;
  await openAndClose(page, WARM_UP);
  const before = await heapOf(session);
  await openAndClose(page, CYCLES);
  const heapGrowth = (await heapOf(session)) / before - 1;
  return { openMs: await timeOpening(few), heapGrowth };
}

type List = { readonly page: Page; readonly session: CDPSession };

/** A page with its list, and with all that comes after it. */
async function openList(
  browser: Browser,
  { tenantOrigin, pageOrigin }: Pick<Stack, 'tenantOrigin' | 'pageOrigin'>,
  kinds: readonly string[],
): Promise<List & AsyncDisposable> {
  const { url, kept } = await freshCallback(tenantOrigin, pageOrigin, kinds);
  const context = await browser.newContext();
  await keepTransaction(context, kept);
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByRole('link', { name: /^Remove/ })
    .first()
    .waitFor();
  // What comes after the list has come; the question is among it.
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  return { page, session, [Symbol.asyncDispose]: () => context.close() };
}

async function timeOpening({ page, session }: List): Promise<number> {
  await throttle(session, '4x CPU');
  const times = (await openAndClose(page, OPENINGS)).toSorted((one, other) => one - other);
  return times[Math.ceil(OPENINGS * 0.95) - 1] ?? Number.NaN;
}

/** @returns milliseconds from each click to the dialog on the screen */
function openAndClose(page: Page, times: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const until = (isSo: () => boolean) =>
      new Promise<void>((resolve) => {
        if (isSo()) return resolve();
        const observer = new MutationObserver(() => {
          if (!isSo()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
      });
    // The task after the next frame begins when that has been painted.
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const isOpen = () => document.querySelector('dialog[open] [data-first]') !== null;
    const took: number[] = [];
    for (let time = 0; time < count; time += 1) {
      const startedMs = performance.now();
      document.querySelector<HTMLElement>('a[href^="/remove/"]')?.click();
      await until(isOpen);
      await painted();
      took.push(performance.now() - startedMs);
      document.querySelector<HTMLElement>('dialog[open] [data-first]')?.click();
      await until(() => !isOpen());
      await painted();
    }
    return took;
  }, times);
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what the first one frees may hold on to more.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
