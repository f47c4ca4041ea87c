// Buckets that refill, whatever comes in whatever order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '#tenant/domain/clock.ts';
import { openStore } from '#tenant/domain/store.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Bucket, limitOf, takeOne } from './limits.ts';

function withClock() {
  const store = openStore(':memory:');
  const clock = createClock(store, () => 1_790_000_000);
  const tenant = { store, clock } as TenantState;
  return { tenant, store, pass: (seconds: number) => clock.advance(seconds) };
}

test.each<[Bucket, number, number]>([
  ['wrong code', 10, 360],
  ['wrong recovery code', 10, 360],
  ['sms', 10, 3600],
  ['voice', 10, 3600],
  ['email', 20, 60],
  ['push', 5, 12],
  ['poll', 12, 5],
])('"%s": %i at once, and one more after %i seconds', (bucket, capacity, refillSeconds) => {
  const { tenant, store, pass } = withClock();
  const take = () => takeOne(tenant, 'ben', bucket);
  expect(limitOf(tenant, 'ben', bucket)).toMatchObject({
    capacity,
    remaining: capacity,
    refillsInSeconds: 0,
  });
  for (let number = 1; number <= capacity; number += 1) expect(take()).toBe(true);
  expect(take()).toBe(false);
  expect(limitOf(tenant, 'ben', bucket)).toMatchObject({
    remaining: 0,
    refillsInSeconds: refillSeconds,
  });
  pass(refillSeconds - 1);
  expect(take()).toBe(false);
  pass(1);
  expect([take(), take()]).toEqual([true, false]);
  expect(takeOne(tenant, 'somebody else', bucket)).toBe(true);
  store.close();
});

test('no order of asking and waiting gives more than a bucket holds and refills', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant('take' as const), fc.integer({ min: -500, max: 2000 })), {
        maxLength: 200,
      }),
      (steps) => {
        const { tenant, store, pass } = withClock();
        let taken = 0;
        let forward = 0;
        for (const step of steps) {
          if (step !== 'take') {
            pass(step);
            forward += Math.max(step, 0);
          } else if (takeOne(tenant, 'ben', 'wrong code')) {
            taken += 1;
          }
          expect(taken).toBeLessThanOrEqual(10 + forward / 360);
        }
        const { remaining, refillsInSeconds } = limitOf(tenant, 'ben', 'wrong code');
        pass(refillsInSeconds);
        const after = limitOf(tenant, 'ben', 'wrong code').remaining;
        expect(after).toBe(remaining === 10 ? 10 : remaining + 1);
        store.close();
      },
    ),
  );
});
