// The helper for a lost thing, in one chunk that comes when somebody asks for it, with the words it needs.
import { messages as lost } from '#i18n/en/lost.ts';
import { messages as remove } from '#i18n/en/remove.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Lost, type LostProps } from './Lost.tsx';
import { LostBefore } from './LostBefore.tsx';

const parts = { remove, lost };

export function LateLost(props: LostProps) {
  return (
    <MoreWords parts={parts}>
      <Lost {...props} />
    </MoreWords>
  );
}

export function LateLostBefore() {
  return (
    <MoreWords parts={parts}>
      <LostBefore />
    </MoreWords>
  );
}
