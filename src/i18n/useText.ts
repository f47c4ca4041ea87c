// A sentence as plain text, for what can't hold elements: the name of a picture, a file, an option.
import type { MessageId, Values, WithoutValues } from './Message.ts';
import { useWords } from './useWords.ts';

type WithValues = Exclude<MessageId, WithoutValues>;

type Text = {
  (id: WithoutValues): string;
  <Id extends WithValues>(id: Id, values: Values<Id, string>): string;
};

export function useText(): Text {
  const { say } = useWords();
  return (id: string, values?: Readonly<Record<string, string>>) => say(id, values).join('');
}
