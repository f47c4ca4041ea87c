// Puts the rooms together: every provider, then the routes.
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { BrowserRouter } from 'react-router';
import { createWords } from '#i18n/createWords.ts';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { MfaApiProvider } from '#queries/MfaApiProvider.tsx';
import { StepUpProvider } from '#step-up/StepUpProvider.tsx';
import type { Connection } from './connect.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { AppRoutes } from './routes.tsx';

export function App({ connection }: { connection: Connection }) {
  const { settings, stepUp, api, queryClient } = connection;
  const words = useMemo(() => createWords(settings.locale), [settings.locale]);
  return (
    <WordsProvider words={words}>
      <ErrorPage>
        <QueryClientProvider client={queryClient}>
          <MfaApiProvider api={api}>
            <StepUpProvider stepUp={stepUp}>
              <BrowserRouter>
                <AppRoutes />
              </BrowserRouter>
            </StepUpProvider>
          </MfaApiProvider>
        </QueryClientProvider>
      </ErrorPage>
    </WordsProvider>
  );
}
