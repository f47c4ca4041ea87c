// What a client can learn about the tenant without asking anybody.
import { responseModes } from '#tenant/domain/oauth/authorizationRequest.ts';
import { issuerOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';

/** OpenID Connect Discovery 1.0, section 3; names only what exists. */
export function discovery(c: TenantContext): Response {
  const { tenant } = c.var;
  const at = (path: string) => `${tenant.origin()}${path}`;
  return c.json({
    issuer: issuerOf(tenant),
    authorization_endpoint: at('/authorize'),
    token_endpoint: at('/oauth/token'),
    jwks_uri: at('/.well-known/jwks.json'),
    response_types_supported: ['code'],
    response_modes_supported: responseModes,
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: ['openid', 'profile', 'email'],
    claims_supported: [
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'auth_time',
      'nonce',
      'acr',
      'amr',
      'sid',
      'name',
      'nickname',
      'email',
      'email_verified',
    ],
    prompt_values_supported: ['none', 'login', 'select_account'],
  });
}

/** The public half of the signing key (RFC 7517). */
export function jwks(c: TenantContext): Response {
  return c.json({ keys: [c.var.tenant.signingKey.publicJwk] });
}
