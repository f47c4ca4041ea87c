// The chunk of the confirmation: what it shows, and the words for it.
import type { ComponentProps } from 'react';
import { messages } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { PopupNote } from './PopupNote.tsx';
import { SomeoneElse } from './SomeoneElse.tsx';
import { UnlockChip } from './UnlockChip.tsx';
import { UnlockWarning } from './UnlockWarning.tsx';

export function LateUnlockChip() {
  return (
    <MoreWords messages={messages}>
      <UnlockChip />
    </MoreWords>
  );
}

export function LateUnlockWarning() {
  return (
    <MoreWords messages={messages}>
      <UnlockWarning />
    </MoreWords>
  );
}

export function LatePopupNote(props: ComponentProps<typeof PopupNote>) {
  return (
    <MoreWords messages={messages}>
      <PopupNote {...props} />
    </MoreWords>
  );
}

export function LateSomeoneElse(props: ComponentProps<typeof SomeoneElse>) {
  return (
    <MoreWords messages={messages}>
      <SomeoneElse {...props} />
    </MoreWords>
  );
}
