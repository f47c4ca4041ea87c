// A moment, in the time of the person's own place, with the zone that makes it good elsewhere.
import { useWords } from './useWords.ts';

export function When({ atMs }: { atMs: number }) {
  const { locale } = useWords();
  const at = new Date(atMs);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' });
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>;
}
