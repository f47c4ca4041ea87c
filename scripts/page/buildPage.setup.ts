// Playwright's global setup: the journeys go through what is built, the page and what other pages have of it.

import { buildExamples, buildLibrary } from '#scripts/library/buildLibrary.ts';
import { buildPage } from '#scripts/page/buildPage.ts';
import { prepareGallery } from '#scripts/page/serveGallery.ts';

export default async function buildEverything(): Promise<void> {
  await buildPage();
  await buildLibrary();
  await buildExamples();
  await prepareGallery();
}
