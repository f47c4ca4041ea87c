// Hands the step-up to everything below.
import type { ReactNode } from 'react';
import type { StepUp } from './stepUp.ts';
import { StepUpContext } from './useStepUp.ts';

export function StepUpProvider({ stepUp, children }: { stepUp: StepUp; children: ReactNode }) {
  return <StepUpContext.Provider value={stepUp}>{children}</StepUpContext.Provider>;
}
