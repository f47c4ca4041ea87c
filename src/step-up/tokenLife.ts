// How long a token may still be sent, whatever the clock of the device says.

export type Clocks = {
  /** Milliseconds on a clock that never jumps. Some browsers stop it while the device sleeps. */
  readonly nowMs: () => number;
  /** Milliseconds on the clock of the device, right or wrong. It goes on while the device sleeps. */
  readonly wallMs: () => number;
};

export type TokenLife = {
  /** Not above zero: nothing is sent any more. */
  readonly leftMs: () => number;
  /** To be called when the device may have slept: takes the sleep off. */
  readonly wake: () => void;
};

/** With less life than this nothing is sent any more: it could arrive too late. */
const SPARE_MS = 30_000;

/** Less than this between the two clocks is no sleep: the one of the device is set right now and then. */
const SHORTEST_SLEEP_MS = 10_000;

/**
 * Begins to count a life when its token comes. A device clock that is wrong changes nothing. One that is set forward
 * looks like a sleep, and costs a confirmation at worst.
 */
export function beginTokenLife(seconds: number, { nowMs, wallMs }: Clocks): TokenLife {
  let endsAtMs = nowMs() + seconds * 1000;
  let seen = { now: nowMs(), wall: wallMs() };
  return {
    leftMs: () => endsAtMs - nowMs() - SPARE_MS,
    wake() {
      const slept = wallMs() - seen.wall - (nowMs() - seen.now);
      if (slept > SHORTEST_SLEEP_MS) endsAtMs -= slept;
      seen = { now: nowMs(), wall: wallMs() };
    },
  };
}

/** Browsers don't wait at all when told to wait longer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Tells when a life is over, and not before: a timer knows whole milliseconds only, and may come a moment early.
 *
 * @returns calls it off
 */
export function whenOver(life: TokenLife, onOver: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait() {
    timer = setTimeout(look, Math.min(Math.ceil(life.leftMs()), LONGEST_TIMER_MS));
  }
  function look() {
    life.wake();
    if (life.leftMs() > 0) wait();
    else onOver();
  }
  wait();
  return () => clearTimeout(timer);
}
