// The list as the page reads it.
import { useQuery } from '@tanstack/react-query';
import { activeOf, authenticatorsQuery } from './authenticators.ts';
import { useMfaApi } from './useMfaApi.ts';

/** @param mayAsk false while there is no confirmation: what we saw stays, and nothing is asked */
export function useAuthenticators({ mayAsk }: { mayAsk: boolean }) {
  return useQuery({ ...authenticatorsQuery(useMfaApi()), enabled: mayAsk, select: activeOf });
}
