// Hands the step-up to everything below, and wakes it when the page comes back into sight.
import { type ReactNode, useEffect } from 'react';
import type { StepUp } from './stepUp.ts';
import { StepUpContext } from './useStepUp.ts';

/** A device that slept, or a page that was kept for the Back button, may have a token that has ended. */
const wakings = ['visibilitychange', 'pageshow', 'focus'] as const;

export function StepUpProvider({ stepUp, children }: { stepUp: StepUp; children: ReactNode }) {
  useEffect(() => {
    for (const waking of wakings) window.addEventListener(waking, stepUp.wake);
    return () => {
      for (const waking of wakings) window.removeEventListener(waking, stepUp.wake);
    };
  }, [stepUp]);
  return <StepUpContext.Provider value={stepUp}>{children}</StepUpContext.Provider>;
}
