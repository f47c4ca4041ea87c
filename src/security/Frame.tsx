// What every screen of the page stands in: the heading, the lead, one column.
import '#ui/tokens.css';
import type { ReactNode } from 'react';
import { Say } from '#i18n/Say.tsx';
import styles from './Frame.module.css';

type FrameProps = {
  /** Beside the heading; below it in a narrow column, where it keeps its room while it is empty. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function Frame({ aside, children }: FrameProps) {
  return (
    <main className={styles.frame}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <Say id="page.title" />
        </h1>
        <p className={styles.lead}>
          <Say id="page.lead" />
        </p>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </main>
  );
}
