// Whose an authenticator is, for calls that name only the authenticator.
import type { TenantState } from '#tenant/domain/tenant.ts';
import { findPersonById, type Person } from './people.ts';

/**
 * Finds the person whom an authenticator belongs to.
 *
 * @param id whole (`'totp|dev_…'`), or only the part after `|`
 * @returns with the whole id; undefined when it is nobody's, or gone
 */
export function findOwnerOf(
  tenant: TenantState,
  id: string,
): { readonly person: Person; readonly id: string } | undefined {
  const row = tenant.store.get<{ id: string; userId: string }>(
    `SELECT id, user_id AS userId FROM authenticators
     WHERE deleted_at IS NULL AND (id = :id OR substr(id, instr(id, '|') + 1) = :id)`,
    { id },
  );
  const person = row && findPersonById(tenant, row.userId);
  return person && { person, id: row.id };
}
