// POST /oauth/token: a code and its proof against tokens.
import { findClient } from '#tenant/domain/clients.ts';
import { redeemCode } from '#tenant/domain/codes.ts';
import { findPersonById } from '#tenant/domain/people.ts';
import { issueTokens } from '#tenant/domain/tokens.ts';
import type { TenantContext } from './context.ts';
import { readParameters } from './parameters.ts';
import { BadRequest, respondError } from './respond.ts';

/**
 * Form or JSON, as Auth0 takes both.
 *
 * A wrong code is a 403 (observed in go-auth0's recordings, though Auth0's OpenAPI file says 400);
 * the text for a wrong verifier is the well-known one; the answers about clients are assumed.
 */
export async function token(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const parameters = await readParameters(c);
  const required = (name: string) => {
    const value = parameters.get(name);
    if (!value) throw new BadRequest(`Missing required parameter: ${name}`);
    return value;
  };

  const grantType = required('grant_type');
  const clientId = required('client_id');
  if (!findClient(tenant.store, clientId)) {
    return respondError(c, 401, 'invalid_client', 'Unknown client');
  }
  if (grantType !== 'authorization_code') {
    return respondError(c, 403, 'unsupported_grant_type', `Unsupported grant type: ${grantType}`);
  }
  const verifier = required('code_verifier');
  const redeemed = redeemCode(tenant, {
    code: required('code'),
    redirectUri: required('redirect_uri'),
    clientId,
    verifier,
  });
  switch (redeemed.outcome) {
    case 'invalid':
      return respondError(c, 403, 'invalid_grant', 'Invalid authorization code');
    case 'wrong_verifier':
      return respondError(c, 403, 'invalid_grant', 'Failed to verify code verifier');
    case 'wrong_redirect':
      return respondError(c, 403, 'invalid_grant', 'The redirect URI is wrong.');
    case 'redeemed':
  }
  const person = findPersonById(tenant, redeemed.userId);
  if (!person) return respondError(c, 403, 'invalid_grant', 'Invalid authorization code');
  const tokens = await issueTokens(tenant, person, redeemed);
  return c.json({
    access_token: tokens.accessToken,
    ...(tokens.idToken && { id_token: tokens.idToken }),
    scope: tokens.scopes.join(' '),
    expires_in: tokens.expiresInSeconds,
    token_type: 'Bearer',
  });
}
