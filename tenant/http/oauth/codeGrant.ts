// The grant of a code and its proof against tokens.
import { redeemCode } from '#tenant/domain/oauth/codes.ts';
import { issueTokens } from '#tenant/domain/oauth/tokens.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';
import { respondTokens, type TokenRequest } from './tokenRequest.ts';

/**
 * A wrong code is a 403 (observed in go-auth0's recordings, though Auth0's OpenAPI file says 400);
 * the text for a wrong verifier is the well-known one, that for a wrong key (RFC 9449, section 10) is
 * assumed.
 */
export async function codeGrant(
  c: TenantContext,
  { client, required, dpopThumbprint }: TokenRequest,
): Promise<Response> {
  const tenant = c.get('tenant');
  const verifier = required('code_verifier');
  const redeemed = redeemCode(tenant, {
    code: required('code'),
    redirectUri: required('redirect_uri'),
    clientId: client.clientId,
    verifier,
    dpopThumbprint,
  });
  switch (redeemed.outcome) {
    case 'invalid':
      return respondError(c, 403, 'invalid_grant', 'Invalid authorization code');
    case 'wrong_verifier':
      return respondError(c, 403, 'invalid_grant', 'Failed to verify code verifier');
    case 'wrong_key':
      return respondError(
        c,
        403,
        'invalid_grant',
        'The DPoP proof is of another key than dpop_jkt',
      );
    case 'wrong_redirect':
      return respondError(c, 403, 'invalid_grant', 'The redirect URI is wrong.');
    case 'redeemed':
  }
  const { grant, codeDigest } = redeemed;
  const person = findPersonById(tenant, grant.userId);
  if (!person) return respondError(c, 403, 'invalid_grant', 'Invalid authorization code');
  return respondTokens(c, await issueTokens(tenant, person, grant, { codeDigest }));
}
