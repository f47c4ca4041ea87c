// A time of day in the language of the page, with its date once that is not today.
import { useWords } from './useWords.ts';

export function Moment({ atMs }: { atMs: number }) {
  const { locale } = useWords();
  const at = new Date(atMs);
  const isToday = at.toDateString() === new Date().toDateString();
  const format = new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  });
  return <bdi>{format.format(at)}</bdi>;
}
