// Hands the app around the page to everything below.
import type { ReactNode } from 'react';
import type { Host } from '#domain/host.ts';
import { HostContext } from './useHost.ts';

export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}
