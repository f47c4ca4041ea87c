// Where somebody is who uses a keyboard: never thrown back to the top of the page.
import { type RefObject, useCallback, useEffect } from 'react';
import { focusIfLost } from '#ui/focusIfLost.ts';
import { useKeptFocus } from '#ui/useKeptFocus.ts';
import { beginningOf, useArrival } from './useArrival.ts';

/**
 * @param screen all that comes and goes
 * @param heading where one is when what had the focus is gone
 * @param isDialogOpen it may take the focus with it when it goes, and so may the row that opened it
 * @param receipt so may this, and the next one in its place has other buttons; null: there is none
 * @returns to be called when something else has gone that may have had the focus
 */
export function usePlaceKept(
  screen: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  isDialogOpen: boolean,
  receipt: unknown,
): () => void {
  useKeptFocus(screen, heading);
  useArrival(screen);
  const keepPlace = useCallback(
    () => focusIfLost(heading.current ?? beginningOf(screen.current)),
    [screen, heading],
  );
  useEffect(() => {
    if (!isDialogOpen && receipt === null) return;
    return keepPlace;
  }, [isDialogOpen, receipt, keepPlace]);
  return keepPlace;
}
