// Two minutes before changes lock: said once, in passing, with a way to more time.
import { type RefObject, useRef } from 'react';
import { Say } from '#i18n/Say.tsx';
import { StepUpNote } from '#security/StepUpNote.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLocation } from '#ui/router.tsx';
import styles from './UnlockWarning.module.css';
import { useFocusHandedOn } from './useFocusHandedOn.ts';
import { useMinutesLeft } from './useMinutesLeft.ts';

const WARN_AT_MINUTES = 2;

type UnlockWarningProps = {
  /** Gets the focus when the warning goes with it; a dialog keeps it by itself. */
  readonly next?: RefObject<HTMLElement | null>;
};

/** @see WCAG 2.2, 2.2.1: told before the time ends, with a way to extend it. Takes no focus, and no room from others. */
export function UnlockWarning({ next }: UnlockWarningProps) {
  const minutes = useMinutesLeft();
  const confirmed = confirmationOf(useStepUpState());
  const goesOn = confirmed?.at === 'unlocked' && confirmed.renewsItself === true;
  const endsSoon = minutes > 0 && minutes <= WARN_AT_MINUTES && !goesOn;
  return (
    <div className={styles.warning} role="status">
      {endsSoon && <Warning {...(next && { next })} />}
    </div>
  );
}

const nowhere: RefObject<HTMLElement | null> = { current: null };

function Warning({ next = nowhere }: UnlockWarningProps) {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  const warning = useRef<HTMLDivElement>(null);
  useFocusHandedOn(warning, next);
  return (
    <div ref={warning}>
      <Notice
        tone="caution"
        action={
          <Button isBusy={at === 'leaving'} onPress={() => stepUp.start(pathname)}>
            <Say id="unlock.extend" />
          </Button>
        }
      >
        {/* The figure goes on in the chip: a sentence that changes would be said twice. */}
        <Say id="unlock.ends_soon" values={{ minutes: WARN_AT_MINUTES }} />
      </Notice>
      <StepUpNote />
    </div>
  );
}
