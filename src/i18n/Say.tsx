// A sentence on the screen. Values are elements, so a hostile name stays a name: never markup, never ICU.
import { useLingui } from '@lingui/react';
import { Fragment, type ReactNode } from 'react';
import type { MessageId, Values, WithoutValues } from './Message.ts';

type WithValues = Exclude<MessageId, WithoutValues>;

/** A private character around the number of a value; no sentence holds it, and values never enter one. */
const MARK = '\uE000';

export function Say(props: { readonly id: WithoutValues }): ReactNode;
export function Say<Id extends WithValues>(props: {
  readonly id: Id;
  readonly values: Values<Id, ReactNode>;
}): ReactNode;
export function Say({ id, values }: { id: string; values?: Readonly<Record<string, ReactNode>> }) {
  const { _ } = useLingui();
  if (!values) return _(id);

  // Lingui's own <Trans> draws four components where this draws one, and looks for tags in the sentence.
  const given = Object.entries(values);
  const marked = given.map(([name, value], at) => [
    name,
    typeof value === 'number' ? value : `${MARK}${at}${MARK}`,
  ]);
  const parts = _(id, Object.fromEntries(marked)).split(MARK);
  return parts.map((part, at) => (at % 2 === 0 ? part : inPlace(given[Number(part)]?.[1], at)));
}

function inPlace(value: ReactNode, at: number) {
  return typeof value === 'string' ? (
    <bdi key={at}>{value}</bdi>
  ) : (
    <Fragment key={at}>{value}</Fragment>
  );
}
