// What was begun and never confirmed, offered below the list: to be finished, or discarded.
import { useId } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type Unfinished, unfinishedOf } from '#domain/unfinished.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { GroupName } from '#security/GroupName.tsx';
import { Button } from '#ui/Button.tsx';
import { Hidden } from '#ui/Hidden.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { DiscardTold } from './DiscardTold.tsx';
import styles from './Unfinished.module.css';

type UnfinishedSetUpsProps = {
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
  /** Whether the permissions and the confirmation allow to take anything back. */
  readonly mayDiscard: boolean;
};

export function UnfinishedSetUps({ all, enrollment, mayDiscard }: UnfinishedSetUpsProps) {
  const titleId = useId();
  const unfinished = unfinishedOf(all);
  const { isDiscarding, discarded, discard } = enrollment;
  const groups = unfinished.map(({ group }) => group);
  return (
    <>
      {unfinished.length > 0 && (
        <section className={styles.section} aria-labelledby={titleId}>
          <h2 id={titleId} className={styles.title}>
            <Say id="unfinished.title" />
          </h2>
          {unfinished.map((one) => {
            const name = <GroupName group={one.group} groups={groups} />;
            return (
              <div key={one.id} className={styles.one}>
                <p>
                  <Say id="unfinished.begun" values={{ name }} />
                </p>
                <div className={styles.ways}>
                  {canFinish(one, enrollment) && (
                    <LinkButton look="quiet" to={`/add/${one.factor}`}>
                      <span>
                        <Say id="unfinished.finish" /> <Hidden>{name}</Hidden>
                      </span>
                    </LinkButton>
                  )}
                  {mayDiscard && (
                    <Button look="quiet" isBusy={isDiscarding} onPress={() => discard([one.id])}>
                      <span>
                        <Say id="unfinished.discard" /> <Hidden>{name}</Hidden>
                      </span>
                    </Button>
                  )}
                </div>
              </div>
            );
          })}
          {mayDiscard && unfinished.length > 1 && (
            <Button isBusy={isDiscarding} onPress={() => discard(unfinished.map(({ id }) => id))}>
              <Say id="unfinished.discard_all" values={{ count: unfinished.length }} />
            </Button>
          )}
        </section>
      )}
      <DiscardTold outcome={discarded} />
    </>
  );
}

/** Without its secret only an app that was scanned already can be finished; here its set-up may still be open. */
function canFinish({ id, factor }: Unfinished, { flow }: Enrollment): boolean {
  return factor === 'otp' || ('setUp' in flow && flow.setUp.id === id);
}
