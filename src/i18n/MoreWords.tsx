// A later part of the catalog, for the screens that it is loaded with.
import { type ReactNode, useMemo } from 'react';
import type { LaterParts } from './Message.ts';
import { useWords } from './useWords.ts';
import { WordsProvider } from './WordsProvider.tsx';

type MoreWordsProps = {
  /** By the names of their files in `en/`. */
  readonly parts: LaterParts;
  readonly children: ReactNode;
};

/**
 * Nothing above is drawn again: nobody there needs these words. Waits until they are there in the language of the page;
 * where they can't be had, all that is inside is in English, and says so.
 */
export function MoreWords({ parts, children }: MoreWordsProps) {
  const here = useWords();
  const instead = useMemo(() => here.add(parts), [here, parts]);
  if (!instead) return children;
  return (
    <div lang="en" dir="ltr" style={{ display: 'contents' }}>
      <WordsProvider words={instead}>{children}</WordsProvider>
    </div>
  );
}
