// Asks the tenant for the list, never memory, and lets no older question answer after it.
import type { QueryClient } from '@tanstack/query-core';
import type { Authenticator } from '#domain/authenticator.ts';
import type { authenticatorsQuery } from './authenticators.ts';

/**
 * @returns all authenticators as they are now, active or not
 * @throws MfaFailure
 */
export async function askAnew(
  client: QueryClient,
  query: ReturnType<typeof authenticatorsQuery>,
): Promise<readonly Authenticator[]> {
  // An answer that is under way was asked for before.
  await client.cancelQueries({ queryKey: query.queryKey });
  return client.fetchQuery({ ...query, staleTime: 0 });
}
