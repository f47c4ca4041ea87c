// The grants of a password against tokens, for applications that ask for it themselves.
import type { Grant } from '#tenant/domain/oauth/grants.ts';
import { needsSecondFactor } from '#tenant/domain/oauth/secondFactor.ts';
import { issueTokens } from '#tenant/domain/oauth/tokens.ts';
import { checkPassword } from '#tenant/domain/people/checkPassword.ts';
import { mfaAudienceOf, userinfoAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';
import { consultActions } from './consultActions.ts';
import { respondMfaRequired } from './mfaRequired.ts';
import { respondTokens, type TokenRequest } from './tokenRequest.ts';

/** The name that Auth0 gives to a tenant's first database of people; this tenant has no other. */
const onlyRealm = 'Username-Password-Authentication';

/**
 * `password`: a wrong one is 403 `invalid_grant` "Wrong email or password." (observed in Auth0's SDK
 * tests), too many are 429 `too_many_attempts` (observed in applications).
 *
 * Nobody is challenged on the way, so the token says of itself that it was not: it opens nothing at
 * the MFA API once its person has a factor.
 */
export async function passwordGrant(
  c: TenantContext,
  { client, parameters, required, dpopThumbprint }: TokenRequest,
): Promise<Response> {
  const tenant = c.get('tenant');
  const username = required('username');
  const password = required('password');
  const audience = parameters.get('audience') || null;
  if (audience && ![mfaAudienceOf(tenant), userinfoAudienceOf(tenant)].includes(audience)) {
    return respondError(c, 403, 'access_denied', `Service not found: ${audience}`);
  }
  const checked = checkPassword(tenant, username, password);
  if (checked.outcome === 'blocked') {
    return respondError(
      c,
      429,
      'too_many_attempts',
      "Your account has been blocked after multiple consecutive login attempts. We've sent you a notification via your preferred contact method with instructions on how to unblock it.",
    );
  }
  if (checked.outcome !== 'right') {
    return respondError(c, 403, 'invalid_grant', 'Wrong email or password.');
  }
  const { person } = checked;
  const grant: Grant = {
    userId: person.userId,
    clientId: client.clientId,
    audience: audience === userinfoAudienceOf(tenant) ? null : audience,
    scopes: [...new Set((parameters.get('scope') ?? '').split(' ').filter(Boolean))],
    challenged: false,
    authenticatedAt: tenant.clock.now(),
    sid: null,
    nonce: null,
    asksForAuthTime: false,
    dpopThumbprint,
  };
  const verdict = await consultActions(c, person, grant, 'oauth2-password', parameters);
  if (verdict.denied !== null) return respondError(c, 403, 'access_denied', verdict.denied);
  const withClaims = { ...grant, claims: verdict.claims };
  if (needsSecondFactor(tenant, person, grant.audience, verdict)) {
    return respondMfaRequired(c, person, withClaims);
  }
  return respondTokens(c, await issueTokens(tenant, person, withClaims));
}

/** `password-realm`: the same, with the database named. The answer to an unknown one is assumed. */
export function passwordRealmGrant(
  c: TenantContext,
  request: TokenRequest,
): Response | Promise<Response> {
  const realm = request.required('realm');
  if (realm !== onlyRealm) {
    return respondError(c, 403, 'invalid_request', `Unknown or invalid realm: ${realm}`);
  }
  return passwordGrant(c, request);
}
