// How many minutes changes stay unlocked: counted by the step-up, looked at when it changes.
import { useCallback, useSyncExternalStore } from 'react';
import { isUnlocked } from '#step-up/stepUp.ts';
import { useStepUp } from '#step-up/useStepUp.ts';

const MINUTE_MS = 60_000;

/** Begun minutes; 0 when nothing is unlocked. Redraws once a minute, and when the time was judged again. */
export function useMinutesLeft(): number {
  const stepUp = useStepUp();
  const minutesLeft = useCallback(
    () => (isUnlocked(stepUp.state()) ? Math.max(0, Math.ceil(stepUp.leftMs() / MINUTE_MS)) : 0),
    [stepUp],
  );
  const subscribe = useCallback(
    (redraw: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      function look() {
        clearTimeout(timer);
        redraw();
        const left = stepUp.leftMs();
        // At the very turn of the minute it may still be the minute before.
        if (left > 0) timer = setTimeout(look, (left % MINUTE_MS) + 10);
      }
      look();
      const unsubscribe = stepUp.subscribe(look);
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
    [stepUp],
  );
  return useSyncExternalStore(subscribe, minutesLeft, minutesLeft);
}
