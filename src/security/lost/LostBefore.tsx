// What somebody who lost something reads before they confirm: how to do that without it.
import { useId } from 'react';
import { Gap } from '#i18n/Gap.tsx';
import { Say } from '#i18n/Say.tsx';
import { useHost } from '#queries/useHost.ts';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { StepUpNote } from '#security/StepUpNote.tsx';
import styles from './Lost.module.css';
import { LostHeading } from './LostHeading.tsx';

export function LostBefore() {
  const noteId = useId();
  const { support } = useHost().links;
  return (
    <section className={styles.place}>
      <StepUpNote isAlone calmId={noteId} />
      <LostHeading>
        <Say id="lost.before.title" />
      </LostHeading>
      <p>
        <Say id="lost.before.lead" />
      </p>
      <p>
        <Say id="lost.before.next" />
      </p>
      <div className={styles.actions}>
        <ConfirmItsYou notedIn={noteId} />
      </div>
      <p className={styles.quiet}>
        <Say id="lost.before.stuck" />
        <Gap />
        {support !== undefined && (
          <a href={support}>
            <Say id="failure.support" />
          </a>
        )}
      </p>
    </section>
  );
}
