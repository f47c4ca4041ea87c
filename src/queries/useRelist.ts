// The list, asked for anew by whoever has just changed something.
import { useQueryClient } from '@tanstack/react-query';
import type { Authenticator } from '#domain/authenticator.ts';
import { askAnew } from './askAnew.ts';
import { authenticatorsQuery } from './authenticators.ts';
import { useMfaApi } from './useMfaApi.ts';

export type Relist = {
  /** All authenticators, active or not, from a moment ago if they were just seen. */
  readonly list: () => Promise<readonly Authenticator[]>;
  /** The same, asked of the tenant now, never from memory. */
  readonly relist: () => Promise<readonly Authenticator[]>;
};

export function useRelist(): Relist {
  const client = useQueryClient();
  const query = authenticatorsQuery(useMfaApi());
  return {
    list: () => client.fetchQuery(query),
    relist: () => askAnew(client, query),
  };
}
