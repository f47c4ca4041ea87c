// A hundred random sequences in a browser, each step a person's, held to the same model as below the screen.
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { openInBrowser } from '#e2e/fixtures/openInBrowser.ts';
import { test } from '#e2e/fixtures/test.ts';
import { beginWithList } from '#testing/model/agree.ts';
import { setStage } from '#testing/model/stage.ts';
import { sequences } from '#testing/model/steps.ts';

const SEQUENCES = 25;
const MOST_STEPS = 30;

/** What fails is made shorter before it is told, and that takes its time. */
const MOST_MS = 400_000;

for (const [at, part] of ['first', 'second', 'third', 'fourth'].entries()) {
  test(`page, tenant and model agree after every step of random sequences: the ${part} ${SEQUENCES} of 100`, async ({
    context,
    page,
    rules,
    security,
    dialog,
    adding,
    signIn,
    tenant,
    expectConsole,
    complaints,
  }, info) => {
    test.setTimeout(MOST_MS + 60_000);
    // To walk again what failed; what is tried once more walks the same, or luck would make it pass.
    const seed = Number(process.env.MODEL_SEED ?? Number(process.env.RUN_SEED) + at);
    info.annotations.push({ type: 'seed', description: String(seed) });
    rules.waive(
      'bounded',
      'the clock of the page runs ahead of the one that its requests are seen by',
    );
    // A phone that has not approved yet is asked about by itself.
    complaints.tolerate(/status of 400.*\/oauth\/token/);
    await page.clock.install();
    const browser = await openInBrowser({
      context,
      page,
      security,
      dialog,
      adding,
      signIn,
      tenant,
      expectConsole,
    });
    let walked = 0;
    const sequence = sequences(MOST_STEPS, '+1');
    await fc.assert(
      fc.asyncProperty(sequence, async (walk) => {
        walked += 1;
        const driver = await browser.begin(await setStage(browser.tenant, walked));
        await fc.asyncModelRun(() => beginWithList(driver), walk);
        expect(await rules.broken(context)).toEqual([]);
      }),
      {
        numRuns: SEQUENCES,
        seed,
        interruptAfterTimeLimit: MOST_MS,
        markInterruptAsFailure: true,
      },
    );
    expect(walked).toBe(SEQUENCES);
    // Most steps fit nowhere and are passed over; where all are, nothing was tried.
    expect(browser.stepsTaken()).toBeGreaterThan(SEQUENCES);
    info.annotations.push({ type: 'steps', description: String(browser.stepsTaken()) });
  });
}
