// Two minutes before changes lock: said once, in passing, with a way to more time.
import { Say } from '#i18n/Say.tsx';
import { useStepUp, useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLocation } from '#ui/router.tsx';
import styles from './UnlockWarning.module.css';
import { useMinutesLeft } from './useMinutesLeft.ts';

const WARN_AT_MINUTES = 2;

/** Takes no focus and no room from what is above it. */
export function UnlockWarning() {
  const stepUp = useStepUp();
  const { at } = useStepUpState();
  const { pathname } = useLocation();
  const minutes = useMinutesLeft();
  const endsSoon = minutes > 0 && minutes <= WARN_AT_MINUTES;
  return (
    <div className={styles.warning} role="status">
      {endsSoon && (
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
      )}
    </div>
  );
}
