// The grant of a refresh token against new tokens, itself included.
import { findRefreshToken, rotateRefreshToken } from '#tenant/domain/oauth/refreshTokens.ts';
import { needsSecondFactorAgain } from '#tenant/domain/oauth/secondFactor.ts';
import { issueTokens } from '#tenant/domain/oauth/tokens.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';
import { consultActions } from './consultActions.ts';
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
  const tenant = c.get('tenant');
  const refuse = (text: string) => respondError(c, 403, 'invalid_grant', text);
  const token = required('refresh_token');
  const found = findRefreshToken(tenant, token, client, dpopThumbprint);
  if (!found) return refuse('Unknown or invalid refresh token.');
  const person = findPersonById(tenant, found.grant.userId);
  if (!person) {
    return refuse("The refresh_token was generated for a user who doesn't exist anymore.");
  }
  const verdict = await consultActions(c, person, found.grant, 'oauth2-refresh-token', parameters);
  if (verdict.denied !== null) return respondError(c, 403, 'access_denied', verdict.denied);
  const whole = { ...found.grant, dpopThumbprint, claims: verdict.claims };
  const grant = { ...whole, scopes: fewer(whole.scopes, parameters.get('scope')) };
  // Actions took their time: somebody else may have used the token by now.
  const still = findRefreshToken(tenant, token, client, dpopThumbprint);
  if (!still) return refuse('Unknown or invalid refresh token.');
  if (needsSecondFactorAgain(tenant, person, grant.audience, verdict)) {
    return respondMfaRequired(c, person, grant);
  }
  // What is written down is written before the first signature is waited for: all of it, or nothing.
  const tokens = tenant.store.atomically(() => {
    const refreshToken = rotateRefreshToken(tenant, still, whole);
    return issueTokens(tenant, person, grant, { family: still.family, refreshToken });
  });
  return respondTokens(c, await tokens);
}

function fewer(granted: readonly string[], wanted: string | undefined): readonly string[] {
  const asked = (wanted ?? '').split(' ').filter(Boolean);
  return asked.length > 0 ? granted.filter((scope) => asked.includes(scope)) : granted;
}
