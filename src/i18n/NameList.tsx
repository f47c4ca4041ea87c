// "a, b and c" in the language of the page, with every name kept apart from its neighbors.
import { Fragment, type ReactNode } from 'react';
import { listFormat } from './listFormat.ts';
import { useWords } from './useWords.ts';

export function NameList({ names }: { names: readonly ReactNode[] }) {
  const { locale } = useWords();
  const parts = listFormat(locale).formatToParts(names.map((_, index) => String(index)));
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
    <Fragment key={at}>
      {part.type === 'element' ? <bdi>{names[Number(part.value)]}</bdi> : part.value}
    </Fragment>
  ));
}
