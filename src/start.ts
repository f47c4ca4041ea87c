// The door that needs no screen: reads the settings and finishes a step-up while the screen still loads.
import { connect } from '#app/connect.ts';

export const connection = connect({
  config: fetch('/config.json', { credentials: 'same-origin' }),
  address: new URL(location.href),
  replaceAddress: (path) => history.replaceState(null, '', path),
  fetch: (input, init) => fetch(input, init),
  store: sessionStorage,
  leave(url, onBack) {
    addEventListener('pageshow', onBack, { once: true });
    location.assign(url);
  },
  nowMs: () => performance.now(),
});
// src/main.tsx says what went wrong; it may come later than the failure, which is not unhandled until then.
connection.catch(() => {});

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
