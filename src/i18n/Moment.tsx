// A time of day in the language of the page, with its date once that is not today.
import { useLingui } from '@lingui/react';

export function Moment({ atMs }: { atMs: number }) {
  const { i18n } = useLingui();
  const at = new Date(atMs);
  const isToday = at.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(i18n.locale, {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  });
  return <bdi>{format.format(at)}</bdi>;
}
