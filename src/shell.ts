// The door in the HTML: starts what needs no screen, and remembers a click that comes before there is one.
const isReturning = location.pathname === '/callback';
if (isReturning) document.documentElement.dataset.at = 'returning';

const config = fetch('/config.json', { cache: 'no-store', credentials: 'same-origin' });
// Handled where it is awaited; until then a failure must not count as unheard.
config.catch(() => {});

const connection = import('./app/connect.ts').then(({ connect }) =>
  connect({
    config,
    address: new URL(location.href),
    replaceAddress: (path) => history.replaceState(null, '', path),
    fetch: (input, init) => fetch(input, init),
    store: sessionStorage,
    leave(url, onBack) {
      addEventListener('pageshow', onBack, { once: true });
      location.assign(url);
    },
    nowMs: () => performance.now(),
  }),
);

const early = new AbortController();
document.getElementById('root')?.addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    button.ariaBusy = 'true';
    void connection.then(({ stepUp }) => stepUp.start(location.pathname));
  },
  { signal: early.signal },
);

void import('./main.tsx').then(async ({ start }) => {
  await start(connection);
  early.abort();
});
