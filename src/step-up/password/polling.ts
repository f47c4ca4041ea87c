// Asking whether a push was answered: not too often, and not after the person has gone on.

/** 12 looks a minute are allowed (Auth0, rate limits). */
const FIRST_PAUSE_MS = 5_000;
const MORE_PAUSE_MS = 5_000;

export type Polling = {
  readonly start: (oobCode: string) => void;
  readonly stop: () => void;
};

/** @param look asks once; says whether there is anything left to wait for, and whether that was too often */
export function createPolling(
  look: (oobCode: string) => Promise<'waiting' | 'slow_down' | 'over'>,
): Polling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  function wait(oobCode: string, pauseMs: number) {
    const mine = round;
    timer = setTimeout(async () => {
      const found = await look(oobCode);
      if (found === 'over' || round !== mine) return;
      wait(oobCode, found === 'slow_down' ? pauseMs + MORE_PAUSE_MS : pauseMs);
    }, pauseMs);
  }

  return {
    start(oobCode) {
      round += 1;
      clearTimeout(timer);
      wait(oobCode, FIRST_PAUSE_MS);
    },
    stop() {
      round += 1;
      clearTimeout(timer);
    },
  };
}
