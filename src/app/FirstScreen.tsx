// The screens that are painted from HTML, before any script: the gate, and the list that is on its way.
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { Frame } from '#security/Frame.tsx';
import { Gate } from '#security/Gate.tsx';
import { ListSkeleton } from '#security/list/ListSkeleton.tsx';
import { PaintedLostSomething } from '#security/lost/LostSomething.tsx';
import { Button } from '#ui/Button.tsx';

/** `data-when` is read by the style in index.html: which of the two shows depends on the address. */
export function FirstScreen({ language }: { language: Language }) {
  return (
    <WordsProvider words={createWords(language)}>
      <div data-when="locked">
        <Frame>
          <Gate
            failure={null}
            button={
              <Button look="main" onPress={() => {}}>
                <Say id="confirm.button" />
              </Button>
            }
            help={<PaintedLostSomething />}
          />
        </Frame>
      </div>
      <div data-when="returning">
        <Frame aside={null}>
          <ListSkeleton waysOut={null} />
        </Frame>
      </div>
    </WordsProvider>
  );
}
