// Which language the page is in, from its settings.
import type { Language } from '#i18n/Language.ts';
import { loadLanguage } from '#i18n/loadLanguage.ts';
import { patiently } from '#ui/patiently.ts';
import type { Settings } from './config.ts';

type Asked = Partial<Pick<Settings, 'locale' | 'words'>>;

/** What is fetched for it is on its way at once, while the rest of the page is. Never fails. */
export function speak({ locale = 'en', words }: Asked): Language | Promise<Language> {
  return loadLanguage(locale, { words, patiently });
}
