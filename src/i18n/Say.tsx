// A sentence on the screen. Values are elements, so a hostile name stays a name: never markup, never ICU.
import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageId, Values, WithoutValues } from './Message.ts';
import { useWords } from './useWords.ts';

type WithValues = Exclude<MessageId, WithoutValues>;

export function Say(props: { readonly id: WithoutValues }): ReactNode;
export function Say<Id extends WithValues>(props: {
  readonly id: Id;
  readonly values: Values<Id, ReactNode>;
}): ReactNode;
export function Say({ id, values }: { id: string; values?: Readonly<Record<string, ReactNode>> }) {
  const { say } = useWords();
  if (!values) return say(id).join('');
  const apart: Record<string, ReactNode> = {};
  for (const [name, value] of Object.entries(values)) apart[name] = isolated(value);
  // As children of their own they need no keys.
  return createElement(Fragment, null, ...joined(say(id, apart)));
}

const isolated = (value: ReactNode) => (typeof value === 'string' ? <bdi>{value}</bdi> : value);

/** One text between two values: some readers stop between texts. */
function joined(pieces: readonly ReactNode[]): ReactNode[] {
  const all: ReactNode[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all.splice(-1, 1, last + piece);
    else all.push(piece);
  }
  return all;
}
