// A sentence as plain text, for what can't hold elements: the name of a picture, a file, an option.
import { useLingui } from '@lingui/react';
import type { MessageId, Values, WithoutValues } from './Message.ts';

type WithValues = Exclude<MessageId, WithoutValues>;

type Text = {
  (id: WithoutValues): string;
  <Id extends WithValues>(id: Id, values: Values<Id, string | number>): string;
};

export function useText(): Text {
  const { _ } = useLingui();
  return (id: string, values?: Readonly<Record<string, string | number>>) => _(id, values);
}
