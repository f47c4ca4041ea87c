// A moment, in the time of the person's own place, with the zone that makes it good elsewhere.
import { useLingui } from '@lingui/react';

export function When({ atMs }: { atMs: number }) {
  const { i18n } = useLingui();
  const at = new Date(atMs);
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeStyle: 'long' });
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>;
}
