// The page inside somebody else's: the same screens, in a place of their own.
import { type Ref, useCallback, useState } from 'react';
import type { HostHooks } from '#domain/host.ts';
import { createWords } from '#i18n/createWords.ts';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { EmbeddedContext, type Embedding } from '#security/EmbeddedContext.ts';
import { Frame } from '#security/Frame.tsx';
import { Gate } from '#security/Gate.tsx';
import { Button } from '#ui/Button.tsx';
import { App } from './App.tsx';
import type { Opened } from './openEmbedded.ts';
import { SettingsPage } from './SettingsPage.tsx';

type EmbeddedPageProps = {
  /** Null before it is opened: on a server, and until the first look at the browser. */
  readonly opened: Opened | null;
  readonly hooks: HostHooks;
  readonly placeRef: Ref<HTMLDivElement>;
  readonly embedding?: Embedding;
};

const inDocument: Embedding = { frame: null };

export function EmbeddedPage({
  opened,
  hooks,
  placeRef,
  embedding = inDocument,
}: EmbeddedPageProps) {
  // What broke must not come along: a restart draws everything anew.
  const [restarts, setRestarts] = useState(0);
  const restart = useCallback(() => setRestarts((count) => count + 1), []);
  const locale = opened?.at === 'connected' ? opened.connection.settings.locale : 'en';
  return (
    <div ref={placeRef} className="lk-embedded" lang={createWords(locale).locale}>
      <div className="lk">
        <EmbeddedContext.Provider value={embedding}>
          {opened?.at === 'connected' && (
            <App
              key={restarts}
              connection={opened.connection}
              history={opened.history}
              hooks={hooks}
              onRestart={restart}
            />
          )}
          {opened?.at === 'wrong_settings' && <SettingsPage problems={opened.problems} />}
          {opened === null && <NotOpenedYet />}
        </EmbeddedContext.Provider>
      </div>
    </div>
  );
}

/** What is there before any script, as a server draws it. */
function NotOpenedYet() {
  return (
    <WordsProvider words={createWords('en')}>
      <Frame>
        <Gate
          failure={null}
          button={
            <Button look="main" onPress={() => {}}>
              <Say id="confirm.button" />
            </Button>
          }
        />
      </Frame>
    </WordsProvider>
  );
}
