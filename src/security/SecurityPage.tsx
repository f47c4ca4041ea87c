// The page: data first, then failure, then waiting. Dialogs are addresses that open above it.
import { type ComponentProps, Suspense, useRef, useState } from 'react';
import { isSettled } from '#queries/removal.ts';
import { useAuthenticators } from '#queries/useAuthenticators.ts';
import { useRemoval } from '#queries/useRemoval.ts';
import { isUnlocked, mayRead } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { AddLink } from './AddLink.tsx';
import { askedToGo, isAbout } from './confirmedHere.ts';
import { EnrollmentWhenNeeded, usePreloadEnrollment } from './enroll/whenNeeded.tsx';
import { Frame } from './Frame.tsx';
import { ListTrouble } from './list/ListTrouble.tsx';
import { SeenList } from './list/SeenList.tsx';
import { LostSomething } from './lost/LostSomething.tsx';
import { Lost } from './lost/whenNeeded.ts';
import { leavingNow, ownerOf } from './owner.ts';
import type { Place } from './Place.ts';
import { RemovalReceipt, RemoveDialog, usePreloadRemoval } from './remove/whenNeeded.ts';
import styles from './SecurityPage.module.css';
import { SomeoneElse, UnlockChip, UnlockWarning } from './unlock/whenNeeded.ts';
import { useCloseDialog } from './useCloseDialog.ts';
import { usePlaceKept } from './usePlaceKept.ts';
import { isAccountGone, WithoutList } from './WithoutList.tsx';

const none: ReadonlySet<string> = new Set();

type SecurityPageProps = {
  readonly place: Place;
  /** What people call this place: on a recovery code that they keep. */
  readonly site: string;
};

export function SecurityPage({ place, site }: SecurityPageProps) {
  const screen = useRef<HTMLDivElement>(null);
  const stepUp = useStepUpState();
  const list = useAuthenticators({ mayAsk: mayRead(stepUp) });
  const closeDialog = useCloseDialog();
  const isDialogOpen = place.at === 'remove';
  const removal = useRemoval((outcome, confirmed) => {
    // Who went Back while it ran has closed it already; once more would leave the page.
    if (isDialogOpen && isSettled(outcome) && isAbout(place, confirmed)) closeDialog();
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const { confirmed, outcome, isRemoving } = removal;
  const wasSettled = outcome !== null && isSettled(outcome);
  const keepPlace = usePlaceKept(screen, heading, isDialogOpen, outcome);
  const isToldWhereAsked = isAbout(place, confirmed) && !wasSettled;
  const isSent = removal.phase === 'sent' || removal.phase === 'checking';
  const hasNews = outcome !== null || (isRemoving && isSent);

  const owner = ownerOf(stepUp, leavingNow(removal));

  const hasList = list.authenticators !== undefined;
  const [added, setAdded] = useState(none);
  const [told, setTold] = useState<HTMLElement | null>(null);
  const preloadAdding = usePreloadEnrollment();
  usePreloadRemoval(hasList);
  const mayShowChip = isUnlocked(stepUp) || stepUp.at === 'returning';
  const warning = (
    <Suspense>
      <UnlockWarning next={heading} />
    </Suspense>
  );
  return (
    <Frame aside={mayShowChip ? hasList && <UnlockedFor next={heading} /> : undefined}>
      <div role="status">
        {hasNews && !isToldWhereAsked && (
          <Suspense>
            <RemovalReceipt removal={removal} />
          </Suspense>
        )}
      </div>
      <div role="status" ref={setTold} />
      <div ref={screen} className={styles.screen}>
        {list.authenticators && !isAccountGone(list) ? (
          <>
            {place.at === 'lost' ? (
              <>
                <Suspense>
                  <Lost
                    id={place.id}
                    authenticators={list.authenticators}
                    owner={owner}
                    removal={removal}
                  />
                </Suspense>
                <ListTrouble list={list}>{null}</ListTrouble>
                {warning}
              </>
            ) : (
              <SeenList
                headingRef={heading}
                list={list}
                authenticators={list.authenticators}
                owner={owner}
                newIds={place.at === 'list' ? added : none}
                add={<AddLink onIntent={preloadAdding} />}
                ours={askedToGo(removal)}
                mayLook={place.at === 'list' || place.at === 'remove'}
                isBehindDialog={place.at !== 'list'}
                below={<LostSomething />}
              >
                {warning}
              </SeenList>
            )}
            <EnrollmentWhenNeeded
              place={place}
              site={site}
              told={told}
              onAdded={(ids) => setAdded(new Set(ids))}
              onDismissed={keepPlace}
              onClose={closeDialog}
            />
            {place.at === 'remove' && (
              <Suspense>
                <RemoveDialog
                  id={place.id}
                  authenticators={list.authenticators}
                  owner={owner}
                  removal={removal}
                  onClose={() => {
                    if (outcome !== null && !wasSettled) removal.forget();
                    closeDialog();
                  }}
                />
              </Suspense>
            )}
            {stepUp.at === 'someone_else' && (
              <Suspense>
                <SomeoneElse state={stepUp} isAbove />
              </Suspense>
            )}
          </>
        ) : (
          <WithoutList
            place={place}
            stepUp={stepUp}
            list={list}
            mayAsk={mayRead(stepUp)}
            headingRef={heading}
          />
        )}
      </div>
    </Frame>
  );
}

function UnlockedFor(props: ComponentProps<typeof UnlockChip>) {
  return (
    <Suspense>
      <UnlockChip {...props} />
    </Suspense>
  );
}
