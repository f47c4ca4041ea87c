// A push is waited for by asking again and again, and not too often.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Limit, limitOf, takeOne } from './limits.ts';
import { findOobCode } from './oobCodes.ts';

/**
 * Counts one look at a push.
 *
 * @returns undefined when the `oob_code` is not a push's; a code that was sent is counted when it is wrong
 * @see Auth0, "Rate Limit Configurations": MFA OOB token exchange, 12 at once, 12 a minute, per session
 */
export function takePoll(
  tenant: TenantState,
  person: Person,
  oobCode: string,
): { readonly taken: boolean; readonly limit: Limit } | undefined {
  const oob = findOobCode(tenant, person, oobCode);
  if (!oob?.pushId) return undefined;
  const taken = takeOne(tenant, person.userId, 'poll', oob.digest);
  return { taken, limit: limitOf(tenant, person.userId, 'poll', oob.digest) };
}
