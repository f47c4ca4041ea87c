// Which of the scopes an application asks for it is given.
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import { findClient } from './clients.ts';
import type { Grant } from './grants.ts';

/** Scopes that have to do with the person, whatever the audience. */
export const identityScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Auth0, "Manage Authentication Factors with Authentication API", Scopes. */
const mfaScopes = ['enroll', 'read:authenticators', 'remove:authenticators'];

/**
 * The scopes that are granted: those asked for that the audience knows, in the order asked.
 *
 * `offline_access` is for clients that may use refresh tokens (Auth0, "Get Refresh Tokens"). The
 * switch `grantedScopes` may hold some back.
 */
export function grantScopes(
  tenant: TenantState,
  { scopes, audience, clientId }: Pick<Grant, 'scopes' | 'audience' | 'clientId'>,
): readonly string[] {
  const known =
    audience === mfaAudienceOf(tenant) ? [...identityScopes, ...mfaScopes] : identityScopes;
  const refreshes = findClient(tenant.store, clientId)?.grantTypes.includes('refresh_token');
  const { grantedScopes } = readSwitches(tenant.store);
  return scopes.filter(
    (scope) =>
      known.includes(scope) &&
      (scope !== 'offline_access' || refreshes === true) &&
      (grantedScopes?.includes(scope) ?? true),
  );
}
