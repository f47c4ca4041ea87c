// The page by itself: the app over the browser's own history, and the doctor where the settings ask for it.
import { lazy, Suspense } from 'react';
import type { Language } from '#i18n/Language.ts';
import { passwordScreens } from '#security/password/screens.ts';
import type { PageHistory } from '#ui/history.ts';
import { App } from './App.tsx';
import type { Connection } from './connect.ts';

/** Only where the settings ask for it, and only there is it fetched. */
const Doctor = lazy(async () => ({ default: (await import('./Doctor.tsx')).Doctor }));

type StandalonePageProps = {
  readonly connection: Connection;
  readonly language: Language;
  readonly history: PageHistory;
};

export function StandalonePage({ connection, language, history }: StandalonePageProps) {
  const doctor = connection.settings.doctor && (
    <Suspense>
      <Doctor connection={connection} />
    </Suspense>
  );
  return (
    <App
      connection={connection}
      language={language}
      history={history}
      doctor={doctor}
      passwordScreens={passwordScreens}
    />
  );
}
