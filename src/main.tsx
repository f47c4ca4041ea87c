// The door of the standalone page: puts the app where the first screen stood.
import '#app/page.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createBrowserHistory } from '#app/browserHistory.ts';
import { SettingsUnreachable } from '#app/config.ts';
import { type Connection, HandedOver, problemsOf } from '#app/connect.ts';
import { SettingsPage } from '#app/SettingsPage.tsx';
import { StandalonePage } from '#app/StandalonePage.tsx';
import { speak } from '#app/speak.ts';
import { titleIn } from '#app/titleIn.ts';
import { UnreachablePage } from '#app/UnreachablePage.tsx';
import { within } from '#app/within.ts';

/** Until then the painted shape of the list is as good as React's, and React draws only once. */
const LONGEST_WAIT_MS = 1_500;

type Drawing = { readonly screen: ReactNode; readonly language: Awaited<Connection['language']> };

export async function draw(connection: Promise<Connection>): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element with the id "root"');
  const { screen, language } = await connection.then(drawConnected, drawWithout);
  const hadFocus = place.contains(document.activeElement);
  const { documentElement: whole } = document;
  whole.lang = language.locale;
  whole.dir = language.direction;
  document.title = titleIn(language);
  for (const problem of language.problems) {
    // biome-ignore lint/suspicious/noConsole: only whoever set the page up can mend it, and looks here
    console.warn('latchkey:', JSON.stringify(problem));
  }
  // Before: what is hidden can't take the focus. Nothing is painted in between.
  delete whole.dataset.words;
  flushSync(() => createRoot(place).render(screen));
  // Whoever comes back finds the focus on a heading that is only read: unmarked before they touch a key.
  place.dataset.untouched = '';
  addEventListener('keydown', () => delete place.dataset.untouched, { once: true });
  // The painted button may have had it, and went.
  if (hadFocus) place.querySelector('button')?.focus();
}

async function drawConnected(connection: Connection): Promise<Drawing> {
  await within(LONGEST_WAIT_MS, connection.listed);
  const language = await connection.language;
  const history = createBrowserHistory(window);
  const screen = <StandalonePage connection={connection} language={language} history={history} />;
  return { screen, language };
}

/** In the language of the painted screen: nobody knows another. */
async function drawWithout(error: unknown): Promise<Drawing> {
  const language = await speak({ locale: document.documentElement.lang });
  if (error instanceof SettingsUnreachable) {
    const screen = <UnreachablePage language={language} onRetry={() => location.reload()} />;
    return { screen, language };
  }
  if (!(error instanceof HandedOver)) {
    return { screen: <SettingsPage language={language} problems={problemsOf(error)} />, language };
  }
  const { HandedOverPage } = await import('#app/HandedOverPage.tsx');
  return { screen: <HandedOverPage language={language} />, language };
}
