// Brings a tenant back to its first day.
import { type Client, localAdminClient, putClient } from './oauth/clients.ts';
import { addDemoPeople } from './people/demoPeople.ts';
import { resetSwitches } from './switches.ts';
import type { TenantState } from './tenant.ts';

/**
 * Forgets everything but the keys, then brings in the demo people and the registrations of the page
 * and of the administrator's machine.
 *
 * The clock is back at real time; sessions, tokens, messages, faults and switches are gone.
 */
export function resetTenant(tenant: TenantState, client: Client): void {
  tenant.store.atomically(() => {
    for (const table of [
      'clients',
      'people',
      'authenticators',
      'events',
      'sessions',
      'remembered_browsers',
      'transactions',
      'codes',
      'grants',
      'refresh_tokens',
      'mfa_tokens',
      'attempts',
      'messages',
      'pushes',
      'faults',
    ]) {
      tenant.store.run(`DELETE FROM ${table}`);
    }
    resetSwitches(tenant.store);
    tenant.clock.reset();
    putClient(tenant.store, client);
    putClient(tenant.store, localAdminClient);
    addDemoPeople(tenant);
  });
}
