// An address that names something which is not, or no longer, on the list.
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { Say } from '#i18n/Say.tsx';
import { GroupName } from '#security/GroupName.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

type NothingToRemoveProps = {
  /** What it was, when it was there as long as the dialog was open. */
  readonly was: {
    readonly group: AuthenticatorGroup;
    readonly groups: readonly AuthenticatorGroup[];
  } | null;
  readonly onClose: () => void;
};

export function NothingToRemove({ was, onClose }: NothingToRemoveProps) {
  return (
    <Dialog
      title={
        was ? (
          <Say id="remove.cannot.title" values={{ name: <GroupName {...was} /> }} />
        ) : (
          <Say id="remove.gone.title" />
        )
      }
      closesOutside
      onClose={onClose}
      // It may take the place of a question that somebody is reading: a dialog of its own is announced.
      lead={
        <p>
          <Say id={was ? 'remove.gone.meanwhile' : 'remove.gone'} />
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
