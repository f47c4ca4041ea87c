// A sentence of the catalog as a person reads it, when it has no values.

import { messages as page } from '#i18n/en/page.ts';
import { messages as remove } from '#i18n/en/remove.ts';
import type { WithoutValues } from '#i18n/Message.ts';

const all: Readonly<Record<string, unknown>> = { ...page, ...remove };

/** The build's plugin has compiled the catalog: a sentence is a list of its pieces. */
export function sentence(id: WithoutValues): string {
  return [all[id]].flat().join('');
}
