// What stands between a person and the application they are signing in to.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { isBrowserRemembered } from '#tenant/domain/people/sessions.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import type { AuthorizationRequest } from './authorizationRequest.ts';

/**
 * Says whether a person must confirm it's them before this request is granted.
 *
 * | asked for | challenged |
 * |---|---|
 * | the `/mfa/` audience | always, "Remember this browser" or not |
 * | the multi-factor policy in `acr_values` | always |
 * | anything else | when the switch `mfaPolicy` says so and the browser is not remembered |
 *
 * Nobody is challenged without an active factor other than email. With the switch
 * `allowUnchallengedMfaApiAccess` (Auth0's migration of 2024) the first row does not hold.
 *
 * @param rememberedBrowser the cookie of a remembered browser, if one was sent
 * @see Auth0, "Manage Authentication Factors with Authentication API", Get MFA API access tokens
 * @see Auth0, "Customize MFA" (`acr_values`)
 */
export function needsChallenge(
  tenant: TenantState,
  person: Person,
  request: AuthorizationRequest,
  rememberedBrowser: string | undefined,
): boolean {
  if (!hasActiveFactor(tenant, person)) return false;
  const switches = readSwitches(tenant.store);
  if (request.asksForMfa) return true;
  if (request.audience === mfaAudienceOf(tenant)) return !switches.allowUnchallengedMfaApiAccess;
  if (switches.mfaPolicy === 'never') return false;
  return !isBrowserRemembered(tenant, person.userId, rememberedBrowser);
}
