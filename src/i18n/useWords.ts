// A sentence as plain text, for titles and attributes. No values: names belong into <Say>.
import { useLingui } from '@lingui/react';
import type { WithoutValues } from './Message.ts';

export function useWords(): (id: WithoutValues) => string {
  const { i18n } = useLingui();
  return (id) => i18n._(id);
}
