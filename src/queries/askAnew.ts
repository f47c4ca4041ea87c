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
  const answers = () => client.getQueryState(query.queryKey)?.dataUpdateCount;
  const before = answers();
  let all: readonly Authenticator[];
  // Who asks after us cancels our question, and it is answered from memory: then we wait for theirs.
  do {
    all = await client.fetchQuery({ ...query, staleTime: 0 });
  } while (answers() === before);
  return all;
}
