// What every screen of the page stands in: the heading, the lead, one column.
import '#ui/tokens.css';
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import styles from './Frame.module.css';

export function Frame({ children }: { children: ReactNode }) {
  return (
    <main className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <Say id="page.title" />
        </h1>
        <p className={styles.lead}>
          <Say id="page.lead" />
        </p>
      </header>
      {children}
    </main>
  );
}
