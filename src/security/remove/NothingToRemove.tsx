// An address that names something which is not, or no longer, on the list.
import { Say } from '#i18n/Say.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

export function NothingToRemove({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={<Say id="remove.gone.title" />}
      onClose={onClose}
      actions={
        <Button onPress={onClose}>
          <Say id="remove.close" />
        </Button>
      }
    >
      <p>
        <Say id="remove.gone" />
      </p>
    </Dialog>
  );
}
