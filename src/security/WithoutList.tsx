// What is on the screen while there is no list: the gate, the wait, why it didn't come, or who else confirmed.
import { type RefObject, Suspense, useId } from 'react';
import { Say } from '#i18n/Say.tsx';
import type { AuthenticatorsAnswer } from '#queries/useAuthenticators.ts';
import { isUnlocked, type StepUpState } from '#step-up/stepUp.ts';
import { Button } from '#ui/Button.tsx';
import { AccountGone } from './AccountGone.tsx';
import { ConfirmItsYou } from './ConfirmItsYou.tsx';
import { Gate } from './Gate.tsx';
import { ListFailure } from './list/ListFailure.tsx';
import { ListSkeleton } from './list/ListSkeleton.tsx';
import { LostSomething } from './lost/LostSomething.tsx';
import { LostBefore } from './lost/whenNeeded.ts';
import { NoPermission } from './NoPermission.tsx';
import type { Place } from './Place.ts';
import { StepUpNote } from './StepUpNote.tsx';
import { SomeoneElse } from './unlock/whenNeeded.ts';

type WithoutListProps = {
  readonly place: Place;
  readonly stepUp: StepUpState;
  readonly list: AuthenticatorsAnswer;
  /** Whether there is a token that may read the list. */
  readonly mayAsk: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

export function WithoutList({ place, stepUp, list, mayAsk, headingRef }: WithoutListProps) {
  const noteId = useId();
  if (stepUp.at === 'someone_else') {
    return (
      <Suspense fallback={<ListSkeleton headingRef={headingRef} waysOut={null} />}>
        <SomeoneElse state={stepUp} isAbove={false} />
      </Suspense>
    );
  }
  if (isAccountGone(list)) return <AccountGone headingRef={headingRef} />;
  if (isUnlocked(stepUp) && !mayAsk) return <NoPermission />;
  if (stepUp.at === 'returning') return <ListSkeleton headingRef={headingRef} waysOut={null} />;
  if (stepUp.at === 'unlocked' || stepUp.at === 'read_only') {
    // Neither a list nor why there is none, and nothing under way: it was given up.
    if (list.failure || !list.isAsking) return <ListFailure list={list} />;
    return <ListSkeleton headingRef={headingRef} waysOut={<WaysOut list={list} />} />;
  }
  const gate = (
    <Gate
      failure={<StepUpNote isAlone calmId={noteId} />}
      button={<ConfirmItsYou notedIn={noteId} />}
      help={<LostSomething />}
    />
  );
  if (place.at !== 'lost') return gate;
  return (
    <Suspense fallback={gate}>
      <LostBefore />
    </Suspense>
  );
}

/** Then a list from before is worth nothing. */
export function isAccountGone({ failure }: AuthenticatorsAnswer): boolean {
  return failure?.reason === 'account_gone';
}

function WaysOut({ list }: { list: AuthenticatorsAnswer }) {
  return (
    <>
      <Button onPress={list.stopAsking}>
        <Say id="list.cancel" />
      </Button>
      <Button onPress={list.askAgain}>
        <Say id="list.retry" />
      </Button>
    </>
  );
}
