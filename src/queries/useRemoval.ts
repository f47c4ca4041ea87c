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
const LOOK = ['look after removal'];

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
  /** What became of it is being looked for; what is known stays known meanwhile. */
  readonly isLooking: boolean;
  /** Another number with each answer to a look, also when it is the same answer. */
  readonly seen: number;
  readonly phase: RemovalPhase;
  /** A second call while one runs does nothing. A look keeps no removal waiting. */
  readonly run: (step: RemovalStep) => void;
  /** Takes back what was not sent yet. */
  readonly takeBack: () => void;
  readonly forget: () => void;
};

/** What came of a removal, and what was seen of it after that. */
type Seen = { readonly of: ConfirmedRemoval; readonly truth: RemovalOutcome };

/** @param onOutcome told once for each removal */
export function useRemoval(
  onOutcome: (outcome: RemovalOutcome, confirmed: ConfirmedRemoval) => void,
): Removal {
  const api = useMfaApi();
  const { hooks } = useHost();
  const client = useQueryClient();
  const query = authenticatorsQuery(api);
  const [phase, setPhase] = useState<RemovalPhase>('ready');
  const [seen, setSeen] = useState<readonly Seen[]>([]);
  const [ended, setEnded] = useState<ConfirmedRemoval | null>(null);
  const takenBack = useRef(new AbortController());
  const overtaken = useRef(new AbortController());
  const wait = useWait();

  const relist = async () => activeOf(await askAnew(client, query));
  const tools = { api, relist, hooks, onPhase: setPhase, wait, nowMs: Date.now };
  const see = (of: ConfirmedRemoval, truth: RemovalOutcome) => {
    setSeen((earlier) => [...earlier, { of, truth }]);
    if (truth.at === 'lagging') void truth.truth.then((later) => see(of, later));
  };

  const removing = useMutation({
    mutationKey: KEY,
    mutationFn: ({ carryOut }: RemovalStep) => {
      takenBack.current = new AbortController();
      setPhase('ready');
      return carryOut({ ...tools, signal: takenBack.current.signal });
    },
    onSuccess: (outcome, { confirmed }) => {
      setPhase('over');
      onOutcome(outcome, confirmed);
      // As if it had never been: what is known of the one before it is told again.
      if (outcome.at === 'taken_back') return;
      setEnded(confirmed);
      see(confirmed, outcome);
    },
    retry: false,
    // Never kept for later: what can't be sent now is not sent.
    networkMode: 'always',
  });
  const looking = useMutation({
    mutationKey: LOOK,
    mutationFn: ({ carryOut }: RemovalStep) => {
      overtaken.current = new AbortController();
      return carryOut({ ...tools, signal: overtaken.current.signal });
    },
    onSuccess: (truth, { confirmed }) => see(confirmed, truth),
    retry: false,
    networkMode: 'always',
  });

  const confirmed = removing.isPending ? removing.variables.confirmed : ended;
  const last = seen.findLastIndex(({ of }) => of === confirmed);
  return {
    confirmed,
    outcome: seen[last]?.truth ?? null,
    isRemoving: removing.isPending && last < 0,
    isLooking: looking.isPending && looking.variables.confirmed === confirmed,
    seen: last,
    phase,
    run(step) {
      // Asked of the client, because a second click may come before this redraws.
      const isRunning = (mutationKey: string[]) => client.isMutating({ mutationKey }) > 0;
      if (isRunning(KEY)) return;
      if (step.does === 'remove') {
        // It looks by itself first, and tells what it finds.
        if (isSame(step, looking.variables)) overtaken.current.abort();
        removing.mutate(step);
      } else if (!isRunning(LOOK)) looking.mutate(step);
    },
    takeBack: () => takenBack.current.abort(),
    forget: () => setEnded(null),
  };
}

/** Whether both are about the same thing. */
function isSame(one: RemovalStep, other: RemovalStep | undefined): boolean {
  return one.confirmed.plan.target.id === other?.confirmed.plan.target.id;
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
