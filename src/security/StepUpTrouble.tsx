// Why the last confirmation came to nothing. A cancel is no trouble, and says nothing.
import { Say } from '#i18n/Say.tsx';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { stepUpSentence } from './describe.ts';

export function StepUpTrouble() {
  const state = useStepUpState();
  const failure = state.at === 'locked' ? state.failure : null;
  return (
    <div role="alert">
      {failure && (
        <Notice tone="caution">
          <Say id={stepUpSentence[failure]} />
        </Notice>
      )}
    </div>
  );
}
