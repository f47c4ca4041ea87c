// The words of one page instance, in one language.
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { messages } from './en.ts';

/**
 * English is always there. The build compiles the catalog, so no parser travels with the page.
 *
 * @param locale a BCP 47 tag for numbers and lists, for example `'en-GB'`
 */
export function createWords(locale: string): I18n {
  return setupI18n({ locale, messages: { [locale]: messages as unknown as Messages } });
}
