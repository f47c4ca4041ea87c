// Random walks of a person through the page, each step held to a model. What fails shrinks, and prints its seed.
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { test } from 'vitest';
import { newModel, openReal, steps } from './walk.ts';

/** Drawing takes its time: many more are walked below the screen. Each run takes a fresh seed. */
const WALKS = 150;

test(`${WALKS} random walks over the screen: page, tenant and model agree after every step`, async () => {
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
    { numRuns: WALKS, seed },
  );
}, 300_000);
