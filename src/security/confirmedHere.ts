// What the removal that was confirmed last is about, from where the person is.
import type { ConfirmedRemoval } from '#queries/removal.ts';
import type { Removal } from '#queries/useRemoval.ts';
import type { Place } from './Place.ts';

/** Whether a removal is of what is asked about here. */
export function isAbout(place: Place, confirmed: ConfirmedRemoval | null): boolean {
  const id = 'id' in place ? place.id : null;
  return confirmed?.plan.goes.some((one) => one.id === id) ?? false;
}

/** What goes by the removal that was confirmed last, whenever it goes. */
export function askedToGo({ confirmed }: Removal): ReadonlySet<string> {
  const { goes = [], mayGo = [] } = confirmed?.plan ?? {};
  return new Set([...goes, ...mayGo].map(({ id }) => id));
}
