// The removal as the page holds it: one at a time, and the list is true when it ends.
// How one is carried out comes later than the list, with the question that is asked before (carryOutRemoval.ts).
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { askAnew } from './askAnew.ts';
import { activeOf, authenticatorsQuery } from './authenticators.ts';
import type { ConfirmedRemoval, RemovalOutcome, RemovalPhase, RemovalTools } from './removal.ts';
import { useHost } from './useHost.ts';
import { useMfaApi } from './useMfaApi.ts';

const KEY = ['removal'];

export type RemovalStep = {
  readonly does: 'remove' | 'look';
  readonly confirmed: ConfirmedRemoval;
  readonly carryOut: (tools: RemovalTools) => Promise<RemovalOutcome>;
};

export type Removal = {
  /** What was confirmed last, for as long as its outcome matters. */
  readonly confirmed: ConfirmedRemoval | null;
  readonly outcome: RemovalOutcome | null;
  readonly isRemoving: boolean;
  readonly phase: RemovalPhase;
  /** A second call while one runs does nothing. */
  readonly run: (step: RemovalStep) => void;
  /** Takes back what was not sent yet. */
  readonly takeBack: () => void;
  readonly forget: () => void;
};

/** @param onOutcome told once for each removal and each look */
export function useRemoval(
  onOutcome: (outcome: RemovalOutcome, confirmed: ConfirmedRemoval) => void,
): Removal {
  const api = useMfaApi();
  const { hooks } = useHost();
  const client = useQueryClient();
  const query = authenticatorsQuery(api);
  const [phase, setPhase] = useState<RemovalPhase>('ready');
  const [found, setFound] = useState<{ of: RemovalOutcome; truth: RemovalOutcome } | null>(null);
  const takenBack = useRef(new AbortController());
  const wait = useWait();

  const relist = async () => activeOf(await askAnew(client, query));

  const mutation = useMutation({
    mutationKey: KEY,
    mutationFn: ({ carryOut }: RemovalStep) => {
      takenBack.current = new AbortController();
      const { signal } = takenBack.current;
      const nowMs = Date.now;
      setPhase('ready');
      return carryOut({ api, relist, hooks, signal, onPhase: setPhase, wait, nowMs });
    },
    onSuccess: (outcome, { confirmed }) => {
      setPhase('over');
      onOutcome(outcome, confirmed);
      if (outcome.at === 'lagging') {
        void outcome.truth.then((truth) => setFound({ of: outcome, truth }));
      }
    },
    retry: false,
    // Never kept for later: what can't be sent now is not sent.
    networkMode: 'always',
  });

  const outcome = mutation.data ?? null;
  return {
    confirmed: mutation.variables?.confirmed ?? null,
    outcome: found && found.of === outcome ? found.truth : outcome,
    isRemoving: mutation.isPending && mutation.variables.does === 'remove',
    phase,
    run(step) {
      // Asked of the client, because a second click may come before this redraws.
      if (client.isMutating({ mutationKey: KEY }) === 0) mutation.mutate(step);
    },
    takeBack: () => takenBack.current.abort(),
    forget: mutation.reset,
  };
}

/** Waits, for as long as the page is there: what waits when it goes never goes on. */
function useWait() {
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);
  return (ms: number) =>
    new Promise<void>((resolve) => {
      timers.current.add(setTimeout(resolve, ms));
    });
}
