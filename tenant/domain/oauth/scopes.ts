// Which of the scopes an application asks for it is given.
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';

const identityScopes = ['openid', 'profile', 'email'];

/** Auth0, "Manage Authentication Factors with Authentication API", Scopes. */
const mfaScopes = ['enroll', 'read:authenticators', 'remove:authenticators'];

/**
 * The scopes that are granted: those asked for that the audience knows, in the order asked.
 *
 * The switch `grantedScopes` may hold some of them back.
 */
export function grantScopes(
  tenant: TenantState,
  asked: readonly string[],
  audience: string | null,
): readonly string[] {
  const known =
    audience === mfaAudienceOf(tenant) ? [...identityScopes, ...mfaScopes] : identityScopes;
  const { grantedScopes } = readSwitches(tenant.store);
  return asked.filter((scope) => known.includes(scope) && (grantedScopes?.includes(scope) ?? true));
}
