// What a window shows that brought an answer back and could not close itself.
import { createWords } from '#i18n/createWords.ts';
import { messages } from '#i18n/en/unlock.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { Frame } from '#security/Frame.tsx';
import { Notice } from '#ui/Notice.tsx';

export function HandedOverPage() {
  return (
    <WordsProvider words={createWords('en')}>
      <MoreWords messages={messages}>
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
    </WordsProvider>
  );
}
