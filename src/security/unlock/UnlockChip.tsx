// How long changes stay unlocked, and the way to lock them at once.
import { Say } from '#i18n/Say.tsx';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './UnlockChip.module.css';
import { useMinutesLeft } from './useMinutesLeft.ts';

export function UnlockChip() {
  const { lock } = useStepUp();
  const minutes = useMinutesLeft();
  if (minutes === 0) return null;
  return (
    <div className={styles.unlocked}>
      <p className={styles.chip}>
        <Icon name="unlocked" />
        <span className={styles.long}>
          <Say id="unlock.chip" values={{ minutes }} />
        </span>
        <span className={styles.short}>
          <Say id="unlock.chip.short" values={{ minutes }} />
        </span>
      </p>
      <Button look="quiet" onPress={lock}>
        <Say id="unlock.lock" />
      </Button>
    </div>
  );
}
