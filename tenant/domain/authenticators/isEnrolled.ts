// Whether somebody may begin with nothing but a password.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { authenticatorsOf } from './authenticators.ts';

/**
 * Says whether a person has an active authenticator, so that a password alone may not add another.
 *
 * "You can self-associate authenticators if you don't have any active authenticators." That neither
 * a verified address, which is listed without an enrollment, nor a recovery code that was left
 * behind counts is assumed: nobody could begin anew otherwise.
 *
 * @see Auth0, "MFA API FAQ"
 */
export function isEnrolled(tenant: TenantState, person: Person): boolean {
  return authenticatorsOf(tenant, person).some(
    ({ active, fromProfile, kind }) => active && !fromProfile && kind !== 'recovery-code',
  );
}
