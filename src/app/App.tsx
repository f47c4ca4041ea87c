// Puts the rooms together: every provider, then the routes.
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { HostHooks } from '#domain/host.ts';
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { HostProvider } from '#queries/HostProvider.tsx';
import { MfaApiProvider } from '#queries/MfaApiProvider.tsx';
import { type PasswordScreens, PasswordScreensContext } from '#security/PasswordScreens.ts';
import { StepUpProvider } from '#step-up/StepUpProvider.tsx';
import type { PageHistory } from '#ui/history.ts';
import { Router } from '#ui/router.tsx';
import type { Connection } from './connect.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { AppRoutes } from './routes.tsx';
import { useHostErrors } from './useHostErrors.ts';

type AppProps = {
  readonly connection: Connection;
  /** What came of `connection.language`. */
  readonly language: Language;
  /** Who keeps where the person is. */
  readonly history: PageHistory;
  /** What the app around the page wants to hear of and decide; the standalone page has none around it. */
  readonly hooks?: HostHooks;
  /** What `/doctor` shows, where there is one. */
  readonly doctor?: ReactNode;
  /** Of a page that asks for the password itself. */
  readonly passwordScreens?: PasswordScreens;
  /** Begins anew after the page broke; without it the whole document is loaded again. */
  readonly onRestart?: () => void;
};

const noHooks: HostHooks = {};

export function App({
  connection,
  language,
  history,
  hooks = noHooks,
  doctor,
  passwordScreens,
  onRestart,
}: AppProps) {
  const { settings, site, stepUp, api, queryClient } = connection;
  const words = useMemo(() => createWords(language), [language]);
  const host = useMemo(() => ({ hooks, links: settings.links }), [hooks, settings.links]);
  useHostErrors(hooks, queryClient, stepUp, language);
  return (
    <WordsProvider words={words}>
      <ErrorPage onRestart={onRestart}>
        <QueryClientProvider client={queryClient}>
          <MfaApiProvider api={api}>
            <HostProvider host={host}>
              <StepUpProvider stepUp={stepUp}>
                <PasswordScreensContext.Provider value={passwordScreens ?? null}>
                  <Router history={history}>
                    <AppRoutes site={site} doctor={doctor} />
                  </Router>
                </PasswordScreensContext.Provider>
              </StepUpProvider>
            </HostProvider>
          </MfaApiProvider>
        </QueryClientProvider>
      </ErrorPage>
    </WordsProvider>
  );
}
