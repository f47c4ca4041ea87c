// The door of the standalone page: puts the app where the first screen stood.
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { problemsOf } from '#app/connect.ts';
import { SettingsPage } from '#app/SettingsPage.tsx';
import { connection } from '#start.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"');
const root = createRoot(place);

connection.then(
  (connected) => root.render(<App connection={connected} />),
  (error: unknown) => root.render(<SettingsPage problems={problemsOf(error)} />),
);
