// Hands the words to everything below.
import type { ReactNode } from 'react';
import type { Words } from './createWords.ts';
import { WordsContext } from './useWords.ts';

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
