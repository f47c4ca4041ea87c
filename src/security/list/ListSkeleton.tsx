// The list before it is there, in its final shape.
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import { Hidden } from '#ui/Hidden.tsx';
import { useSlow } from '#ui/useSlow.ts';
import card from './AuthenticatorCard.module.css';
import list from './AuthenticatorList.module.css';
import rows from './AuthenticatorRows.module.css';
import styles from './ListSkeleton.module.css';

type ListSkeletonProps = {
  /** Offered to whoever has waited for a while. */
  readonly waysOut: ReactNode;
};

const ROWS = [1, 2, 3, 4];

export function ListSkeleton({ waysOut }: ListSkeletonProps) {
  const isSlow = useSlow(true);
  return (
    <section className={list.section} aria-busy="true">
      <h2 className={list.title}>
        <Say id="list.title" />
      </h2>
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
        <Hidden>
          <Say id="list.loading" />
        </Hidden>
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
