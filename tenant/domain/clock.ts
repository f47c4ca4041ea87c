// The tenant's one clock: every lifetime, code and timestamp reads it, and a test may move it.
import { readSetting, writeSetting } from './settings.ts';
import type { Store } from './store.ts';

export type Clock = {
  /** Seconds since 1970, a whole number. */
  now(): number;
  /** Moves the clock on (or back, with a negative number); kept over a restart. */
  advance(seconds: number): void;
  /** Back to real time. */
  reset(): void;
};

/**
 * Makes the clock: real time plus an offset that lives in the store.
 *
 * @param realSeconds where real time comes from, in seconds
 */
export function createClock(store: Store, realSeconds: () => number): Clock {
  let offset = Number(readSetting(store, 'clock_offset') ?? 0);
  const move = (seconds: number) => {
    offset = seconds;
    writeSetting(store, 'clock_offset', String(seconds));
  };
  return {
    now: () => Math.floor(realSeconds()) + offset,
    advance: (seconds) => move(offset + seconds),
    reset: () => move(0),
  };
}
