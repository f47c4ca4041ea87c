// What of a removal comes after the list, in one chunk: the question, what is said afterwards, and their words.
import type { ComponentProps } from 'react';
import { messages as remove } from '#i18n/en/remove.ts';
import { listFormat } from '#i18n/listFormat.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { whenIdle } from '#queries/whenIdle.ts';
import { RemovalReceipt } from './RemovalReceipt.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';

const parts = { remove };

/** Called when the chunk is here, and nothing is asked of it yet. */
export const getReady = (locale: string) => whenIdle().then(() => listFormat(locale));

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
