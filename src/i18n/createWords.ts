// The words of one page instance, in one language.
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { messages } from './en/page.ts';

/**
 * English is always there, and so far alone; asked for another language, all of the page stays English,
 * down to the "and" in its lists. The build compiles the catalog, so no parser travels with the page, and
 * what is said only after a click comes with what says it (MoreWords.tsx).
 *
 * @param wanted a BCP 47 tag, for example `'en-GB'`
 */
export function createWords(wanted: string): I18n {
  const locale = new Intl.Locale(wanted).language === 'en' ? wanted : 'en';
  return setupI18n({ locale, messages: { [locale]: messages as unknown as Messages } });
}
