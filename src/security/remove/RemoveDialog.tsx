// The question before a removal. It is an address of its own, so that a step-up can come back to it.
import { useMemo, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { type Owner, removabilityOf } from '#domain/removability.ts';
import { type ConfirmedRemoval, isSettled } from '#queries/removal.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { AskToRemove } from './AskToRemove.tsx';
import { CannotRemove } from './CannotRemove.tsx';
import { NothingToRemove } from './NothingToRemove.tsx';

type RemoveDialogProps = {
  /** Any member of the thing. */
  readonly id: string;
  readonly authenticators: readonly Authenticator[];
  readonly owner: Owner;
  readonly removal: Removal;
  readonly onClose: () => void;
};

export function RemoveDialog({ id, authenticators, owner, removal, onClose }: RemoveDialogProps) {
  const groups = useMemo(() => groupAuthenticators(authenticators), [authenticators]);
  const group = groups.find(({ members }) => members.some((member) => member.id === id));
  const was = useLast(group, groups);
  const { running, ended } = useOurs(id, removal);

  // While one runs, and until the dialog is gone, the question stays as it was confirmed, whatever the list says.
  const held = running ?? ended;
  if (held) {
    return (
      <AskToRemove
        plan={held.plan}
        groups={groupAuthenticators(held.before)}
        before={held.before}
        removal={removal}
        isEnding={ended !== null}
        onClose={onClose}
      />
    );
  }
  if (!group) return <NothingToRemove was={was} onClose={onClose} />;

  const removability = removabilityOf(group, authenticators, owner);
  if (!removability.may) {
    return (
      <CannotRemove group={group} groups={groups} reason={removability.reason} onClose={onClose} />
    );
  }
  return (
    <AskToRemove
      plan={planRemoval(group, authenticators)}
      groups={groups}
      before={authenticators}
      removal={removal}
      isEnding={false}
      onClose={onClose}
    />
  );
}

type Known = {
  readonly group: AuthenticatorGroup;
  readonly groups: readonly AuthenticatorGroup[];
};

/** What was asked about last, for when the list no longer has it. */
function useLast(group: AuthenticatorGroup | undefined, groups: readonly AuthenticatorGroup[]) {
  const [last, setLast] = useState<Known | null>(null);
  if (group && last?.group !== group) setLast({ group, groups });
  return last;
}

/** The removal that this dialog began: while it runs, and when it has ended for good. */
function useOurs(id: string, { confirmed, isRemoving, outcome }: Removal) {
  const isOurs = confirmed?.plan.goes.some((one) => one.id === id) ?? false;
  const running = isOurs && isRemoving ? confirmed : null;
  const [begun, setBegun] = useState<ConfirmedRemoval | null>(null);
  if (running && begun !== running) setBegun(running);
  const hasEnded = begun !== null && begun === confirmed && outcome !== null && isSettled(outcome);
  return { running, ended: hasEnded ? begun : null };
}
