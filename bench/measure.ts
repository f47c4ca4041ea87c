// Opens one page in a browser that has never seen it, and says when it painted.

import type { Browser, BrowserContext, CDPSession } from '@playwright/test';
import type { FreshCallback } from '#scripts/browser/freshCallback.ts';

export type Condition = 'slow 4G' | '4x CPU';

export type Visit = {
  readonly url: string;
  readonly condition: Condition;
  /** What to wait for: the first paint of anything, or the first paint of a row of the list. */
  readonly until: 'firstPaint' | 'listPaint';
  /** What the page finds in the tab's storage when it comes back from the tenant. */
  readonly kept?: FreshCallback['kept'];
};

/** 1.6 Mbit/s down, 0.75 up, 150 ms: what Lighthouse calls slow 4G. Each request waits, also on an open connection. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** @returns milliseconds from the navigation to the paint */
export async function measure(browser: Browser, visit: Visit): Promise<number> {
  // The pages measured against have no policy of their own; without this, ours would refuse them.
  await using context = await browser.newContext({ bypassCSP: true });
  if (visit.kept) await keepTransaction(context, visit.kept);
  await context.addInitScript(watchPaints);
  const page = await context.newPage();
  // Whatever is slow about a new renderer has happened before the clock starts; nothing of the page is cached.
  await page.goto(new URL('/nothing.txt', visit.url).href);
  await throttle(await context.newCDPSession(page), visit.condition);
  await page.goto(visit.url, { waitUntil: 'commit' });
  return await page.evaluate((until) => (globalThis as unknown as Watched)[until], visit.until);
}

type Watched = Record<Visit['until'], Promise<number>>;

export async function throttle(session: CDPSession, condition: Condition): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (condition === 'slow 4G') await session.send('Network.emulateNetworkConditions', slow4g);
  else await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** As the page keeps it for the way back. */
export const transactionOf = (kept: FreshCallback['kept']) => ({
  ...kept,
  returnTo: '/',
  expectedSub: null,
  expectedEmail: null,
  isFresh: false,
  begunAtMs: Date.now(),
  carried: null,
});

export async function keepTransaction(context: BrowserContext, kept: FreshCallback['kept']) {
  await context.addInitScript(
    (text) => {
      if (location.pathname === '/callback') sessionStorage.setItem('latchkey.step-up', text);
    },
    JSON.stringify(transactionOf(kept)),
  );
}

/** Runs in the page, before anything of its own. */
function watchPaints() {
  const watched = globalThis as unknown as Watched;
  watched.firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  watched.listPaint = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no list after 30 s')), 30_000);
    const observer = new MutationObserver(() => {
      if (!document.querySelector('li :is(h2, h3, h4)')) return;
      observer.disconnect();
      // The frame after the next one begins when the next one has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
