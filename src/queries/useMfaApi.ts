// Where the queries find the tenant.
import { createContext, useContext } from 'react';
import type { MfaApi } from '#api/mfaApi.ts';

export const MfaApiContext = createContext<MfaApi | null>(null);

export function useMfaApi(): MfaApi {
  const api = useContext(MfaApiContext);
  if (!api) throw new Error('useMfaApi needs an MfaApiProvider above it');
  return api;
}
