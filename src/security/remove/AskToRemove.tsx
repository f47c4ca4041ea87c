// What goes, what is left, and the click that does it.
import { Suspense, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Say } from '#i18n/Say.tsx';
import type { Removal } from '#queries/useRemoval.ts';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { removeButton } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { UnlockWarning } from '#security/unlock/whenNeeded.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LostLink } from './LostLink.tsx';
import { RemovalTrouble } from './RemovalTrouble.tsx';
import { ReplaceButton } from './ReplaceButton.tsx';
import { SecondAct } from './SecondAct.tsx';
import { useAsking } from './useAsking.ts';
import { WhatChanged } from './WhatChanged.tsx';
import { WhatGoes } from './WhatGoes.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';

type AskToRemoveProps = {
  readonly plan: RemovalPlan;
  readonly groups: readonly AuthenticatorGroup[];
  /** The list that the plan was made from. */
  readonly before: readonly Authenticator[];
  readonly removal: Removal;
  /** It is over, and the dialog on its way out. */
  readonly isEnding: boolean;
  readonly onClose: () => void;
};

export function AskToRemove(props: AskToRemoveProps) {
  const { plan, groups, removal, isEnding, onClose } = props;
  const asking = useAsking(props);
  const { needsConfirmation, isRemoving } = asking;
  const [wantedOut, setWantedOut] = useState(false);
  const isTooLate = isRemoving && wantedOut;

  /** What was not sent yet is taken back; of what was, nobody can say so. */
  function leave() {
    if (isRemoving && removal.phase !== 'ready') return setWantedOut(true);
    if (isRemoving) removal.takeBack();
    onClose();
  }

  return (
    <Dialog
      title={
        <Say
          id="remove.title"
          values={{ name: <GroupName group={plan.group} groups={groups} isExact /> }}
        />
      }
      isBusy={isRemoving || isEnding}
      closesOutside
      lead={
        <>
          <WhatChanged change={asking.change} groups={groups} />
          <WhatGoes plan={plan} groups={groups} />
          <WhatIsLeft plan={plan} groups={groups} />
        </>
      }
      onClose={isEnding ? () => {} : leave}
      actions={
        <>
          <Button isBlocked={isEnding} onPress={isTooLate ? onClose : leave} isFirst>
            <Say id={isTooLate ? 'remove.close' : 'remove.cancel'} />
          </Button>
          {needsConfirmation ? (
            <ConfirmItsYou />
          ) : (
            <Button
              look="danger"
              isBusy={isRemoving || isEnding}
              isBlocked={asking.isBlocked}
              onPress={asking.confirm}
            >
              <Say id={removeButton[plan.target.kind]} />
            </Button>
          )}
        </>
      }
    >
      {!needsConfirmation && <SecondAct tick={asking.tick} />}
      <RemovalTrouble plan={plan} removal={removal} asking={asking} isTooLate={isTooLate} />
      {!isRemoving && !isEnding && <ReplaceButton id={plan.group.id} />}
      <LostLink id={plan.group.id} />
      <Suspense>
        <UnlockWarning />
      </Suspense>
    </Dialog>
  );
}
