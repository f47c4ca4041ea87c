// A language as the page speaks it: its tag for Intl, its direction, its sentences, and how more of them come.
import type { Sentences } from './format.ts';
import type { LaterPart } from './Message.ts';

/** What came in the way of the words that were asked for; the page goes on with ours. */
export type WordsProblem =
  /** It could not be fetched, so the page is in English. */
  | { readonly code: 'language_missing'; readonly locale: string }
  | {
      readonly code: 'words_unusable';
      readonly id: string;
      /** No sentence of ours has this name; it is no ICU message; ours has no such value; what reads it did not come. */
      readonly problem: 'unknown_sentence' | 'unreadable' | 'unknown_value' | 'not_fetched';
      readonly value?: string;
    };

export type Language = {
  /** What was asked for, its region included: `'de-AT'` speaks our German and writes dates as Austria does. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What is said until the list is there; null is the English that every page brings along. */
  readonly page: Sentences | null;
  /**
   * A part that comes later: its sentences, null where they can't be had, or a promise while they are on their way.
   * English has none: its parts come with the screens that say them.
   */
  readonly part: ((name: LaterPart) => Sentences | null | Promise<unknown>) | null;
  /** Sentences of the host, in place of ours. */
  readonly own: Sentences;
  readonly problems: readonly WordsProblem[];
};

/** @param locale a tag of English, for example `'en-GB'` */
export function englishAs(locale: string, problems: readonly WordsProblem[] = []): Language {
  return { locale, direction: 'ltr', page: null, part: null, own: {}, problems };
}

/** The same, where what reads the host's own sentences could not be fetched. */
export function withoutWords(
  language: Language,
  words: Readonly<Record<string, string>> = {},
): Language {
  const lost = Object.keys(words).map(
    (id) => ({ code: 'words_unusable', id, problem: 'not_fetched' }) as const,
  );
  return { ...language, problems: [...language.problems, ...lost] };
}
