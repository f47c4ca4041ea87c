// A list that is on the screen but may no longer be true, or no longer be changed.
import { Say } from '#i18n/Say.tsx';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { confirmationOf, isUnlocked } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useOnline } from '#ui/useOnline.ts';

type ListTroubleProps = {
  /** The last look came to nothing. */
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
};

export function ListTrouble({ hasFailed, onRetry }: ListTroubleProps) {
  const stepUp = useStepUpState();
  const confirmed = confirmationOf(stepUp);
  const isByHand = confirmed?.at === 'expired' && confirmed.isByHand;
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <Notice tone="caution">
          <Say id="list.offline" />
        </Notice>
      )}
      {isOnline && !isUnlocked(stepUp) && (
        <Notice tone="calm" action={<ConfirmItsYou />}>
          <Say id={isByHand ? 'confirm.locked' : 'confirm.expired'} />
        </Notice>
      )}
      {isOnline && isUnlocked(stepUp) && hasFailed && (
        <Notice
          tone="caution"
          action={
            <Button onPress={onRetry}>
              <Say id="list.retry" />
            </Button>
          }
        >
          <Say id="list.stale" />
        </Notice>
      )}
    </div>
  );
}
