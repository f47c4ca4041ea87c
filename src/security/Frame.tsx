// What every screen of the page stands in: the heading, the lead, one column.
import '#ui/tokens.css';
import { type ReactNode, useContext, useId } from 'react';
import { Say } from '#i18n/Say.tsx';
import { EmbeddedContext } from './EmbeddedContext.ts';
import styles from './Frame.module.css';

type FrameProps = {
  /** Beside the heading; below it in a narrow column, where it keeps its room while it is empty. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function Frame({ aside, children }: FrameProps) {
  const isEmbedded = useContext(EmbeddedContext) !== null;
  const titleId = useId();
  const content = (
    <>
      <header className={styles.header}>
        <h1 id={titleId} className={styles.title}>
          <Say id="page.title" />
        </h1>
        <p className={styles.lead}>
          <Say id="page.lead" />
        </p>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </>
  );
  // A page has one main part, and inside another page that is the other's.
  return isEmbedded ? (
    <section className={styles.frame} data-embedded aria-labelledby={titleId}>
      {content}
    </section>
  ) : (
    <main className={styles.frame}>{content}</main>
  );
}
