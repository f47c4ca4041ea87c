// Who may add a method to an account: asked when an enrollment begins, and again when it is confirmed.
import { isChallenged } from '#tenant/domain/oauth/grants.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { hasActiveFactor } from './authenticators.ts';
import { isEnrolled } from './isEnrolled.ts';

/** Who enrolls: the token that was shown; neither for somebody in the middle of a sign-in. */
export type Enroller = {
  /** The access token in use (`jti`); it stays good when the first factor is confirmed with it. */
  readonly jti?: string | undefined;
  /** True for an `mfa_token`: a password alone adds nothing to an account that has a factor. */
  readonly onlyAsFirst?: boolean;
};

/**
 * Says whether an enrollment may go on.
 *
 * Between its beginning and its confirmation the person may have got a factor by another way. What
 * was begun with a password only is void then: whoever knows the password would get past the new
 * factor with it.
 */
export function mayEnroll(tenant: TenantState, person: Person, by: Enroller): boolean {
  if (by.onlyAsFirst) return !isEnrolled(tenant, person);
  if (by.jti === undefined || readSwitches(tenant.store).allowUnchallengedMfaApiAccess) return true;
  return isChallenged(tenant, by.jti) || !hasActiveFactor(tenant, person);
}
