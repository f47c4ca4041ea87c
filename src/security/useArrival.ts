// Back from the tenant the page is a new one, and nothing on it has the focus.
import { type RefObject, useEffect } from 'react';
import { useStepUp } from '#step-up/useStepUp.ts';
import { focusIfLost } from '#ui/focusIfLost.ts';

/** What says where one is, or else what can be done. */
const BEGINNING = '[tabindex="-1"], button';

/** The focus is at the list then, or at what became of the confirmation. A dialog that is open has it already. */
export function useArrival(screen: RefObject<HTMLElement | null>): void {
  const { cameBack } = useStepUp();
  useEffect(() => {
    if (cameBack?.()) focusIfLost(screen.current?.querySelector<HTMLElement>(BEGINNING) ?? null);
  }, [cameBack, screen]);
}
