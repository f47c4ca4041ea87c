// Hands the tenant's API to the queries below.
import type { ReactNode } from 'react';
import type { MfaApi } from '#api/mfaApi.ts';
import { MfaApiContext } from './useMfaApi.ts';

export function MfaApiProvider({ api, children }: { api: MfaApi; children: ReactNode }) {
  return <MfaApiContext.Provider value={api}>{children}</MfaApiContext.Provider>;
}
