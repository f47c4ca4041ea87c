// An address that names something which its owner can't remove.
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import type { NotRemovableReason } from '#domain/removability.ts';
import { Say } from '#i18n/Say.tsx';
import { whyNotRemovable } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

type CannotRemoveProps = {
  readonly group: AuthenticatorGroup;
  readonly groups: readonly AuthenticatorGroup[];
  readonly reason: NotRemovableReason;
  readonly onClose: () => void;
};

export function CannotRemove({ group, groups, reason, onClose }: CannotRemoveProps) {
  const name = <GroupName group={group} groups={groups} />;
  return (
    <Dialog
      title={<Say id="remove.cannot.title" values={{ name }} />}
      closesOutside
      onClose={onClose}
      lead={
        <p>
          <Say id={whyNotRemovable[reason]} />
        </p>
      }
      actions={
        <Button isFirst onPress={onClose}>
          <Say id="remove.close" />
        </Button>
      }
    />
  );
}
