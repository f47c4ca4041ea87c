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
 * A machine's clock that is set back is not followed: what has expired must not become good again.
 *
 * @param realSeconds where real time comes from, in seconds
 */
export function createClock(store: Store, realSeconds: () => number): Clock {
  let offset = Number(readSetting(store, 'clock_offset') ?? 0);
  const forwardSeconds = neverBack(realSeconds);
  const move = (seconds: number) => {
    const before = offset;
    writeSetting(store, 'clock_offset', String(seconds));
    offset = seconds;
    store.unsaved()?.catch(() => {
      offset = before;
    });
  };
  return {
    now: () => Math.floor(forwardSeconds()) + offset,
    advance: (seconds) => move(offset + seconds),
    reset: () => move(0),
  };
}

/** Less is a correction, not a jump. */
const jumpSeconds = 2;

/** Goes on from where it was when the given clock jumps back. */
function neverBack(realSeconds: () => number): () => number {
  let last = Number.NEGATIVE_INFINITY;
  let ahead = 0;
  return () => {
    const now = realSeconds() + ahead;
    if (now < last - jumpSeconds) ahead += last - now;
    else last = now;
    return last;
  };
}
