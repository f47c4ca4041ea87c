// Looks at every state of the gallery once, with every measure there is: one document, loaded once.
import type { Browser, Page } from '@playwright/test';
import { listStates, openGallery, showState } from '#scripts/browser/galleryStates.ts';
import { askEngines, bringEngines } from './engines.ts';
import { findCut, findOutOfReach, findSideways, textSpacing } from './measureLayout.ts';
import { findColorAlone, findHover, findMotion, findUnseen } from './measureLooks.ts';

const wide = { width: 1280, height: 800 };
/** A phone: high enough that notices float over a long list. */
const narrow = { width: 320, height: 720 };
/** What is left of 1280 x 1024 at 400 %: WCAG 2.2, 1.4.10. */
const zoomed = { width: 320, height: 256 };

export type Measure =
  | 'arrival'
  | 'engines'
  | 'sideways'
  | 'reach'
  | 'spacing'
  | 'forcedColors'
  | 'motion'
  | 'colorAlone'
  | 'hover';

export type Survey = {
  readonly states: readonly string[];
  /** What each measure found, each with the state where. */
  readonly found: Readonly<Record<Measure, readonly string[]>>;
};

export async function surveyGallery(browser: Browser, origin: string): Promise<Survey> {
  await using context = await browser.newContext({ reducedMotion: 'reduce', viewport: wide });
  const page = await context.newPage();
  const states = await listStates(page, origin);
  const found: Record<Measure, string[]> = {
    arrival: [],
    engines: [],
    sideways: [],
    reach: [],
    spacing: [],
    forcedColors: [],
    motion: [],
    colorAlone: [],
    hover: [],
  };
  await openGallery(page, origin);
  await bringEngines(page);
  for (const state of states) {
    const arrived = await showState(page, state);
    if (arrived !== state) found.arrival.push(`${state}: ${arrived}`);
    for await (const [measure, says] of lookAt(page)) {
      found[measure].push(...[...new Set(says)].map((one) => `${state}: ${one}`));
    }
  }
  return { states, found };
}

async function* lookAt(page: Page): AsyncGenerator<readonly [Measure, readonly string[]]> {
  yield ['engines', await askEngines(page, 'everything')];
  yield ['motion', await page.evaluate(findMotion)];
  yield ['colorAlone', await page.evaluate(findColorAlone)];
  yield ['hover', await page.evaluate(findHover)];
  await page.emulateMedia({ colorScheme: 'dark' });
  yield ['engines', (await askEngines(page, 'color')).map((says) => `dark: ${says}`)];
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  yield ['forcedColors', await page.evaluate(findUnseen)];
  await page.emulateMedia({ forcedColors: 'none' });

  for (const size of [narrow, zoomed]) {
    await page.setViewportSize(size);
    yield ['sideways', await page.evaluate(findSideways)];
    yield ['reach', await page.evaluate(findOutOfReach)];
  }
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    const style = await page.addStyleTag({ content: textSpacing });
    yield ['spacing', await page.evaluate(findCut)];
    yield ['spacing', await page.evaluate(findSideways)];
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
}
