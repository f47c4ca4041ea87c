// A sentence on the screen. Values are elements, so a hostile name stays a name: never markup, never ICU.
import { Trans } from '@lingui/react';
import type { ReactNode } from 'react';
import type { MessageId, Values, WithoutValues } from './Message.ts';

type WithValues = Exclude<MessageId, WithoutValues>;

export function Say(props: { readonly id: WithoutValues }): ReactNode;
export function Say<Id extends WithValues>(props: {
  readonly id: Id;
  readonly values: Values<Id, ReactNode>;
}): ReactNode;
export function Say({ id, values }: { id: string; values?: Readonly<Record<string, ReactNode>> }) {
  return values ? <Trans id={id} values={asElements(values)} /> : <Trans id={id} />;
}

/** Lingui writes strings into the message and then looks for tags in it; elements it leaves alone. */
function asElements(values: Readonly<Record<string, ReactNode>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? <bdi key={name}>{value}</bdi> : value,
    ]),
  );
}
