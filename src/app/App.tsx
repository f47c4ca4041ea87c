// Puts the rooms together: every provider, then the routes.
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { createWords } from '#i18n/createWords.ts';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { MfaApiProvider } from '#queries/MfaApiProvider.tsx';
import { StepUpProvider } from '#step-up/StepUpProvider.tsx';
import type { PageHistory } from '#ui/history.ts';
import { Router } from '#ui/router.tsx';
import type { Connection } from './connect.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { AppRoutes } from './routes.tsx';

/** Only where the settings ask for it, and only there is it fetched. */
const Doctor = lazy(async () => ({ default: (await import('./Doctor.tsx')).Doctor }));

type AppProps = {
  readonly connection: Connection;
  /** Who keeps where the person is. */
  readonly history: PageHistory;
};

export function App({ connection, history }: AppProps) {
  const { settings, stepUp, api, queryClient } = connection;
  const words = useMemo(() => createWords(settings.locale), [settings.locale]);
  return (
    <WordsProvider words={words}>
      <ErrorPage>
        <QueryClientProvider client={queryClient}>
          <MfaApiProvider api={api}>
            <StepUpProvider stepUp={stepUp}>
              <Router history={history}>
                <AppRoutes
                  doctor={
                    settings.doctor && (
                      <Suspense>
                        <Doctor connection={connection} />
                      </Suspense>
                    )
                  }
                />
              </Router>
            </StepUpProvider>
          </MfaApiProvider>
        </QueryClientProvider>
      </ErrorPage>
    </WordsProvider>
  );
}
