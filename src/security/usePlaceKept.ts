// Where somebody is who uses a keyboard: never thrown back to the top of the page.
import { type RefObject, useEffect } from 'react';
import { focusIfLost } from '#ui/focusIfLost.ts';
import { useKeptFocus } from '#ui/useKeptFocus.ts';
import { useArrival } from './useArrival.ts';

/**
 * @param screen all that comes and goes
 * @param heading where one is when what had the focus is gone
 * @param isDialogOpen it may take the focus with it when it goes, and so may the row that opened it
 * @param wasSettled so may the receipt
 */
export function usePlaceKept(
  screen: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  isDialogOpen: boolean,
  wasSettled: boolean,
): void {
  useKeptFocus(screen, heading);
  useArrival(screen);
  useEffect(() => {
    if (!isDialogOpen && !wasSettled) return;
    return () => focusIfLost(heading.current);
  }, [isDialogOpen, wasSettled, heading]);
}
