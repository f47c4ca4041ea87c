// The space between two sentences, which Chinese and Japanese do without.
import { useWords } from './useWords.ts';

export function Gap() {
  const { locale } = useWords();
  return /^(ja|zh)\b/.test(locale) ? null : ' ';
}
