// A sentence of the catalog as a person reads it, when it has no values.
import { messages as enroll } from '#i18n/en/enroll.ts';
import { messages as enrollParts } from '#i18n/en/enrollparts.ts';
import { messages as page } from '#i18n/en/page.ts';
import { messages as remove } from '#i18n/en/remove.ts';
import type { WithoutValues } from '#i18n/Message.ts';

const all: Readonly<Record<string, unknown>> = { ...page, ...remove, ...enroll, ...enrollParts };

/** The build's plugin has compiled the catalog: a sentence is a list of its pieces. */
export function sentence(id: WithoutValues): string {
  const said = [all[id] ?? []].flat().join('');
  // Nothing would be found everywhere.
  if (said === '') throw new Error(`no sentence ${id}`);
  return said;
}
