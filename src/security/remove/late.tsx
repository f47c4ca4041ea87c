// What of a removal comes after the list, in one chunk: the question, what is said afterwards, and their words.
import type { ComponentProps } from 'react';
import { messages as remove } from '#i18n/en/remove.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { RemovalReceipt } from './RemovalReceipt.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';

const parts = { remove };

export function LateRemoveDialog(props: ComponentProps<typeof RemoveDialog>) {
  return (
    <MoreWords parts={parts}>
      <RemoveDialog {...props} />
    </MoreWords>
  );
}

export function LateRemovalReceipt(props: ComponentProps<typeof RemovalReceipt>) {
  return (
    <MoreWords parts={parts}>
      <RemovalReceipt {...props} />
    </MoreWords>
  );
}
