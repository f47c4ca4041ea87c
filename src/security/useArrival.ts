// Back from the tenant the page is a new one, and nothing on it has the focus.
import { type RefObject, useEffect } from 'react';
import { useStepUp } from '#step-up/useStepUp.ts';
import { focusIfLost } from '#ui/focusIfLost.ts';

/** What says where one is, or else what can be done. */
export function beginningOf(screen: HTMLElement | null): HTMLElement | null {
  return screen?.querySelector<HTMLElement>('[tabindex="-1"], button') ?? null;
}

/** The focus is at the list then, or at what became of the confirmation. A dialog that is open has it already. */
export function useArrival(screen: RefObject<HTMLElement | null>): void {
  const { cameBack } = useStepUp();
  useEffect(() => {
    if (cameBack?.()) focusIfLost(beginningOf(screen.current));
  }, [cameBack, screen]);
}
