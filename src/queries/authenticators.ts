// The list: what we remember of it, and when we ask again.
import { queryOptions } from '@tanstack/react-query';
import type { MfaApi } from '#api/mfaApi.ts';
import type { Authenticator } from '#domain/authenticator.ts';
import { isTransient, type MfaFailure } from '#domain/failure.ts';

export const LIST_KEY = ['authenticators'] as const;

const MOST_RETRIES = 2;
const FIRST_WAIT_MS = 500;

/** A longer wait is the person's to decide. */
const LONGEST_WAIT_MS = 4_000;

/** Who has waited for fifteen seconds has waited enough, and is asked before more of it. */
const isWorthRepeating = (failure: MfaFailure) =>
  isTransient(failure) && failure.reason !== 'timed_out' && isSoon(failure);

const isSoon = ({ retryAfterMs = 0 }: MfaFailure) => retryAfterMs <= LONGEST_WAIT_MS;

/**
 * All authenticators of the person, in the order of the tenant. What was never confirmed is among them, and never
 * shown as a method: whoever reads takes `activeOf`.
 *
 * Reads may be repeated by themselves, a little and only when that can help.
 */
export function authenticatorsQuery(api: Pick<MfaApi, 'list'>) {
  return queryOptions<readonly Authenticator[], MfaFailure>({
    queryKey: LIST_KEY,
    queryFn: ({ signal }) => api.list({ signal }),
    retry: (count, failure) => count < MOST_RETRIES && isWorthRepeating(failure),
    retryDelay: (count, { retryAfterMs = 0 }) =>
      Math.max(retryAfterMs, FIRST_WAIT_MS * 2 ** count) * (1 + Math.random() / 4),
    staleTime: 30_000,
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** What the person has. */
export const activeOf = (all: readonly Authenticator[]) => all.filter(({ isActive }) => isActive);
