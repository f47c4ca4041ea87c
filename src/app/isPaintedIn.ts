// Whether the screen that stands in the HTML says what the reader is to read.
import { isEnglish } from '#i18n/loadLanguage.ts';
import type { Settings } from './config.ts';

/**
 * Looked at before the language itself is here, so as to hide in time what is wrong.
 *
 * @param painted the language of the HTML: words in it are right, or must not be seen
 * @param browser its languages, for pages that follow them
 */
export function isPaintedIn(
  painted: string,
  { locale = 'en', words }: Pick<Settings, 'locale' | 'words'>,
  browser: readonly string[],
): boolean {
  const [wanted = 'en'] = locale === 'auto' ? browser : [locale];
  if (words) return false;
  // The first `Intl.Locale` of a page takes as long as drawing a few rows.
  return (isEnglish(painted) && isEnglish(wanted)) || kindOf(painted) === kindOf(wanted);
}

/** `'zh-Hans'` of `'zh-CN'`: regions read the same words. */
function kindOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
