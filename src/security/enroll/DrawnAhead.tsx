// A step drawn while its answer is on the way, and not seen before: the answer then fills in what only it knows.
import type { ReactNode } from 'react';
import styles from './DrawnAhead.module.css';

type DrawnAheadProps = {
  readonly isThere: boolean;
  readonly children: ReactNode;
};

/** The dialog has its size from the beginning, and nothing jumps. */
export function DrawnAhead({ isThere, children }: DrawnAheadProps) {
  return (
    <div className={styles.step} data-unseen={!isThere || undefined} inert={!isThere}>
      {children}
    </div>
  );
}
