// What a person sees when the page came, from a cache perhaps, and its settings could not: no network.
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { Frame } from '#security/Frame.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useBackOnline } from '#ui/useOnline.ts';

type UnreachablePageProps = {
  readonly language: Language;
  /** Begins anew; by itself too, once there is a network: nothing was asked and nothing typed so far. */
  readonly onRetry: () => void;
};

export function UnreachablePage({ language, onRetry }: UnreachablePageProps) {
  useBackOnline(onRetry);
  return (
    <WordsProvider words={createWords(language)}>
      <Frame>
        <Notice
          tone="danger"
          role="alert"
          action={
            <Button onPress={onRetry}>
              <Say id="list.retry" />
            </Button>
          }
        >
          <h2>
            <Say id="failure.title" />
          </h2>
          <p>
            <Say id="failure.unreachable" />
          </p>
        </Notice>
      </Frame>
    </WordsProvider>
  );
}
