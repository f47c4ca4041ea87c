// One of this kind was begun before and never confirmed: finish it, or take it back and begin anew.
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import type { Unfinished } from '#domain/unfinished.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { GroupName } from '#security/GroupName.tsx';
import { Button } from '#ui/Button.tsx';
import { DiscardTold } from './DiscardTold.tsx';
import styles from './Unfinished.module.css';

type StartOverProps = {
  readonly factor: Factor;
  readonly inTheWay: readonly Unfinished[];
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
};

export function StartOver({ factor, inTheWay, all, enrollment }: StartOverProps) {
  const [first] = inTheWay;
  const groups = inTheWay.map(({ group }) => group);
  const canFinish = first?.factor === 'otp';
  return (
    <>
      <h3 className={styles.title}>
        <Say id="unfinished.title" />
      </h3>
      {inTheWay.map(({ id, group }) => (
        <p key={id}>
          <Say
            id="unfinished.begun"
            values={{ name: <GroupName group={group} groups={groups} /> }}
          />
        </p>
      ))}
      <p>
        <Say id={canFinish ? 'unfinished.finish_lead' : 'unfinished.lost_lead'} />
      </p>
      <div className={styles.ways}>
        {canFinish && (
          <Button onPress={() => enrollment.finish(first, all)}>
            <Say id="unfinished.finish.otp" />
          </Button>
        )}
        <Button
          look="main"
          isBusy={enrollment.isDiscarding}
          onPress={() =>
            enrollment.startOver(
              factor,
              inTheWay.map(({ id }) => id),
            )
          }
        >
          <Say id="unfinished.start_again" />
        </Button>
      </div>
      <DiscardTold outcome={enrollment.discarded} />
    </>
  );
}
