// Whether the browser believes that it has a network, told calmly. It may be wrong; requests decide.
import { useEffect, useRef, useState } from 'react';

/** A network that comes and goes is not told of until it has made up its mind. */
const CALM_MS = 1_000;

/** Whether there is a network; one that comes and goes counts as it was before. */
export function useOnline(): boolean {
  const [isOnline, setIsOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const timer = createTimer(() => setIsOnline(navigator.onLine));
    const stop = new AbortController();
    addEventListener('online', timer.restart, { signal: stop.signal });
    addEventListener('offline', timer.restart, { signal: stop.signal });
    return () => {
      stop.abort();
      timer.clear();
    };
  }, []);
  return isOnline;
}

/** Says when the network is back, once it has been there for a moment. */
export function useBackOnline(onBack: () => void): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const timer = createTimer(() => latest.current());
    const stop = new AbortController();
    addEventListener('online', timer.restart, { signal: stop.signal });
    addEventListener('offline', timer.clear, { signal: stop.signal });
    return () => {
      stop.abort();
      timer.clear();
    };
  }, []);
}

function createTimer(onCalm: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => clearTimeout(timer);
  const restart = () => {
    clear();
    timer = setTimeout(onCalm, CALM_MS);
  };
  return { clear, restart };
}
