// A thousand random sequences below the screen, each step held to a model. What fails shrinks, and prints its seed.
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestTenant } from '#tenant/testing/createTestTenant.ts';
import { beginWithList } from './agree.ts';
import { openBelowScreen } from './openBelowScreen.ts';
import { setStage } from './stage.ts';
import { kindOf, kindsOfStep, sequences } from './steps.ts';

const SEQUENCES = 1_000;
const MOST_STEPS = 40;

/** To walk again what failed: `MODEL_SEED=1234 npx vitest run --project=endurance src/testing/model`. */
const seed = Number(process.env.MODEL_SEED ?? randomInt(2 ** 31));

test(`${SEQUENCES} random sequences below the screen: page, tenant and model agree after every step (seed ${seed})`, async () => {
  let walked = 0;
  const taken = new Set<string>();
  const sequence = sequences(MOST_STEPS, 'max');
  await fc.assert(
    fc.asyncProperty(sequence, async (walk) => {
      walked += 1;
      await using tenant = await createTestTenant();
      const stage = await setStage(tenant, walked);
      const driver = await openBelowScreen(stage, (step) => taken.add(kindOf(step)));
      await fc.asyncModelRun(() => beginWithList(driver), walk);
    }),
    { numRuns: SEQUENCES, seed },
  );
  expect(walked).toBe(SEQUENCES);
  // A step that is never taken proves nothing: the faults, the clock moves and the other tab are all among them.
  expect(taken).toEqual(kindsOfStep);
}, 300_000);
