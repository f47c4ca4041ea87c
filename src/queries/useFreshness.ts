// Keeps the list true while somebody has the page open: when to ask again, and what had changed meanwhile.
import { type QueryState, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { MfaFailure } from '#domain/failure.ts';
import { activeOf, authenticatorsQuery } from './authenticators.ts';
import { useMfaApi } from './useMfaApi.ts';

/** One change that was not made here: the active authenticators before, and after. */
export type ListChange = {
  readonly before: readonly Authenticator[];
  readonly after: readonly Authenticator[];
};

type FreshnessOptions = {
  /** What is known now. */
  readonly authenticators: readonly Authenticator[];
  /** False while nothing may be asked, or while what is going on tells of its own changes. */
  readonly mayLook: boolean;
  /** What goes, or may have gone, by what was done here: said elsewhere. */
  readonly ours: ReadonlySet<string>;
  /** Called before a look, with what is known until then. */
  readonly onLook: (before: readonly Authenticator[]) => void;
  /** Called when the list is seen to have changed, unless another tab has just said so. */
  readonly onChanged: () => void;
};

type Freshness = {
  /** The oldest first. */
  readonly changes: readonly ListChange[];
  readonly forgetChanges: () => void;
  /** Asks again if what we have is not from just now. */
  readonly look: () => void;
  /** Asks again at once: another tab says that there is something to see. */
  readonly lookBecauseTold: () => void;
};

/** Who goes back and forth between two windows asks no more often than this. */
const FRESH_MS = 5_000;

export function useFreshness(options: FreshnessOptions): Freshness {
  const { authenticators, mayLook, ours, onLook, onChanged } = options;
  const client = useQueryClient();
  const query = authenticatorsQuery(useMfaApi());
  const { queryKey } = query;
  const [changes, setChanges] = useState<readonly ListChange[]>([]);
  /** The list that the other tabs know of, as far as we know. */
  const known = useRef(authenticators);

  async function ask({ isTold }: { isTold: boolean }) {
    // What is being done here says by itself what it changed.
    if (!mayLook || client.isMutating() > 0) return;
    // An answer that is under way may have been asked for before the change.
    if (isTold) await client.cancelQueries({ queryKey });
    const before = authenticators;
    onLook(before);
    const all = await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
    const after = all && client.isMutating() === 0 ? activeOf(all) : before;
    if (isTold) known.current = after;
    const left = new Set(after.map(({ id }) => id));
    const expected = before.filter(({ id }) => left.has(id) || !ours.has(id));
    if (isSame(expected, after)) return;
    setChanges((earlier) => [...earlier, { before: expected, after }]);
  }

  useEffect(() => {
    if (!isSame(known.current, authenticators)) onChanged();
    known.current = authenticators;
  }, [authenticators, onChanged]);

  return {
    changes,
    forgetChanges: () => setChanges([]),
    look() {
      const state = client.getQueryState<readonly Authenticator[], MfaFailure>(queryKey);
      if (state && isWorthAsking(state, Date.now())) void ask({ isTold: false });
    },
    lookBecauseTold: () => void ask({ isTold: true }),
  };
}

/** Neither from just now, nor under way, nor before the time that the tenant asked us to wait for. */
function isWorthAsking(
  state: QueryState<readonly Authenticator[], MfaFailure>,
  nowMs: number,
): boolean {
  if (state.fetchStatus !== 'idle') return false;
  const wait = Math.max(FRESH_MS, state.error?.retryAfterMs ?? 0);
  const age = nowMs - Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
  // A clock that was set back makes no list fresh.
  return age < 0 || age > wait;
}

/** Whether two lists hold the same authenticators, whatever their order. */
function isSame(one: readonly Authenticator[], other: readonly Authenticator[]): boolean {
  const ids = new Set(one.map(({ id }) => id));
  return ids.size === other.length && other.every(({ id }) => ids.has(id));
}
