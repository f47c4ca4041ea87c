// Whether something changed under the pointer a moment ago: a click that comes now was meant for what was there before.
import { useEffect, useState } from 'react';

/** As long as it takes to see that something is new. */
const MOMENT_MS = 1_000;

export function useJustChanged(what: string): boolean {
  const [known, setKnown] = useState(what);
  useEffect(() => {
    if (known === what) return;
    const timer = setTimeout(() => setKnown(what), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [known, what]);
  return known !== what;
}
