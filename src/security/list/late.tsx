// What comes after the list, in one chunk: the check-up, what changed elsewhere, and their words.
import type { ComponentProps } from 'react';
import { messages } from '#i18n/en/checkup.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { CheckUp } from './CheckUp.tsx';
import { ListChanges } from './ListChanges.tsx';

export function LateCheckUp(props: ComponentProps<typeof CheckUp>) {
  return (
    <MoreWords messages={messages}>
      <CheckUp {...props} />
    </MoreWords>
  );
}

export function LateListChanges(props: ComponentProps<typeof ListChanges>) {
  return (
    <MoreWords messages={messages}>
      <ListChanges {...props} />
    </MoreWords>
  );
}
