// What became of taking something back.
import { Say } from '#i18n/Say.tsx';
import type { DiscardOutcome } from '#queries/discardUnfinished.ts';
import { failureSentence } from '#security/describe.ts';
import { isUnlocked } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';

export function DiscardTold({ outcome }: { outcome: DiscardOutcome | null }) {
  // What was missing is there again: the person has confirmed since.
  const isMended =
    isUnlocked(useStepUpState()) && outcome?.at === 'left' && outcome.reason === 'step_up_required';
  return (
    <div role="status">
      {outcome?.at === 'discarded' && (
        <p>
          <Say id="unfinished.discarded" />
        </p>
      )}
      {outcome?.at === 'left' && !isMended && (
        <Notice tone="caution">
          {/* A refusal in plain words: no second try would fare better, and the tenant's own clock ends it. */}
          {outcome.reason === 'not_removable' ? (
            <Say id="unfinished.expires" />
          ) : (
            <Say
              id="unfinished.left"
              values={{ reason: <Say id={failureSentence[outcome.reason]} /> }}
            />
          )}
        </Notice>
      )}
    </div>
  );
}
