// The list as the page reads it.

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import type { MfaFailure } from '#domain/failure.ts';
import { activeOf, authenticatorsQuery } from './authenticators.ts';
import { useMfaApi } from './useMfaApi.ts';

export type AuthenticatorsAnswer = {
  /** The active ones; undefined until there was a list. */
  readonly authenticators: readonly Authenticator[] | undefined;
  /** When they were seen, by the device's clock. */
  readonly seenAtMs: number;
  /** Why the last look came to nothing, if it did. */
  readonly failure: MfaFailure | null;
  readonly failedAtMs: number;
  /** True while there is no list, or a doubtful one, and it is asked for. */
  readonly isAsking: boolean;
  readonly askAgain: () => void;
  /** Gives up what is under way, on the wire too. What was seen stays. */
  readonly stopAsking: () => void;
};

/** Everything that is remembered of the list, confirmed or not; asks for nothing itself. */
export function useEverythingListed(): readonly Authenticator[] {
  return useQuery({ ...authenticatorsQuery(useMfaApi()), enabled: false }).data ?? nothing;
}

const nothing: readonly Authenticator[] = [];

/** Whether something was begun and never confirmed. */
export function useHasUnconfirmed(): boolean {
  const query = authenticatorsQuery(useMfaApi());
  return useQuery({ ...query, enabled: false, select: hasUnconfirmed }).data ?? false;
}

const answers: ('data' | 'error' | 'dataUpdatedAt' | 'errorUpdatedAt')[] = [
  'data',
  'error',
  'dataUpdatedAt',
  'errorUpdatedAt',
];

const hasUnconfirmed = (all: readonly Authenticator[]) => all.some(({ isActive }) => !isActive);

/** @param mayAsk false while there is no confirmation: what we saw stays, and nothing is asked */
export function useAuthenticators({ mayAsk }: { mayAsk: boolean }): AuthenticatorsAnswer {
  const client = useQueryClient();
  const query = authenticatorsQuery(useMfaApi());
  const list = useQuery({
    ...query,
    enabled: mayAsk,
    select: activeOf,
    // A look at a list that is there and true is nobody's news until it has an answer.
    notifyOnChangeProps: () => {
      const { data, error } = client.getQueryState(query.queryKey) ?? {};
      return data && !error ? answers : 'all';
    },
  });
  // Forgotten by the query as soon as it asks again; on the screen it stays until there is an answer.
  const [last, setLast] = useState(list.error);
  if (list.error && list.error !== last) setLast(list.error);
  const isTryingAgain = list.isFetching && list.data === undefined;
  const stop = () => client.cancelQueries({ queryKey: query.queryKey });
  return {
    authenticators: list.data,
    seenAtMs: list.dataUpdatedAt,
    failure: list.error ?? (isTryingAgain ? last : null),
    failedAtMs: list.errorUpdatedAt,
    isAsking: list.isFetching,
    askAgain: () => void stop().then(() => list.refetch()),
    stopAsking: () => void stop(),
  };
}
