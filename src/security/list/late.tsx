// What comes after the list, in one chunk: the check-up, what changed elsewhere, and their words.
import type { ComponentProps } from 'react';
import { messages as checkup } from '#i18n/en/checkup.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { CheckUp } from './CheckUp.tsx';
import { ListChanges } from './ListChanges.tsx';

const parts = { checkup };

export function LateCheckUp(props: ComponentProps<typeof CheckUp>) {
  return (
    <MoreWords parts={parts}>
      <CheckUp {...props} />
    </MoreWords>
  );
}

export function LateListChanges(props: ComponentProps<typeof ListChanges>) {
  return (
    <MoreWords parts={parts}>
      <ListChanges {...props} />
    </MoreWords>
  );
}
