// A link to a page in a tab of its own that looks like a button.
import type { ReactNode } from 'react';
import styles from './Button.module.css';

export function TabLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.button} data-look="plain" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
