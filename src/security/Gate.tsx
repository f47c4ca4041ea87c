// The first screen: one sentence and one button. The same markup is painted from HTML before any script.
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './Gate.module.css';

type GateProps = {
  /** What went wrong the last time, if it did. */
  readonly failure: ReactNode;
  readonly button: ReactNode;
  /** For who can't confirm as usual. */
  readonly help?: ReactNode;
};

export function Gate({ failure, button, help }: GateProps) {
  return (
    <section className={styles.gate}>
      {failure}
      <div className={styles.panel}>
        <span className={styles.icon}>
          <Icon name="shield" />
        </span>
        <p>
          <Say id="confirm.lead" />
        </p>
        {button}
      </div>
      {help}
    </section>
  );
}
