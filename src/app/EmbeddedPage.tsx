// The page inside somebody else's: the same screens, in a place of their own.
import { type Ref, useCallback, useEffect, useRef, useState } from 'react';
import type { HostHooks } from '#domain/host.ts';
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { isEnglish } from '#i18n/loadLanguage.ts';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { EmbeddedContext, type Embedding } from '#security/EmbeddedContext.ts';
import { Frame } from '#security/Frame.tsx';
import { Gate } from '#security/Gate.tsx';
import type { EmbeddedStepUp } from '#step-up/stepUp.ts';
import { Button } from '#ui/Button.tsx';
import { App } from './App.tsx';
import type { Opened } from './openEmbedded.ts';
import { SettingsPage } from './SettingsPage.tsx';

type EmbeddedPageProps = {
  /** Null before it is opened: on a server, and until the first look at the browser. */
  readonly opened: Opened | null;
  /** As the host says it. */
  readonly locale?: string | undefined;
  /** Whether the host has words of its own. */
  readonly hasWords?: boolean;
  readonly hooks: HostHooks;
  readonly placeRef: Ref<HTMLDivElement>;
  readonly embedding?: Embedding;
};

const inDocument: Embedding = { frame: null };

export function EmbeddedPage({
  opened,
  locale,
  hasWords = false,
  hooks,
  placeRef,
  embedding = inDocument,
}: EmbeddedPageProps) {
  // What broke must not come along: a restart draws everything anew.
  const [restarts, setRestarts] = useState(0);
  const restart = useCallback(() => setRestarts((count) => count + 1), []);
  const connection = opened?.at === 'connected' ? opened.connection : null;
  const language = useLanguage(connection?.language);
  useLeaving(connection?.stepUp);
  return (
    <div
      ref={placeRef}
      className="lk-embedded"
      lang={language?.locale ?? 'en'}
      // A host that asks for no language decides which way its page runs.
      dir={locale && language?.direction}
    >
      <div className="lk">
        <EmbeddedContext.Provider value={embedding}>
          {opened?.at === 'connected' && language && (
            <App
              key={restarts}
              connection={opened.connection}
              language={language}
              history={opened.history}
              hooks={hooks}
              onRestart={restart}
            />
          )}
          {opened?.at === 'wrong_settings' && <SettingsPage problems={opened.problems} />}
          {(opened === null || (connection && !language)) && (
            <NotOpenedYet isRight={!hasWords && isEnglish(locale ?? 'en')} />
          )}
        </EmbeddedContext.Provider>
      </div>
    </div>
  );
}

/** The confirmation ends when the host's page is left and kept for the Back button, or takes us out. */
function useLeaving(stepUp: EmbeddedStepUp | undefined) {
  const here = useRef(stepUp);
  useEffect(() => {
    here.current = stepUp;
    if (!stepUp) return;
    const leave = ({ persisted }: PageTransitionEvent) => persisted && stepUp.lock('left');
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      here.current = undefined;
      // React may run an effect twice, one right after the other.
      queueMicrotask(() => here.current !== stepUp && stepUp.end());
    };
  }, [stepUp]);
}

/** Null while it is on its way, which English never is; another one is asked for with other settings. */
function useLanguage(asked: Language | Promise<Language> | undefined): Language | null {
  const [here, setHere] = useState<{ readonly of: typeof asked; readonly language: Language }>();
  useEffect(() => {
    let isWanted = true;
    if (asked && 'then' in asked) {
      void asked.then((language) => isWanted && setHere({ of: asked, language }));
    }
    return () => {
      isWanted = false;
    };
  }, [asked]);
  if (!asked || !('then' in asked)) return asked ?? null;
  return here?.of === asked ? here.language : null;
}

/** What is there before any script, as a server draws it: without words, where those would be the wrong ones. */
function NotOpenedYet({ isRight }: { isRight: boolean }) {
  return (
    <div data-words={isRight ? undefined : 'waiting'}>
      <WordsProvider words={createWords()}>
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
    </div>
  );
}
