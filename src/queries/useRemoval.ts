// The removal as the page holds it: one at a time, and the list is true when it ends.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { activeOf, authenticatorsQuery } from './authenticators.ts';
import {
  type ConfirmedRemoval,
  lookAfterRemoval,
  type RemovalOutcome,
  removeAuthenticator,
} from './removeAuthenticator.ts';
import { useMfaApi } from './useMfaApi.ts';

const KEY = ['removal'];

type Step = { readonly does: 'remove' | 'look'; readonly confirmed: ConfirmedRemoval };

export type Removal = {
  /** What was confirmed last, for as long as its outcome matters. */
  readonly confirmed: ConfirmedRemoval | null;
  readonly outcome: RemovalOutcome | null;
  readonly isRemoving: boolean;
  /** Called by the confirming click, and by nothing else. A second click while one runs does nothing. */
  readonly remove: (confirmed: ConfirmedRemoval) => void;
  /** Asks the list what became of the last removal. Sends no second one. */
  readonly lookAgain: () => void;
  readonly forget: () => void;
};

export function useRemoval(onOutcome: (outcome: RemovalOutcome) => void): Removal {
  const api = useMfaApi();
  const client = useQueryClient();
  const query = authenticatorsQuery(api);

  async function relist() {
    // An answer that is under way was asked for before the removal.
    await client.cancelQueries({ queryKey: query.queryKey });
    return activeOf(await client.fetchQuery({ ...query, staleTime: 0 }));
  }

  const mutation = useMutation({
    mutationKey: KEY,
    mutationFn: ({ does, confirmed }: Step) =>
      does === 'remove'
        ? removeAuthenticator(api, relist, confirmed)
        : lookAfterRemoval(relist, confirmed),
    onSuccess: onOutcome,
    retry: false,
    // Never kept for later: what can't be sent now is not sent.
    networkMode: 'always',
  });

  function take(step: Step) {
    // Asked of the client, because a second click may come before this redraws.
    if (client.isMutating({ mutationKey: KEY }) === 0) mutation.mutate(step);
  }

  const confirmed = mutation.variables?.confirmed ?? null;
  return {
    confirmed,
    outcome: mutation.data ?? null,
    isRemoving: mutation.isPending && mutation.variables.does === 'remove',
    remove: (now) => take({ does: 'remove', confirmed: now }),
    lookAgain: () => confirmed && take({ does: 'look', confirmed }),
    forget: mutation.reset,
  };
}
