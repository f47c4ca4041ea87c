// Random walks over the drawn page, each step held to the same model. What fails shrinks, and prints its seed.
import { randomInt } from 'node:crypto';
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { kindOf, kindsOfStep, sequences } from './steps.ts';

/** Drawing takes its time: many more are walked below the screen. Each run takes a fresh seed. */
const WALKS = 150;
const MOST_STEPS = 20;

/** To walk again what failed: `MODEL_SEED=1234 npx vitest run --project=matrix src/testing/model`. */
const seed = Number(process.env.MODEL_SEED ?? randomInt(2 ** 31));

test(`${WALKS} random walks over the screen: page, tenant and model agree after every step (seed ${seed})`, async () => {
  let walked = 0;
  const taken = new Set<string>();
  await fc.assert(
    fc.asyncProperty(sequences(MOST_STEPS, '+1'), async (walk) => {
      walked += 1;
      await using tenant = await createTestTenant();
      const driver = await openOnScreen(await setStage(tenant, walked), (step) =>
        taken.add(kindOf(step)),
      );
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
  expect(walked).toBe(WALKS);
  // Not all of them in so few walks; but walks that lead nowhere prove nothing.
  expect(taken.size).toBeGreaterThan(kindsOfStep.size / 2);
}, 300_000);
