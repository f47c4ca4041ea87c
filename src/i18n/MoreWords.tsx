// A later part of the catalog, for the screens that it is loaded with.
import type { Messages as Compiled } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { type ReactNode, useState } from 'react';
import type { Messages } from './Message.ts';

type MoreWordsProps = {
  /** Of a file in `en/`, for example those of `en/remove.ts`. */
  readonly messages: Partial<Messages>;
  readonly children: ReactNode;
};

/** Nothing above is drawn again: nobody there needs these words. */
export function MoreWords({ messages, children }: MoreWordsProps) {
  const { i18n } = useLingui();
  useState(() => Object.assign(i18n.messages, messages as unknown as Compiled));
  return children;
}
