// Brings a tenant back to its first day.
import { beginAnew, type FirstDay } from './firstDay.ts';
import { resetSwitches } from './switches.ts';
import type { TenantState } from './tenant.ts';

/**
 * Forgets everything but the keys, then brings in the first day: people, clients and switches as the
 * settings say, or the demo.
 *
 * The clock is back at real time; sessions, tokens, messages and faults are gone.
 */
export function resetTenant(tenant: TenantState, firstDay: FirstDay): void {
  tenant.store.atomically(() => {
    for (const table of [
      'clients',
      'people',
      'authenticators',
      'events',
      'sessions',
      'remembered_browsers',
      'transactions',
      'consents',
      'codes',
      'grants',
      'refresh_tokens',
      'mfa_tokens',
      'used_proofs',
      'oob_codes',
      'attempts',
      'messages',
      'mails',
      'phone_accounts',
      'enrollment_tickets',
      'pushes',
      'faults',
    ]) {
      tenant.store.run(`DELETE FROM ${table}`);
    }
    resetSwitches(tenant.store);
    tenant.clock.reset();
    beginAnew(tenant, firstDay);
  });
}
