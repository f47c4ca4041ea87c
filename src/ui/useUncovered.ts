// Whether something has been in plain sight for a while: in a frame, a host may lay things over it, or make it clear as
// glass and lay it over something else, to have somebody press what they can't see.
import { type RefObject, useEffect, useRef } from 'react';

/** Intersection Observer v2, where there is one: no effect and nothing above the element, in whichever document. */
type Options = IntersectionObserverInit & {
  readonly trackVisibility: true;
  readonly delay: number;
};
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Long enough to see what is there, and to let go of a click that was meant for what was there before. */
const LOOKED_AT_MS = 500;
/** Where the browser can't tell what lies above. */
const LOOKED_AT_UNSEEN_MS = 1_000;
/** The least that a browser allows. */
const ASK_EVERY_MS = 100;

/**
 * @param find what has to be in sight; asked at each drawing
 * @param isAsked where nothing can lie over the page, nothing is watched
 * @returns whether it is now, and has been for long enough
 */
export function useUncovered(find: () => Element | null, isAsked: boolean): () => boolean {
  const watched = useRef<Element | null>(null);
  const observer = useRef<IntersectionObserver | null>(null);
  const seenSince = useRef<number | null>(null);
  const waitMs = useRef(LOOKED_AT_MS);

  useEffect(() => {
    const element = isAsked ? find() : null;
    if (element === watched.current) return;
    watched.current = element;
    observer.current?.disconnect();
    observer.current = element && watch(element, seenSince, waitMs);
  });
  useEffect(
    () => () => {
      observer.current?.disconnect();
      watched.current = null;
    },
    [],
  );

  return () =>
    !isAsked ||
    (seenSince.current !== null && performance.now() - seenSince.current >= waitMs.current);
}

function watch(
  element: Element,
  seenSince: RefObject<number | null>,
  waitMs: RefObject<number>,
): IntersectionObserver {
  seenSince.current = null;
  const options: Options = { trackVisibility: true, delay: ASK_EVERY_MS };
  const observer = new IntersectionObserver((entries) => {
    const last: Entry | undefined = entries.at(-1);
    if (!last) return;
    const { isVisible, isIntersecting, time } = last;
    waitMs.current = isVisible === undefined ? LOOKED_AT_UNSEEN_MS : LOOKED_AT_MS;
    if (!(isVisible ?? isIntersecting)) seenSince.current = null;
    else seenSince.current ??= time;
  }, options);
  observer.observe(element);
  return observer;
}
