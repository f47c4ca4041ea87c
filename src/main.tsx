// The door of the standalone page: puts the app where the first screen stood.
import '#app/page.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createBrowserHistory } from '#app/browserHistory.ts';
import { SettingsUnreachable } from '#app/config.ts';
import { type Connection, HandedOver, problemsOf } from '#app/connect.ts';
import { SettingsPage } from '#app/SettingsPage.tsx';
import { StandalonePage } from '#app/StandalonePage.tsx';
import { UnreachablePage } from '#app/UnreachablePage.tsx';
import { within } from '#app/within.ts';

/** Until then the painted shape of the list is as good as React's, and React draws only once. */
const LONGEST_WAIT_MS = 1_500;

export async function draw(connection: Promise<Connection>): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element with the id "root"');
  const screen = await connection.then(
    async (connected) => {
      await within(LONGEST_WAIT_MS, connected.listed);
      return <StandalonePage connection={connected} history={createBrowserHistory(window)} />;
    },
    async (error: unknown) => {
      if (error instanceof SettingsUnreachable) {
        return <UnreachablePage onRetry={() => location.reload()} />;
      }
      if (!(error instanceof HandedOver)) return <SettingsPage problems={problemsOf(error)} />;
      const { HandedOverPage } = await import('#app/HandedOverPage.tsx');
      return <HandedOverPage />;
    },
  );
  const hadFocus = place.contains(document.activeElement);
  flushSync(() => createRoot(place).render(screen));
  // The painted button may have had it, and went.
  if (hadFocus) place.querySelector('button')?.focus();
}
