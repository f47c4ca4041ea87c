// After a confirmation in another window the button that asked for it is gone; the focus goes on from the list.
import { type RefObject, useEffect, useRef } from 'react';
import { isUnlocked } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';

/** @param place gets the focus, unless something else has it by then */
export function useFocusAfterPopup(place: RefObject<HTMLElement | null>, hasList: boolean): void {
  const state = useStepUpState();
  const wasAway = useRef(false);
  if (state.at === 'leaving' && state.isElsewhere) wasAway.current = true;
  const isBack = state.at !== 'leaving' && isUnlocked(state) && hasList;
  useEffect(() => {
    if (!isBack || !wasAway.current) return;
    wasAway.current = false;
    const { activeElement, body } = place.current?.ownerDocument ?? {};
    if (!activeElement || activeElement === body) place.current?.focus();
  }, [isBack, place]);
}
