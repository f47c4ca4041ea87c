// What came in the way of a removal, said where it was asked for.
import { type ReactNode, Suspense } from 'react';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { messages as unlock } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Say } from '#i18n/Say.tsx';
import type { RemovalOutcome } from '#queries/removal.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { LookOnly } from '#security/AskedHere.tsx';
import { failureSentence } from '#security/describe.ts';
import { legible } from '#security/legible.ts';
import { readOnlyOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { TabLink } from '#ui/TabLink.tsx';
import { useSlow } from '#ui/useSlow.ts';
import { type Asking, isOf } from './useAsking.ts';

/** Where a tab of its own is offered, as it is beside a window that was blocked. */
const parts = { unlock };

type RemovalTroubleProps = {
  readonly plan: RemovalPlan;
  readonly removal: Removal;
  readonly asking: Asking;
  /** Somebody wants out, and it has been sent. */
  readonly isTooLate: boolean;
};

export function RemovalTrouble({ plan, removal, asking, isTooLate }: RemovalTroubleProps) {
  const { isRemoving, needsConfirmation, isOtherRunning, coveredAt } = asking;
  const isSlow = useSlow(isRemoving);
  const isLookOnly = readOnlyOf(useStepUpState()) !== null;
  const outcome = isOf(removal, plan) && !removal.isRemoving ? removal.outcome : null;
  return (
    <div role="alert">
      {isRemoving && removal.phase === 'checking' && (
        <p>
          <Say id="remove.checking" />
        </p>
      )}
      {isTooLate && (
        <p>
          <Say id="remove.too_late" />
        </p>
      )}
      {isSlow && !isTooLate && (
        <p>
          <Say id="remove.slow" />
        </p>
      )}
      {isOtherRunning && (
        <p>
          <Say id="remove.other_running" />
        </p>
      )}
      {coveredAt !== null && (
        <Suspense>
          <Covered href={coveredAt} />
        </Suspense>
      )}
      {needsConfirmation && (
        <Notice tone="caution">
          {isLookOnly ? <LookOnly wanted="remove" /> : <Say id="remove.expired" />}
        </Notice>
      )}
      {!needsConfirmation && outcome && !isMended(outcome) && <NotRemoved outcome={outcome} />}
    </div>
  );
}

/** Nothing was sent: what was pressed may not be what was seen. */
function Covered({ href }: { href: string }) {
  return (
    <MoreWords parts={parts}>
      <Notice
        tone="caution"
        action={
          <TabLink href={href}>
            <Say id="popup.apart" />
          </TabLink>
        }
      >
        <Say id="remove.covered" />
      </Notice>
    </MoreWords>
  );
}

/** What was missing is there again: the person has confirmed since. */
const isMended = (outcome: RemovalOutcome) =>
  'reason' in outcome && outcome.reason === 'step_up_required';

/** Nothing, when something was removed, or when what changed says it already. */
export function NotRemoved({ outcome, action }: { outcome: RemovalOutcome; action?: ReactNode }) {
  if (outcome.at === 'not_removed' || outcome.at === 'not_removed_yet') {
    const reason = <Say id={failureSentence[outcome.reason]} />;
    const isCertain = outcome.at === 'not_removed';
    return (
      <Notice tone={isCertain ? 'danger' : 'caution'} action={action}>
        {isCertain ? (
          <Say id="remove.not_removed" values={{ reason }} />
        ) : (
          <Say id="remove.not_removed_yet" />
        )}
      </Notice>
    );
  }
  if (outcome.at !== 'refused_by_host') return null;
  return (
    <Notice tone="danger" action={action}>
      {outcome.told !== null ? (
        <Say id="remove.refused_by_host.told" values={{ reason: legible(outcome.told) }} />
      ) : (
        <Say
          id={outcome.hasAnswered ? 'remove.refused_by_host' : 'remove.refused_by_host.unanswered'}
        />
      )}
    </Notice>
  );
}
