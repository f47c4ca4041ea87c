// Words for people who listen, where people who look see them already.
import type { ReactNode } from 'react';
import styles from './Hidden.module.css';

export function Hidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className={styles.hidden}>
      {children}
    </span>
  );
}
