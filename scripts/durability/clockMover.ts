// Moves the tenant's clock on and back over HTTP, and checks after a kill that it stands where it was last said to.

import { createControlClient } from '#tenant/testing/controlClient.ts';
import type { Writer } from './writer.ts';

/** Less than a code lives, and more than a request takes. */
const stepSeconds = 20;

/** A step on, a step back: tokens must not grow old by it. */
export function createClockMover(origin: string): Writer {
  const control = createControlClient(origin, fetch);
  let offset = 0;
  let attempted = 0;
  let acknowledged = 0;

  async function findLosses(): Promise<readonly string[]> {
    const standsAt = Math.round(((await control.clock.now()) - Date.now() / 1000) / stepSeconds);
    const stands = standsAt * stepSeconds;
    const fits = stands === offset || stands === attempted;
    const loss = `the clock is ${stands} s ahead in place of ${offset} or ${attempted}`;
    offset = stands;
    attempted = stands;
    return fits ? [] : [loss];
  }

  return {
    async writeUntilKilled() {
      try {
        for (;;) {
          const step = offset === 0 ? stepSeconds : -stepSeconds;
          attempted = offset + step;
          await control.clock.advance(step);
          offset = attempted;
          acknowledged += 1;
        }
      } catch (cause) {
        if (!(cause instanceof TypeError)) throw cause;
      }
    },
    findLosses,
    findAllLosses: findLosses,
    acknowledged: () => acknowledged,
  };
}
