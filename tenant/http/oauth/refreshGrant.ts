// The grant of a refresh token against new tokens, itself included.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { findRefreshToken, rotateRefreshToken } from '#tenant/domain/oauth/refreshTokens.ts';
import { issueTokens } from '#tenant/domain/oauth/tokens.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';
import { respondMfaRequired } from './mfaRequired.ts';
import { respondTokens, type TokenRequest } from './tokenRequest.ts';

/**
 * `refresh_token`: the texts are observed in Auth0's SDK tests.
 *
 * Fewer scopes may be asked for; those that were not granted before are left out (observed:
 * auth0-spa-js compares what it gets with what it asked for). Another audience is not to be had: that
 * takes a policy for multi-resource refresh tokens, which this tenant does not have.
 *
 * For the `/mfa/` audience a person with a factor is asked for it again, and the refresh token stays
 * as it was (assumed; switch `refreshForMfaAudience`). A grant that nobody was challenged for stays so.
 */
export async function refreshGrant(
  c: TenantContext,
  { client, parameters, required, dpopThumbprint }: TokenRequest,
): Promise<Response> {
  const { tenant } = c.var;
  const refuse = (text: string) => respondError(c, 403, 'invalid_grant', text);
  const found = findRefreshToken(tenant, required('refresh_token'), client, dpopThumbprint);
  if (!found) return refuse('Unknown or invalid refresh token.');
  const person = findPersonById(tenant, found.grant.userId);
  if (!person) {
    return refuse("The refresh_token was generated for a user who doesn't exist anymore.");
  }
  const whole = { ...found.grant, dpopThumbprint };
  const asked = parameters.get('scope')?.split(' ').filter(Boolean) ?? [];
  const scopes =
    asked.length > 0 ? whole.scopes.filter((scope) => asked.includes(scope)) : whole.scopes;
  const grant = { ...whole, scopes };
  const switches = readSwitches(tenant.store);
  if (
    grant.audience === mfaAudienceOf(tenant) &&
    switches.refreshForMfaAudience === 'mfa_required' &&
    hasActiveFactor(tenant, person)
  ) {
    return respondMfaRequired(c, person, grant);
  }
  const refreshToken = rotateRefreshToken(tenant, found, whole);
  const origin = { family: found.family, refreshToken };
  return respondTokens(c, await issueTokens(tenant, person, grant, origin));
}
