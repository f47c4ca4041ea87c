// A step drawn while its answer is on the way, and not seen before: the answer then fills in what only it knows.
import type { ReactNode } from 'react';
import styles from './DrawnAhead.module.css';

type DrawnAheadProps = {
  readonly isThere: boolean;
  /** What is said meanwhile. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
};

/** The dialog has its size from the beginning, and nothing jumps. */
export function DrawnAhead({ isThere, waiting, children }: DrawnAheadProps) {
  return (
    <div className={styles.place}>
      <div className={styles.step} data-unseen={!isThere || undefined} inert={!isThere}>
        {children}
      </div>
      {!isThere && (
        <p role="status" className={styles.waiting}>
          {waiting}
        </p>
      )}
    </div>
  );
}
