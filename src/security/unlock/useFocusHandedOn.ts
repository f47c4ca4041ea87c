// What goes away with the focus in it hands it on: nobody starts from the top of the page again.
import { type RefObject, useLayoutEffect } from 'react';
import { focusedNear } from '#ui/focusedNear.ts';

/** @param from goes away when the component does; the focus goes on from `to` */
export function useFocusHandedOn(
  from: RefObject<HTMLElement | null>,
  to: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = from.current;
    // It still has the focus when this is called, and loses it right after.
    return () => {
      if (!element?.contains(focusedNear(element))) return;
      queueMicrotask(() => to.current?.focus());
    };
  }, [from, to]);
}
