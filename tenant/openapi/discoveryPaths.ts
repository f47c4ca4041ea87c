// What a client can learn about the tenant without asking anybody.
import { flag, json, list, object, oneOf, type Paths, type Schema, text } from './operation.ts';

const url: Schema = { type: 'string', format: 'uri' };
const texts = list(text);

/** OpenID Connect Discovery 1.0, section 3. */
const metadata = json(
  'what this tenant can do',
  object({
    issuer: { type: 'string', format: 'uri', pattern: '/$' },
    authorization_endpoint: url,
    token_endpoint: url,
    revocation_endpoint: url,
    userinfo_endpoint: url,
    end_session_endpoint: url,
    mfa_challenge_endpoint: url,
    jwks_uri: url,
    response_types_supported: texts,
    response_modes_supported: texts,
    grant_types_supported: texts,
    subject_types_supported: texts,
    id_token_signing_alg_values_supported: texts,
    code_challenge_methods_supported: texts,
    token_endpoint_auth_methods_supported: texts,
    revocation_endpoint_auth_methods_supported: texts,
    dpop_signing_alg_values_supported: texts,
    authorization_response_iss_parameter_supported: flag,
    scopes_supported: texts,
    claims_supported: texts,
    prompt_values_supported: texts,
  }),
);

const key = object({
  kty: oneOf('RSA'),
  n: text,
  e: text,
  kid: text,
  use: oneOf('sig'),
  alg: oneOf('RS256'),
});

export const discoveryPaths: Paths = {
  '/.well-known/openid-configuration': {
    get: {
      operationId: 'getOpenIdConfiguration',
      summary: 'Discovery (OpenID Connect)',
      responses: { 200: metadata },
    },
  },
  '/.well-known/oauth-authorization-server': {
    get: {
      operationId: 'getAuthorizationServerMetadata',
      summary: 'Discovery (RFC 8414)',
      responses: { 200: metadata },
    },
  },
  '/.well-known/jwks.json': {
    get: {
      operationId: 'getKeys',
      summary: 'The public keys of tokens (RFC 7517)',
      responses: { 200: json('the keys', object({ keys: list(key) })) },
    },
  },
};
