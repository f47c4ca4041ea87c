// Links and the questions "where am I" and "take me there", over whatever keeps the history.
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Location, PageHistory } from './history.ts';

const HistoryContext = createContext<PageHistory | null>(null);

export function Router({ history, children }: { history: PageHistory; children: ReactNode }) {
  return <HistoryContext.Provider value={history}>{children}</HistoryContext.Provider>;
}

function useHistory(): PageHistory {
  const history = useContext(HistoryContext);
  if (!history) throw new Error('useHistory needs a Router above it');
  return history;
}

/** Where the person is; redraws when they move. */
export function useLocation(): Location {
  const { subscribe, location } = useHistory();
  return useSyncExternalStore(subscribe, location, location);
}

/** Goes to an address of the page, or some steps back (`-1`). */
export function useNavigate() {
  const history = useHistory();
  return useMemo(
    () => (to: string | number, options?: { readonly replace?: boolean }) =>
      typeof to === 'number' ? history.move(to) : history.go(to, options),
    [history],
  );
}

/**
 * Whether the person is at an address of this shape.
 *
 * @param pattern for example `'/remove/:id'`
 * @returns the decoded parts with a name; null when it is another address
 */
export function useMatch(pattern: string): { readonly params: Record<string, string> } | null {
  const { pathname } = useLocation();
  return useMemo(() => matchAddress(pattern, pathname), [pattern, pathname]);
}

type LinkProps = {
  readonly to: string;
  readonly className?: string | undefined;
  /** Somebody is about to follow it: by pointer or by keyboard. */
  readonly onIntent?: (() => void) | undefined;
  /** It is followed, in this tab. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
  /** Attributes for a style sheet. */
  readonly [data: `data-${string}`]: string | undefined;
};

export function Link({ to, onIntent, onFollow, children, ...attributes }: LinkProps) {
  const history = useHistory();
  function follow(event: MouseEvent) {
    // A click that asks the browser for something else, such as a new tab, is the browser's.
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (!isPlain || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    onFollow?.();
    history.go(to);
  }
  return (
    <a
      {...attributes}
      href={history.hrefOf(to)}
      onClick={follow}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      {children}
    </a>
  );
}

function matchAddress(pattern: string, pathname: string) {
  const wanted = pattern.split('/');
  const given = pathname.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const there = given[at] ?? '';
    if (part.startsWith(':') && there !== '') params[part.slice(1)] = decode(there);
    else if (part !== there) return null;
  }
  return { params };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
