// Finds the language that a page is to be in. English is here; the others, and how to choose among them, are fetched.
import { englishAs, type Language, withoutWords } from './Language.ts';

export type Wishes = {
  /** Sentences of the host by their names in `en/`, as ICU messages. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** How a part that comes later is fetched when the network was away. */
  readonly patiently?: <Part>(load: () => Promise<Part>) => Promise<Part>;
};

/** Then the page is in English: a person who waits for words has waited long enough. */
const LONGEST_WAIT_MS = 8_000;

/**
 * The language nearest to what is asked for, or else English: all of the page is in one language, down to the "and" in
 * its lists.
 *
 * @param wanted a BCP 47 tag, for example `'de-AT'`; or `'auto'`, the first of the browser's languages that there is
 * @returns English at once; another, or words of the host's own, when they are here
 * @throws never
 */
export function loadLanguage(wanted: string, wishes: Wishes = {}): Language | Promise<Language> {
  const tags = wanted === 'auto' ? navigator.languages : [wanted];
  const [first = 'en'] = tags;
  if (isEnglish(first) && !wishes.words) return englishAs(first);
  const english = isEnglish(first)
    ? englishAs(first)
    : englishAs('en', [{ code: 'language_missing', locale: first }]);
  const alone = withoutWords(english, wishes.words);
  const late = new Promise<Language>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS, alone));
  const opened = import('./languages.ts').then(({ openLanguage }) =>
    openLanguage(tags, wishes, english),
  );
  return Promise.race([opened, late]).catch(() => alone);
}

/** Of English in any region; nothing has to be fetched to say so. */
export const isEnglish = (tag: string) => /^en(-|$)/i.test(tag);
