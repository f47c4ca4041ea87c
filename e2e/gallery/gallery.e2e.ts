// Every state of every screen, held to what everybody needs: by two engines, and by measure.
import { expect, test } from '@playwright/test';
import { serveGallery } from '#scripts/page/serveGallery.ts';
import { type Measure, surveyGallery } from './survey.ts';

const rows: readonly (readonly [Measure, string])[] = [
  ['arrival', 'every state can be reached, and shows what it says'],
  ['sideways', 'AX-06: at 400 % zoom nothing scrolls in two directions'],
  ['spacing', 'AX-07: with more room between lines, letters and words nothing is cut off'],
  ['forcedColors', 'AX-08: with forced colors edges, focus, icons and QR code are there'],
  ['motion', 'AX-09: who wants less motion gets none'],
  ['reach', 'AX-10: controls are large enough, can be reached, and are not covered with the focus'],
  ['engines', 'AX-14: neither axe nor the checker of IBM finds a violation, light or dark'],
  ['colorAlone', 'AX-15: what a color says is said by words too'],
  ['hover', 'AX-17: hovering shows and enables nothing'],
];

// One test for all, since going through the states takes longer than measuring them.
test('AX-06, AX-07, AX-08, AX-09, AX-10, AX-14, AX-15 and AX-17: every state of the gallery is looked at, narrow and wide, light and dark', async ({
  browser,
}) => {
  // More than 160 states, each with eleven measures.
  test.setTimeout(600_000);
  await using gallery = await serveGallery(0);
  const { states, found } = await surveyGallery(browser, gallery.origin);

  expect(states.length).toBeGreaterThan(100);
  for (const [measure, row] of rows) expect.soft(found[measure], row).toEqual([]);
});
