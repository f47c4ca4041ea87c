// Why the last confirmation came to nothing. A cancel is no trouble, and says nothing.
import type { WithoutValues } from '#i18n/Message.ts';
import { Say } from '#i18n/Say.tsx';
import type { StepUpState } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { stepUpSentence } from './describe.ts';

export function StepUpTrouble() {
  const state = useStepUpState();
  const sentence = sentenceOf(state);
  return (
    <div role="alert">
      {sentence && (
        <Notice tone="caution">
          <Say id={sentence} />
        </Notice>
      )}
    </div>
  );
}

function sentenceOf(state: StepUpState): WithoutValues | null {
  // Refused before there was a list: without a word it would look as if nothing had been confirmed.
  if (state.at === 'expired') return 'failure.step_up_required';
  return state.at === 'locked' && state.failure ? stepUpSentence[state.failure] : null;
}
