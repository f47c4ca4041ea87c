// A tenant that is killed keeps its word: the small form of `npm run durability`.

import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { killAndCheck } from './killAndCheck.ts';

test('LT-70: killed five times at random moments under writes, a tenant has lost nothing it acknowledged, and nothing is there by half', async () => {
  const seed = randomInt(2 ** 31);
  const found = await killAndCheck({ kills: 5, seed });
  expect(found).toEqual({ kills: 5, seed, acknowledged: expect.any(Number), lost: [], halves: [] });
  expect(found.acknowledged, `seed ${seed}`).toBeGreaterThan(0);
});
