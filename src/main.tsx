// The door of the standalone page: puts the app where the first screen stood.
import './ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { type Connection, problemsOf } from '#app/connect.ts';
import { SettingsPage } from '#app/SettingsPage.tsx';

export async function start(connecting: Promise<Connection>): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element with the id "root"');
  const root = createRoot(place);
  try {
    root.render(<App connection={await connecting} />);
  } catch (error) {
    root.render(<SettingsPage problems={problemsOf(error)} />);
  }
}
