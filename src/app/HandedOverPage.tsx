// What a window shows that brought an answer back and could not close itself.
import { Suspense } from 'react';
import { createWords } from '#i18n/createWords.ts';
import { messages as unlock } from '#i18n/en/unlock.ts';
import type { Language } from '#i18n/Language.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { Frame } from '#security/Frame.tsx';
import { Notice } from '#ui/Notice.tsx';

const parts = { unlock };

export function HandedOverPage({ language }: { language: Language }) {
  return (
    <WordsProvider words={createWords(language)}>
      <Suspense>
        <MoreWords parts={parts}>
          <Frame>
            <div role="status">
              <Notice tone="success">
                <h2>
                  <Say id="popup.done.title" />
                </h2>
                <p>
                  <Say id="popup.done.lead" />
                </p>
              </Notice>
            </div>
          </Frame>
        </MoreWords>
      </Suspense>
    </WordsProvider>
  );
}
