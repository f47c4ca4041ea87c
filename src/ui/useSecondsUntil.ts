// How many seconds there are left until something may happen, told anew as they pass.
import { useCallback, useSyncExternalStore } from 'react';

/** A clock that does not jump while the page is open, and that goes on after it was loaded again. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** @param at by `nowMs` */
export function useSecondsUntil(at: number): number {
  const left = () => Math.max(0, Math.ceil((at - nowMs()) / 1000));
  const watch = useCallback(
    (look: () => void) => {
      if (at <= nowMs()) return () => {};
      const timer = setInterval(() => {
        look();
        if (at <= nowMs()) clearInterval(timer);
      }, 250);
      return () => clearInterval(timer);
    },
    [at],
  );
  return useSyncExternalStore(watch, left);
}
