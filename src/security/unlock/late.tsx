// The chunk of the confirmation: what it shows, and the words for it.
import type { ComponentProps } from 'react';
import { messages } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { SomeoneElse } from './SomeoneElse.tsx';
import { UnlockChip } from './UnlockChip.tsx';
import { UnlockWarning } from './UnlockWarning.tsx';

export function LateUnlockChip(props: ComponentProps<typeof UnlockChip>) {
  return (
    <MoreWords messages={messages}>
      <UnlockChip {...props} />
    </MoreWords>
  );
}

export function LateUnlockWarning(props: ComponentProps<typeof UnlockWarning>) {
  return (
    <MoreWords messages={messages}>
      <UnlockWarning {...props} />
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
