// Every state of every screen, held to what everybody needs: by two engines, and by measure.
import { test as base, expect } from '@playwright/test';
import { serveGallery } from '#scripts/page/serveGallery.ts';
import { type Measure, type Survey, surveyGallery } from './survey.ts';

/** Looked at once, and told in a test for each measure. */
const test = base.extend<object, { readonly survey: Survey }>({
  survey: [
    async ({ browser }, use) => {
      await using gallery = await serveGallery(0);
      await use(await surveyGallery(browser, gallery.origin));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

// One worker: the gallery is looked at once.
test.describe.configure({ mode: 'default' });

test('the gallery shows every state that it names, and there are more than a hundred', ({
  survey,
}) => {
  expect(survey.states.length).toBeGreaterThan(100);
  expect(survey.found.arrival).toEqual([]);
});

const rows: Readonly<Record<string, Measure>> = {
  'AX-06: at 400 % zoom no state scrolls in two directions': 'sideways',
  'AX-07: with more room between lines, letters and words nothing is cut off': 'spacing',
  'AX-08: with forced colors edges, focus, icons and QR code are there': 'forcedColors',
  'AX-09: who wants less motion gets none, in every state': 'motion',
  'AX-10: every control is large enough, can be reached, and is not covered when it has the focus':
    'reach',
  'AX-14: neither axe nor the checker of IBM finds a violation in any state, light or dark':
    'engines',
  'AX-15: what a color says is said by words too, in every state': 'colorAlone',
  'AX-17: hovering shows and enables nothing, in any state': 'hover',
};

for (const [title, measure] of Object.entries(rows)) {
  test(title, ({ survey }) => {
    expect(survey.found[measure]).toEqual([]);
  });
}
