// The words of one page instance, in one language.
import { messages } from './en/page.ts';
import { format, type Sentences } from './format.ts';
import { englishAs, type Language } from './Language.ts';
import type { LaterPart, LaterParts } from './Message.ts';

export type Words = {
  /** For Intl. */
  readonly locale: string;
  /** The pieces of a sentence: texts, and the values in their places. */
  readonly say: <Value>(id: string, values?: Readonly<Record<string, Value>>) => (string | Value)[];
  /**
   * Adds later parts of the catalog.
   *
   * @param parts in English
   * @returns other words to speak with, all of them English, where a part can't be had; else null: go on with these
   * @throws a promise, as Suspense wants it, while a part is on its way
   */
  readonly add: (parts: LaterParts) => Words | null;
  /** Fetches later parts before anything needs them; English has them with its screens. */
  readonly fetch: (names: readonly LaterPart[]) => void;
};

/**
 * English is always there. The build compiles the catalogs, so no parser travels with the page, and what is said only
 * after a click comes with what says it (MoreWords.tsx).
 *
 * @param language from `loadLanguage`; English, when nothing is said
 */
export function createWords({ locale, page, part, own }: Language = englishAs('en')): Words {
  const said: Record<string, Sentences[string]> = { ...(page ?? compiled(messages)), ...own };
  return {
    locale,
    // Its name is better than nothing.
    say: (id, values = {}) => format(said[id] ?? [id], locale, values),
    add(parts) {
      const names = Object.keys(parts) as LaterPart[];
      const added = names.map((name) => (part ? part(name) : compiled(parts[name])));
      const coming = added.filter(isComing);
      if (coming.length > 0) throw Promise.all(coming);
      if (added.some((one) => one === null)) {
        const english = createWords({ ...englishAs('en'), own });
        english.add(parts);
        return english;
      }
      Object.assign(said, ...added, own);
      return null;
    },
    fetch(names) {
      if (part) names.forEach(part);
    },
  };
}

/** A host may have put another class in the place of Promise. */
const isComing = (one: object | null) => one !== null && 'then' in one;

/** The build has made lists of pieces of what are texts in the source. */
const compiled = (texts: unknown) => texts as Sentences;
