// The chunk of the questions, for the few apps whose page asks for the password: what it shows, and the words for it.
import type { ComponentProps } from 'react';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { messages as password } from '#i18n/en/password.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Asked } from './Asked.tsx';
import { LookOnly } from './LookOnly.tsx';

const parts = { enrollparts, password };

export function LateAsked(props: ComponentProps<typeof Asked>) {
  return (
    <MoreWords parts={parts}>
      <Asked {...props} />
    </MoreWords>
  );
}

export function LateLookOnly(props: ComponentProps<typeof LookOnly>) {
  return (
    <MoreWords parts={parts}>
      <LookOnly {...props} />
    </MoreWords>
  );
}
