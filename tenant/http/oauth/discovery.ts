// What a client can learn about the tenant without asking anybody.
import { responseModes } from '#tenant/domain/oauth/authorizationRequest.ts';
import { evilIssuer } from '#tenant/domain/oauth/evilTokens.ts';
import { proofAlgorithms } from '#tenant/domain/oauth/proofs.ts';
import { identityScopes } from '#tenant/domain/oauth/scopes.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { issuerOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { supportedGrantTypes } from './token.ts';

const authenticationMethods = ['none', 'client_secret_basic', 'client_secret_post'];

/** OpenID Connect Discovery 1.0, section 3; names only what exists. */
export function discovery(c: TenantContext): Response {
  const tenant = c.get('tenant');
  const switches = readSwitches(tenant.store);
  const at = (path: string) => `${tenant.origin()}${path}`;
  return c.json({
    issuer: switches['evil.discoveryIssuer'] ? evilIssuer : issuerOf(tenant),
    authorization_endpoint: at('/authorize'),
    token_endpoint: at('/oauth/token'),
    revocation_endpoint: at('/oauth/revoke'),
    userinfo_endpoint: at('/userinfo'),
    end_session_endpoint: at('/oidc/logout'),
    mfa_challenge_endpoint: at('/mfa/challenge'),
    jwks_uri: at('/.well-known/jwks.json'),
    response_types_supported: ['code'],
    response_modes_supported: responseModes,
    grant_types_supported: supportedGrantTypes,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: authenticationMethods,
    revocation_endpoint_auth_methods_supported: authenticationMethods,
    dpop_signing_alg_values_supported: proofAlgorithms,
    authorization_response_iss_parameter_supported: switches.authorizationResponseIss,
    scopes_supported: identityScopes,
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
    prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
  });
}

/** The public halves of the keys that sign, or did so lately (RFC 7517). */
export function jwks(c: TenantContext): Response {
  return c.json({ keys: c.var.tenant.keys.publicJwks() });
}
