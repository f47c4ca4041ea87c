// What came in the way of a removal, said in the dialog that is still open.
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Say } from '#i18n/Say.tsx';
import type { Removal } from '#queries/useRemoval.ts';
import { failureSentence } from '#security/describe.ts';
import { Notice } from '#ui/Notice.tsx';
import { useSlow } from '#ui/useSlow.ts';

type RemovalTroubleProps = {
  readonly plan: RemovalPlan;
  readonly removal: Removal;
  readonly needsConfirmation: boolean;
};

export function RemovalTrouble({ plan, removal, needsConfirmation }: RemovalTroubleProps) {
  const isSlow = useSlow(removal.isRemoving);
  const isOurs = removal.confirmed?.plan.group.id === plan.group.id;
  const outcome = isOurs && !removal.isRemoving ? removal.outcome : null;
  return (
    <div role="alert">
      {isSlow && (
        <p>
          <Say id="remove.slow" />
        </p>
      )}
      {needsConfirmation && (
        <Notice tone="caution">
          <Say id="remove.expired" />
        </Notice>
      )}
      {!needsConfirmation && outcome?.at === 'not_removed' && (
        <Notice tone="danger">
          <Say
            id="remove.not_removed"
            values={{ reason: <Say id={failureSentence[outcome.reason]} /> }}
          />
        </Notice>
      )}
    </div>
  );
}
