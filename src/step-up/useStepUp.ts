// The page's two questions to the step-up: the thing itself, and where it stands.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StepUp, StepUpState } from './stepUp.ts';

export const StepUpContext = createContext<StepUp | null>(null);

export function useStepUp(): StepUp {
  const stepUp = useContext(StepUpContext);
  if (!stepUp) throw new Error('useStepUp needs a StepUpProvider above it');
  return stepUp;
}

/** Where the confirmation stands; redraws when it changes. */
export function useStepUpState(): StepUpState {
  const stepUp = useStepUp();
  return useSyncExternalStore(stepUp.subscribe, stepUp.state, stepUp.state);
}
