// Random walks of a person through the page, each step held to a model. What fails shrinks, and prints its seed.
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { test } from 'vitest';
import { newModel, openReal, steps } from './walk.ts';

/** More would find more, and nobody would wait for it: each run takes a fresh seed, so all runs together find it. */
const WALKS = 300;

test(`up to ${WALKS} random walks: page, tenant and model agree after every step`, async () => {
  const seed = randomInt(2 ** 31);
  await fc.assert(
    fc.asyncProperty(fc.commands([...steps], { maxCommands: 20, size: '+1' }), async (walk) => {
      const real = await openReal();
      try {
        await fc.asyncModelRun(() => ({ model: newModel(), real }), walk);
      } finally {
        await real.close();
      }
    }),
    // On a busy machine fewer, but never none.
    { numRuns: WALKS, seed, interruptAfterTimeLimit: 55_000, markInterruptAsFailure: false },
  );
}, 120_000);
