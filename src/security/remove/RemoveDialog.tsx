// The question before a removal. It is an address of its own, so that a step-up can come back to it.

import type { Authenticator } from '#domain/authenticator.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { type Owner, removabilityOf } from '#domain/removability.ts';
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
  const groups = groupAuthenticators(authenticators);
  const group = groups.find(({ members }) => members.some((member) => member.id === id));

  // While one runs, the question stays as it was confirmed, whatever the list says by now.
  const running = removal.isRemoving ? removal.confirmed : null;
  if (running) {
    return (
      <AskToRemove
        plan={running.plan}
        groups={groupAuthenticators(running.before)}
        before={running.before}
        removal={removal}
        onClose={onClose}
      />
    );
  }
  if (!group) return <NothingToRemove onClose={onClose} />;

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
      onClose={onClose}
    />
  );
}
