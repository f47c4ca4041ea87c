// Removing, from the page's side: not needed until somebody wants to remove something.
import { useEffect } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { chunk, later } from '#ui/later.tsx';

const removalChunk = chunk(() => import('./late.tsx'));
export const RemoveDialog = later(removalChunk, (late) => late.LateRemoveDialog);
export const RemovalReceipt = later(removalChunk, (late) => late.LateRemovalReceipt);

/** Loads it as soon as there is something to remove. */
export function usePreloadRemoval(hasList: boolean): void {
  const words = useWords();
  useEffect(() => {
    if (!hasList) return;
    // After the list is painted. A failure shows when the dialog is opened; here it is only early.
    const timer = setTimeout(() => {
      words.fetch(['remove']);
      removalChunk.load().then(
        (late) => late.getReady(words.locale),
        () => {},
      );
    }, 250);
    return () => clearTimeout(timer);
  }, [hasList, words]);
}
