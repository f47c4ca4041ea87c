// How long changes stay unlocked, and the way to lock them at once.
import { type RefObject, useEffect, useRef } from 'react';
import { Say } from '#i18n/Say.tsx';
import { listenForLocks, lockEverywhere } from '#step-up/lockTogether.ts';
import { useStepUp } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './UnlockChip.module.css';
import { useFocusHandedOn } from './useFocusHandedOn.ts';
import { useMinutesLeft } from './useMinutesLeft.ts';

type UnlockChipProps = {
  /** Gets the focus when the chip goes with it. */
  readonly next: RefObject<HTMLElement | null>;
};

export function UnlockChip({ next }: UnlockChipProps) {
  const minutes = useMinutesLeft();
  return minutes > 0 && <Chip minutes={minutes} next={next} />;
}

function Chip({ minutes, next }: UnlockChipProps & { readonly minutes: number }) {
  const stepUp = useStepUp();
  const chip = useRef<HTMLDivElement>(null);
  useFocusHandedOn(chip, next);
  useEffect(() => listenForLocks(stepUp), [stepUp]);
  return (
    <div ref={chip} className={styles.unlocked}>
      <p className={styles.chip}>
        <Icon name="unlocked" />
        <span className={styles.long}>
          <Say id="unlock.chip" values={{ minutes }} />
        </span>
        <span className={styles.short} aria-hidden="true">
          <Say id="unlock.chip.short" values={{ minutes }} />
        </span>
      </p>
      <Button look="quiet" onPress={() => lockEverywhere(stepUp)}>
        <Say id="unlock.lock" />
      </Button>
    </div>
  );
}
