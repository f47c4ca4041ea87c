// Says when the person looks at the page again: another window, another tab, or Back from another page.
import { useEffect, useRef } from 'react';

export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('focus', () => latest.current(), { signal });
    // It bubbles up from the document, which says whether it is seen now or no longer.
    addEventListener(
      'visibilitychange',
      ({ target }) => {
        const isSeen = (target as Partial<Document> | null)?.visibilityState !== 'hidden';
        if (isSeen) latest.current();
      },
      { signal },
    );
    // A page that was put aside and comes back as it was knows nothing of what happened meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && latest.current(), { signal });
    return () => stop.abort();
  }, []);
}
