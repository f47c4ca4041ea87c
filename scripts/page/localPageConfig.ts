// What `/config.json` says when the page runs against a tenant on this machine.

import type { PageConfig } from './pageServer.ts';

/** The page works out the rest, the mfa audience too, from the domain. */
export function localPageConfig(tenantOrigin: string): PageConfig {
  return { domain: tenantOrigin, clientId: 'latchkey-local-spa', doctor: true };
}
