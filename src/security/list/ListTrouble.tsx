// A list that is on the screen but may no longer be true, or no longer be changed; and what changed elsewhere.
import type { ReactNode } from 'react';
import { Moment } from '#i18n/Moment.tsx';
import { Say } from '#i18n/Say.tsx';
import type { AuthenticatorsAnswer } from '#queries/useAuthenticators.ts';
import { LookOnly } from '#security/AskedHere.tsx';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { confirmationOf, isUnlocked, mayRead, readOnlyOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Notice } from '#ui/Notice.tsx';
import { useOnline } from '#ui/useOnline.ts';
import styles from './ListTrouble.module.css';
import { LookAgain } from './LookAgain.tsx';

type ListTroubleProps = {
  readonly list: AuthenticatorsAnswer;
  /** What else is to be said there. */
  readonly children: ReactNode;
};

export function ListTrouble({ list, children }: ListTroubleProps) {
  const stepUp = useStepUpState();
  const confirmed = confirmationOf(stepUp);
  const isByHand = confirmed?.at === 'expired' && confirmed.isByHand;
  const readOnly = readOnlyOf(stepUp);
  const mayAddFirst = readOnly !== null && list.authenticators?.length === 0;
  const isOnline = useOnline();
  const { failure, failedAtMs, seenAtMs, isAsking, askAgain } = list;
  const time = <Moment atMs={seenAtMs} />;
  return (
    <div role="status" className={styles.trouble}>
      {!isOnline && (
        <Notice tone="caution">
          <Say id="list.offline" values={{ time }} />
        </Notice>
      )}
      {isOnline && !isUnlocked(stepUp) && !mayAddFirst && (
        <Notice tone="calm" action={<ConfirmItsYou />}>
          {readOnly ? <LookOnly /> : <Say id={isByHand ? 'confirm.locked' : 'confirm.expired'} />}
        </Notice>
      )}
      {isOnline && mayRead(stepUp) && failure && (
        <Notice
          tone="caution"
          action={
            <LookAgain key={failedAtMs} failure={failure} isAsking={isAsking} onPress={askAgain} />
          }
        >
          <Say id="list.stale" values={{ time }} />
        </Notice>
      )}
      {children}
    </div>
  );
}
