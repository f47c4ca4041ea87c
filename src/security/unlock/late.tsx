// The chunk of the confirmation: what it shows, and the words for it.
import type { ComponentProps } from 'react';
import { messages as unlock } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { SomeoneElse } from './SomeoneElse.tsx';
import { UnlockChip } from './UnlockChip.tsx';
import { UnlockWarning } from './UnlockWarning.tsx';

const parts = { unlock };

export function LateUnlockChip(props: ComponentProps<typeof UnlockChip>) {
  return (
    <MoreWords parts={parts}>
      <UnlockChip {...props} />
    </MoreWords>
  );
}

export function LateUnlockWarning(props: ComponentProps<typeof UnlockWarning>) {
  return (
    <MoreWords parts={parts}>
      <UnlockWarning {...props} />
    </MoreWords>
  );
}

export function LateSomeoneElse(props: ComponentProps<typeof SomeoneElse>) {
  return (
    <MoreWords parts={parts}>
      <SomeoneElse {...props} />
    </MoreWords>
  );
}
