// How long somebody who adds something waits for our part of it: from the click to the choices, from the answer to the picture.

import type { Browser, Page } from '@playwright/test';
import { freshCallback } from '#scripts/browser/freshCallback.ts';
import type { Stack } from '#scripts/process/startStack.ts';
import { keepTransaction, throttle } from './measure.ts';
import { median } from './median.ts';

/** Medians, in milliseconds, at 4x CPU. */
export type AddingTimes = { readonly choicesMs: number; readonly qrCodeMs: number };

export async function timeAdding(
  browser: Browser,
  { tenantOrigin, pageOrigin }: Stack,
  rounds: number,
): Promise<AddingTimes> {
  const choices: number[] = [];
  const qrCodes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { url, kept } = await freshCallback(tenantOrigin, pageOrigin, ['sms']);
    await using context = await browser.newContext();
    await keepTransaction(context, kept);
    await context.addInitScript(watchAdding);
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    // What adding needs is fetched when somebody reaches for the button.
    const methods = page.getByRole('region', { name: 'Your sign-in methods' });
    const add = methods.getByRole('link', { name: 'Add a method' });
    const fetched = page.waitForResponse(/\/assets\/late-/);
    await add.hover();
    await (await fetched).finished();
    await throttle(await context.newCDPSession(page), '4x CPU');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await add.click();
    choices.push(await timeOf(page, 'choices'));
    await page.getByRole('button', { name: /^Authenticator app/ }).click();
    qrCodes.push(await timeOf(page, 'qrCode'));
  }
  return { choicesMs: median(choices), qrCodeMs: median(qrCodes) };
}

type Watched = Record<'choices' | 'qrCode', Promise<number>>;

function timeOf(page: Page, what: keyof Watched): Promise<number> {
  return page.evaluate((name) => (globalThis as unknown as Watched)[name], what);
}

/** Runs in the page, before anything of its own. */
function watchAdding() {
  const watched = globalThis as unknown as Watched;
  let clickedAt = 0;
  let answeredAt = Number.NaN;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clickedAt = timeStamp;
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    const answer = list.getEntries().find(({ name }) => name.endsWith('/mfa/associate'));
    if (answer instanceof PerformanceResourceTiming) answeredAt = answer.responseEnd;
  }).observe({ type: 'resource' });

  const untilPainted = (selector: string, since: () => number) =>
    new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`no ${selector} after 30 s`)), 30_000);
      const observer = new MutationObserver(() => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        // The task after the next frame begins when that has been painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since())));
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
  watched.choices = untilPainted('dialog[open] button:nth-of-type(5)', () => clickedAt);
  watched.qrCode = untilPainted('dialog[open] svg[role=img]:not([aria-hidden])', () => answeredAt);
}
