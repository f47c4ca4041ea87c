// One piece of the page by itself, with the words it needs.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createWords } from '#i18n/createWords.ts';
import type { LaterParts } from '#i18n/Message.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';

/**
 * @param parts of the catalog that the piece is loaded with
 * @returns hands, and a way to draw it with other properties
 */
export function renderWithWords(parts: LaterParts, piece: ReactNode) {
  const words = createWords();
  const dress = (bare: ReactNode) => (
    <WordsProvider words={words}>
      <MoreWords parts={parts}>{bare}</MoreWords>
    </WordsProvider>
  );
  const user = userEvent.setup();
  const { rerender, unmount } = render(dress(piece));
  return { user, unmount, redraw: (other: ReactNode) => rerender(dress(other)) };
}
