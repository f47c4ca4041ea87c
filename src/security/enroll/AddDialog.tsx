// Adding, as a dialog: the choice, then the steps of what was chosen. Its addresses are `/add` and `/add/:factor`.
import type { ReactNode } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { Factor } from '#domain/enrollment.ts';
import { isBusy, mayLeaveBusy } from '#domain/enrollmentFlow.ts';
import { Say } from '#i18n/Say.tsx';
import type { Enrollment } from '#queries/Enrollment.ts';
import { LookOnly } from '#security/AskedHere.tsx';
import { ConfirmItsYou } from '#security/ConfirmItsYou.tsx';
import { readOnlyOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useSlow } from '#ui/useSlow.ts';
import { addTitle } from './describeEnrollment.ts';
import type { MayAdd } from './mayAdd.ts';
import { WhatNow } from './WhatNow.tsx';

type AddDialogProps = {
  /** Null: not chosen yet. */
  readonly factor: Factor | null;
  readonly mayAdd: MayAdd;
  readonly all: readonly Authenticator[];
  readonly enrollment: Enrollment;
  /** What is being replaced, said above everything else. */
  readonly lead: ReactNode;
  /** The steps of what was chosen, for as long as it may be added. */
  readonly onChoose: (factor: Factor | null) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function AddDialog(props: AddDialogProps) {
  const { factor, mayAdd, enrollment, lead, onChoose, onClose, children } = props;
  const busy = isBusy(enrollment.flow);
  const isSlow = useSlow(busy);
  const isLookOnly = readOnlyOf(useStepUpState()) !== null;
  const cancel = () => enrollment.cancel(onClose);
  return (
    <Dialog
      title={<Say id={factor ? addTitle[factor] : 'add.title'} />}
      isBusy={busy}
      lead={
        <>
          {lead}
          <WhatNow {...props} />
        </>
      }
      onClose={cancel}
      actions={
        <>
          {factor && mayAdd === 'yes' && (
            <Button look="quiet" isBlocked={busy} onPress={() => onChoose(null)}>
              <Say id="add.other" />
            </Button>
          )}
          <Button
            isBusy={enrollment.flow.at === 'discarding'}
            isBlocked={busy && !mayLeaveBusy(enrollment.flow)}
            onPress={cancel}
          >
            <Say id={mayAdd === 'never' ? 'add.close' : 'add.cancel'} />
          </Button>
          {mayAdd === 'confirm' && <ConfirmItsYou />}
        </>
      }
    >
      {/* Before a first method: a new sign-in, since nothing else has proved who is sitting here. */}
      {mayAdd === 'fresh' && <ConfirmItsYou isFresh />}
      {(mayAdd === 'yes' || mayAdd === 'confirm') && children}
      <div role="alert">
        {isSlow && (
          <p>
            <Say id="add.slow" />
          </p>
        )}
        {mayAdd === 'confirm' && (
          <Notice tone="caution">
            {isLookOnly ? <LookOnly wanted="add" /> : <Say id="add.expired" />}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
