// "a, b and c" in the language of the page, with every name kept apart from its neighbors.
import { useLingui } from '@lingui/react';
import { Fragment, type ReactNode } from 'react';

export function NameList({ names }: { names: readonly ReactNode[] }) {
  const { i18n } = useLingui();
  const format = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
  const parts = format.formatToParts(names.map((_, index) => String(index)));
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
    <Fragment key={at}>
      {part.type === 'element' ? <bdi>{names[Number(part.value)]}</bdi> : part.value}
    </Fragment>
  ));
}
