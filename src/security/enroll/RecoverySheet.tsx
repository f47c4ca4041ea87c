// The recovery code with all that makes it useful in a year: what for, whose, since when, and how. Printed alone.
import type { Ref } from 'react';
import { Say } from '#i18n/Say.tsx';
import { CodeInFours } from './CodeInFours.tsx';
import styles from './RecoverySheet.module.css';

type RecoverySheetProps = {
  readonly sheetRef: Ref<HTMLElement>;
  readonly code: string;
  readonly account: string;
  readonly site: string;
  /** Written out, in the language of the page. */
  readonly date: string;
};

export function RecoverySheet({ sheetRef, code, account, site, date }: RecoverySheetProps) {
  return (
    <section ref={sheetRef} className={styles.sheet} data-printed-alone>
      <CodeInFours label={<Say id="kit.code" values={{ site }} />} code={code} />
      <p className={styles.about}>
        <span>
          <Say id="kit.account" values={{ account }} />
        </span>
        <span>
          <Say id="kit.made" values={{ date }} />
        </span>
      </p>
      <p className={styles.about}>
        <Say id="kit.how" />
      </p>
    </section>
  );
}
