// The words of the page that a component is in.
import { createContext, useContext } from 'react';
import type { Words } from './createWords.ts';

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component that says something stands outside of WordsProvider');
  return words;
}
