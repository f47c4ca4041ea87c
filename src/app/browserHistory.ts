// The history of the standalone page: the browser's own, with its address bar and its Back button.
import type { Location, PageHistory } from '#ui/history.ts';

type View = Pick<Window, 'history' | 'location' | 'addEventListener'>;

/** @param view the window, handed in by a door */
export function createBrowserHistory(view: View): PageHistory {
  const listeners = new Set<() => void>();
  let known: Location = { pathname: '', key: '' };

  function tell() {
    for (const listener of listeners) listener();
  }
  view.addEventListener('popstate', tell);

  return {
    location() {
      const { pathname } = view.location;
      const key = keyOf(view.history.state);
      if (known.pathname !== pathname || known.key !== key) known = { pathname, key };
      return known;
    },
    go(to, { replace = false } = {}) {
      const { state } = view.history;
      if (replace) view.history.replaceState(state, '', to);
      else view.history.pushState({ key: crypto.randomUUID() }, '', to);
      tell();
    },
    move: (delta) => view.history.go(delta),
    hrefOf: (to) => to,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(state: unknown): string {
  const isOurs = typeof state === 'object' && state !== null && 'key' in state;
  return isOurs ? String(state.key) : 'default';
}
