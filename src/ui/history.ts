// Where in the page a person is and was, apart from who keeps it: the browser's address bar, or memory alone.

export type Location = {
  /** For example `'/remove/sms%7Cdev_NU1Ofuw3Cw0XCt5x'`. */
  readonly pathname: string;
  /** Names this stop on the way; `'default'` for one that was opened itself, so that nothing of ours lies behind it. */
  readonly key: string;
};

export type PageHistory = {
  /** The same object until the person is somewhere else. */
  readonly location: () => Location;
  readonly go: (to: string, options?: { readonly replace?: boolean }) => void;
  /** One step back, `-1`, or more. */
  readonly move: (delta: number) => void;
  /** What a link shows and copies; where the address bar is somebody else's, it leads nowhere else. */
  readonly hrefOf: (to: string) => string;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A history for a page inside somebody else's: their address bar never hears of it. */
export function createMemoryHistory(start = '/'): PageHistory {
  const listeners = new Set<() => void>();
  let stops: readonly Location[] = [{ pathname: start, key: 'default' }];
  let at = 0;
  let made = 0;

  function tell() {
    for (const listener of listeners) listener();
  }

  return {
    location: () => stops[at] as Location,
    go(to, { replace = false } = {}) {
      made += 1;
      const here = replace ? at : at + 1;
      // What was replaced by the first stop still has nothing behind it.
      const key = here === 0 ? 'default' : String(made);
      stops = [...stops.slice(0, here), { pathname: to, key }];
      at = here;
      tell();
    },
    move(delta) {
      at = Math.min(Math.max(at + delta, 0), stops.length - 1);
      tell();
    },
    hrefOf: () => '#',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
