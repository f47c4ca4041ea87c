// What became of a removal, said aloud once and readable until it is dismissed.
import type { ReactNode } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { MessageId } from '#i18n/Message.ts';
import { Say } from '#i18n/Say.tsx';
import { lookAgain } from '#queries/carryOutRemoval.ts';
import type { ConfirmedRemoval, RemovalOutcome } from '#queries/removal.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Gone } from './Gone.tsx';
import { Receipt } from './Receipt.tsx';
import { NotRemoved } from './RemovalTrouble.tsx';

export function RemovalReceipt({ removal }: { removal: Removal }) {
  const { confirmed, outcome, isRemoving, isLooking, seen } = removal;
  if (!confirmed) return null;
  const target = <Names of={[confirmed.plan.target]} confirmed={confirmed} />;
  if (isRemoving) {
    return (
      <Notice tone="calm">
        <Say id="done.running" values={{ names: target }} />
      </Notice>
    );
  }
  if (!outcome) return null;
  const dismiss = (
    <Button look="quiet" onPress={removal.forget}>
      <Say id="done.dismiss" />
    </Button>
  );
  const look = (
    <Button isBusy={isLooking} onPress={() => lookAgain(removal)}>
      <Say id="list.retry" />
    </Button>
  );

  switch (outcome.at) {
    case 'removed':
      return <Removed confirmed={confirmed} outcome={outcome} dismiss={dismiss} />;
    case 'removed_unseen':
    case 'lagging':
      return (
        <Receipt
          tone={outcome.at === 'lagging' ? 'success' : 'caution'}
          target={confirmed.plan.target}
          atMs={outcome.atMs}
          action={outcome.at === 'lagging' ? dismiss : look}
        >
          <p key={seen}>
            <Say
              id={outcome.at === 'lagging' ? 'done.lagging' : 'done.unseen'}
              values={{ names: target }}
            />
          </p>
        </Receipt>
      );
    case 'still_listed':
    case 'unknown':
      return (
        <Notice tone="caution" action={look}>
          {/* Said anew with each answer, so that the same one is heard too. */}
          <Say key={seen} id={sentenceOf(outcome)} values={{ names: target }} />
        </Notice>
      );
    case 'changed':
      return (
        <Notice tone="caution" action={dismiss}>
          <Say id="done.changed" />
        </Notice>
      );
    // The dialog says it; but it may be closed by now.
    case 'not_removed':
    case 'not_removed_yet':
    case 'refused_by_host':
      return <NotRemoved outcome={outcome} action={dismiss} />;
    case 'taken_back':
      return null;
  }
}

function sentenceOf(outcome: Extract<RemovalOutcome, { at: 'still_listed' | 'unknown' }>) {
  if (outcome.at === 'unknown') return 'done.unknown' satisfies MessageId;
  return outcome.wasConfirmed ? 'done.still_listed' : 'done.not_gone';
}

type RemovedProps = {
  readonly confirmed: ConfirmedRemoval;
  readonly outcome: Extract<RemovalOutcome, { at: 'removed' }>;
  readonly dismiss: ReactNode;
};

function Removed({ confirmed, outcome, dismiss }: RemovedProps) {
  const { asPlanned, alsoGone, stillThere } = outcome.went;
  const isAsTold = alsoGone.length === 0 && stillThere.length === 0;
  const names = (of: readonly Authenticator[]) => <Names of={of} confirmed={confirmed} />;
  return (
    <Receipt
      tone={isAsTold ? 'success' : 'caution'}
      target={confirmed.plan.target}
      atMs={outcome.atMs}
      action={dismiss}
    >
      <p>
        <Say
          id={outcome.wasAlready ? 'done.already' : 'done.removed'}
          values={{ names: names(asPlanned) }}
        />
      </p>
      {alsoGone.length > 0 && (
        <p>
          <Say id="done.also_gone" values={{ names: names(alsoGone) }} />
        </p>
      )}
      {stillThere.length > 0 && (
        <p>
          <Say id="done.still_there" values={{ names: names(stillThere) }} />
        </p>
      )}
    </Receipt>
  );
}

function Names({ of, confirmed }: { of: readonly Authenticator[]; confirmed: ConfirmedRemoval }) {
  return <Gone gone={of} before={confirmed.before} />;
}
