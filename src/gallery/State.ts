// One state of the page: what it is called, how it is reached, and what must be on the screen then.
import type { ReactNode } from 'react';
import type { HostHooks } from '#domain/host.ts';
import type { Language } from '#i18n/Language.ts';
import type { Hands } from './hands.ts';
import type { MemorySettings } from './memoryTenant.ts';

export type State = MemorySettings & {
  /** What is so: a sentence about the product. */
  readonly says: string;
  /** Where in the page it is. */
  readonly path?: string;
  /** Nobody has confirmed; else somebody has, and their list was asked for. */
  readonly isLocked?: boolean;
  /** Who was to confirm, when it may be somebody else. */
  readonly expected?: { readonly sub: string; readonly email: string };
  /** What came back in the callback address in place of a code. */
  readonly answer?: string;
  /** Settings of the page that differ from the usual ones. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What the browser does about a window that is to be opened. */
  readonly opensWindow?: () => { closed: boolean };
  readonly hooks?: HostHooks;
  /** From the first screen to this one, and what must be seen there in the end. */
  readonly walk?: (hands: Hands) => Promise<unknown>;
  /** What stands outside the page proper: drawn in its place. */
  readonly draw?: (language: Language) => ReactNode;
};

/** By the word that stands in its address: `/gallery?state=gate`. */
export type States = Readonly<Record<string, State>>;
