// Random walks over the drawn page, each step held to the same model. What fails shrinks, and prints its seed.
import { randomInt } from 'node:crypto';
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { test } from 'vitest';
// Loaded before the first walk waits for it.
import '#security/enroll/late.tsx';
import '#security/list/late.tsx';
import '#security/remove/late.tsx';
import '#security/unlock/late.tsx';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { checkRules } from '#testing/rules.ts';
import { beginWithList } from './agree.ts';
import { openOnScreen } from './openOnScreen.tsx';
import { setStage } from './stage.ts';
import { sequences } from './steps.ts';

/** Drawing takes its time: many more are walked below the screen. Each run takes a fresh seed. */
const WALKS = 150;
const MOST_STEPS = 20;

/** To walk again what failed: `MODEL_SEED=1234 npx vitest run --project=matrix src/testing/model`. */
const seed = Number(process.env.MODEL_SEED ?? randomInt(2 ** 31));

test(`${WALKS} random walks over the screen: page, tenant and model agree after every step (seed ${seed})`, async () => {
  let walked = 0;
  await fc.assert(
    fc.asyncProperty(sequences(MOST_STEPS, '+1'), async (walk) => {
      walked += 1;
      await using tenant = await createTestTenant();
      const driver = await openOnScreen(await setStage(tenant, walked), () => {});
      try {
        await fc.asyncModelRun(() => beginWithList(driver), walk);
      } finally {
        checkRules();
        driver.close();
        cleanup();
      }
    }),
    { numRuns: WALKS, seed },
  );
}, 300_000);
