// What a browser calls the page, in the page's own words.
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';

export function titleIn(language: Language): string {
  return createWords(language).say('page.title').join('');
}
