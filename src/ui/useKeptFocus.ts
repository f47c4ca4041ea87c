// The focus is never lost to the page: when what had it goes, what came in its place gets it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * @param place what is drawn anew from time to time
 * @param better where the focus goes rather, while that is there
 */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  better: RefObject<HTMLElement | null>,
): void {
  const last = useRef<Node | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const keep = ({ target }: FocusEvent) => {
      last.current = target as Node;
    };
    place.current?.addEventListener('focusin', keep, { signal: stop.signal });
    return () => stop.abort();
  }, [place]);
  useLayoutEffect(() => {
    const { activeElement, body } = place.current?.ownerDocument ?? {};
    const isLost = last.current?.isConnected === false && activeElement === body;
    const next = isLost ? (better.current ?? firstButton(place.current) ?? place.current) : null;
    // Only now: always focusable, it would take the focus from whoever clicks on a word in it.
    if (next && next === place.current) next.tabIndex = -1;
    next?.focus();
    if (last.current?.isConnected === false) last.current = null;
  });
}

/** What to do about it, where a sentence says what is wrong. */
const firstButton = (place: HTMLElement | null) => place?.querySelector('button') ?? null;
