// Goes through the states of the gallery in one document, which is loaded once.
import type { Page } from '@playwright/test';

/** Every state by its name, as the page of all of them links to it. */
export async function listStates(page: Page, origin: string): Promise<readonly string[]> {
  // The frames are not needed for it.
  await page.route(/[?&]state=/, (route) => route.abort());
  await page.goto(`${origin}/gallery`);
  const links = page.locator('h3 a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  await page.unrouteAll();
  return addresses.map((address) => new URL(address).searchParams.get('state') ?? '');
}

/** Opens the document that shows one state after the other. */
export async function openGallery(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/gallery?state=gate`);
  await page.locator('html[data-shows]').waitFor({ state: 'attached' });
}

/** @returns the state that is shown then, or what went wrong on the way to it */
export function showState(page: Page, state: string, locale = 'en'): Promise<string> {
  return page.evaluate(
    async ([name, asked]) => {
      const { dataset } = document.documentElement;
      delete dataset.shows;
      history.pushState(null, '', `/gallery?state=${name}&locale=${asked}`);
      dispatchEvent(new PopStateEvent('popstate'));
      while (!dataset.shows) await new Promise((resolve) => requestAnimationFrame(resolve));
      return dataset.shows;
    },
    [state, locale] as const,
  );
}
