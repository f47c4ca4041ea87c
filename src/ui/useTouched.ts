// Whether somebody is just about to press something: the mouse or the focus is in a part of the page.
import { type RefObject, useEffect, useRef } from 'react';
import { focusedNear } from './focusedNear.ts';

/**
 * @param onLeft called when neither is there any longer
 * @returns asks, at any time, whether one of them is there
 */
export function useTouched(
  place: RefObject<HTMLElement | null>,
  onLeft: () => void,
): () => boolean {
  const latest = useRef(onLeft);
  const isUnderMouse = useRef(false);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    isUnderMouse.current = element.matches(':hover');
    const stop = new AbortController();
    const on = (type: 'pointerenter' | 'pointerleave' | 'focusout', act: (e: Event) => void) =>
      element.addEventListener(type, act, { signal: stop.signal });
    // A finger hides nothing once it is lifted.
    on('pointerenter', (event) => {
      isUnderMouse.current = (event as PointerEvent).pointerType !== 'touch';
    });
    on('pointerleave', () => {
      isUnderMouse.current = false;
      if (!hasFocus(element)) latest.current();
    });
    on('focusout', (event) => {
      const goesTo = (event as FocusEvent).relatedTarget as Node | null;
      if (!isUnderMouse.current && !element.contains(goesTo)) latest.current();
    });
    return () => stop.abort();
  }, [place]);
  return () => isUnderMouse.current || hasFocus(place.current);
}

/** A heading that has the focus is read, and not pressed. */
const hasFocus = (element: HTMLElement | null) =>
  element?.contains(focusedNear(element)) === true &&
  !focusedNear(element)?.matches('[tabindex="-1"]');
