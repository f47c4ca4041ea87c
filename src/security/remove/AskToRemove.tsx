// What goes, what is left, and the click that does it.
import { useRef, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Say } from '#i18n/Say.tsx';
import type { Removal } from '#queries/useRemoval.ts';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { removeButton } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { isUnlocked } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { RemovalTrouble } from './RemovalTrouble.tsx';
import { WhatGoes } from './WhatGoes.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';

type AskToRemoveProps = {
  readonly plan: RemovalPlan;
  readonly groups: readonly AuthenticatorGroup[];
  /** The list that the plan was made from. */
  readonly before: readonly Authenticator[];
  readonly removal: Removal;
  readonly onClose: () => void;
};

export function AskToRemove({ plan, groups, before, removal, onClose }: AskToRemoveProps) {
  const [isTicked, setIsTicked] = useState(false);
  const [wasForgotten, setWasForgotten] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const needsConfirmation = !isUnlocked(useStepUpState());
  const { isRemoving } = removal;

  function confirm() {
    if (plan.needsSecondAct && !isTicked) {
      setWasForgotten(true);
      box.current?.focus();
      return;
    }
    removal.remove({ plan, before });
  }

  return (
    <Dialog
      title={
        <Say
          id="remove.title"
          values={{ name: <GroupName group={plan.group} groups={groups} /> }}
        />
      }
      isBusy={isRemoving}
      onClose={onClose}
      actions={
        <>
          <Button isBlocked={isRemoving} onPress={onClose} isFirst>
            <Say id="remove.cancel" />
          </Button>
          {needsConfirmation ? (
            <ConfirmItsYou />
          ) : (
            <Button look="danger" isBusy={isRemoving} onPress={confirm}>
              <Say id={removeButton[plan.target.kind]} />
            </Button>
          )}
        </>
      }
    >
      <WhatGoes plan={plan} groups={groups} />
      <WhatIsLeft plan={plan} groups={groups} />
      {plan.needsSecondAct && !needsConfirmation && (
        <Checkbox
          boxRef={box}
          isTicked={isTicked}
          onChange={(ticked) => {
            setIsTicked(ticked);
            setWasForgotten(false);
          }}
          error={wasForgotten ? <Say id="remove.second_act.missing" /> : null}
        >
          <Say id="remove.second_act" />
        </Checkbox>
      )}
      <RemovalTrouble plan={plan} removal={removal} needsConfirmation={needsConfirmation} />
    </Dialog>
  );
}
