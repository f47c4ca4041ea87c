// The door that needs no screen: reads the settings and finishes a step-up while the screen still loads.
import { CALLBACK_PATH, connect } from '#app/connect.ts';
import { isPaintedIn } from '#app/isPaintedIn.ts';
import { leaveTab } from '#app/leaveTab.ts';
import { within } from '#app/within.ts';

const isReturning = location.pathname === CALLBACK_PATH;

const connection = connect({
  config: fetch('/config.json', { credentials: 'same-origin' }),
  address: new URL(location.href),
  replaceAddress: (path) => history.replaceState(null, '', path),
  fetch: (input, init) => fetch(input, init),
  // Where the browser denies it, it throws at the very name: the page is there all the same, and says so when it matters.
  store: {
    getItem: (key) => sessionStorage.getItem(key),
    setItem: (key, value) => sessionStorage.setItem(key, value),
    removeItem: (key) => sessionStorage.removeItem(key),
  },
  isOnline: () => navigator.onLine,
  leave: (url, onStay) => leaveTab(() => location.assign(url), onStay),
  openWindow,
  closeWindow: () => window.close(),
  nowMs: () => performance.now(),
  wallMs: () => Date.now(),
});
// A page that the browser keeps for the Back button shows nothing of anybody when it comes back: who knows to whom.
addEventListener('pagehide', ({ persisted }) => {
  if (persisted) void connection.then(({ stepUp }) => stepUp.lock('left'));
});
// src/main.tsx says what went wrong; it may come later than the failure, which is not unhandled until then.
connection.catch(() => {});

// Words in a language that the reader did not ask for are not shown while the right ones are on their way.
const { documentElement: whole } = document;
connection.then(
  ({ settings }) => {
    if (isPaintedIn(whole.lang, settings, navigator.languages)) delete whole.dataset.words;
    else whole.dataset.words = 'waiting';
  },
  () => {},
);

/** In the middle of the window that it belongs to. */
function openWindow(): Window | null {
  const [width, height] = [480, 720];
  const left = Math.max(0, screenX + (outerWidth - width) / 2);
  const top = Math.max(0, screenY + (outerHeight - height) / 2);
  return open('', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
}

// The button in the HTML works before React does: the script there marks a click that came too early.
const button = document.querySelector<HTMLButtonElement>('#root button');
// Without a connection there is nowhere to go; src/main.tsx says why.
const begin = () =>
  connection.then(
    ({ stepUp }) => stepUp.start(location.pathname),
    () => {},
  );
if (button?.ariaBusy) void begin();
button?.addEventListener('click', begin, { once: true });

/** The exchange is short; when it is not, the screen is worth more than the start it would lose. */
const LONGEST_WAIT_MS = 1_000;

// React is on its way, but not run before the list is asked for: on a slow processor it would stand
// between the token and the request for as long as all the rest takes.
const mayDraw = isReturning
  ? within(
      LONGEST_WAIT_MS,
      connection.then(({ asked }) => asked),
    )
  : Promise.resolve();
void mayDraw.then(async () => {
  const { draw } = await import('#main.tsx');
  await draw(connection);
});
