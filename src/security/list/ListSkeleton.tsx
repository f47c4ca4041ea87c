// The list before it is there, in its final shape.
import { type ReactNode, type Ref, useId } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Hidden } from '#ui/Hidden.tsx';
import { useSlow } from '#ui/useSlow.ts';
import card from './AuthenticatorCard.module.css';
import list from './AuthenticatorList.module.css';
import rows from './AuthenticatorRows.module.css';
import styles from './ListSkeleton.module.css';

type ListSkeletonProps = {
  /** Where the focus waits for the list. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Offered to whoever has waited for a while. */
  readonly waysOut: ReactNode;
};

const ROWS = [1, 2, 3, 4];

export function ListSkeleton({ headingRef, waysOut }: ListSkeletonProps) {
  const loadingId = useId();
  const isSlow = useSlow(true);
  return (
    <section className={list.section} aria-busy="true">
      <h2 ref={headingRef} tabIndex={-1} className={list.title} aria-describedby={loadingId}>
        <Say id="list.title" />
      </h2>
      <Hidden id={loadingId}>
        <Say id="list.loading" />
      </Hidden>
      <div className={rows.panel} aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={card.card}>
            <span className={card.icon} />
            <div className={card.words}>
              <div className={styles.line} data-long />
              <div className={styles.line} />
            </div>
          </div>
        ))}
      </div>
      <div role="status">
        {isSlow && (
          <p className={list.note}>
            <Say id="list.slow" />
          </p>
        )}
      </div>
      {isSlow && <div className={styles.waysOut}>{waysOut}</div>}
    </section>
  );
}
