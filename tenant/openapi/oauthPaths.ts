// Where applications ask: tokens, and what can be learned without asking anybody.
import { json, list, object, oneOf, type Paths, problem, type Schema, text } from './operation.ts';
import { ref } from './schemas.ts';

/** A request for tokens; fields it does not name are passed over. */
const grant = (grantType: string, fields: Readonly<Record<string, Schema>>): Schema => ({
  ...object({ grant_type: oneOf(grantType), 'client_id?': text, ...fields }),
  title: grantType,
  additionalProperties: true,
});

const tokenRequest: Schema = {
  oneOf: [
    grant('authorization_code', { code: text, redirect_uri: text, code_verifier: text }),
    grant('client_credentials', { audience: text, 'client_secret?': text, 'scope?': text }),
  ],
};

const url: Schema = { type: 'string', format: 'uri' };
const texts = list(text);

/** OpenID Connect Discovery 1.0, section 3. */
const metadata = json(
  'what this tenant can do',
  object({
    issuer: { type: 'string', format: 'uri', pattern: '/$' },
    authorization_endpoint: url,
    token_endpoint: url,
    jwks_uri: url,
    response_types_supported: texts,
    response_modes_supported: texts,
    grant_types_supported: texts,
    subject_types_supported: texts,
    id_token_signing_alg_values_supported: texts,
    code_challenge_methods_supported: texts,
    token_endpoint_auth_methods_supported: texts,
    scopes_supported: texts,
    claims_supported: texts,
    prompt_values_supported: texts,
  }),
);

export const oauthPaths: Paths = {
  '/oauth/token': {
    post: {
      operationId: 'exchangeToken',
      summary: 'Tokens for a grant',
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: tokenRequest },
          'application/json': { schema: tokenRequest },
        },
      },
      responses: {
        200: json('the tokens', ref('Tokens')),
        400: problem('something is missing, or given twice', 'invalid_request'),
        401: problem('which application, or not that one', 'invalid_client', 'access_denied'),
        403: problem(
          'the grant is no good, or not for this application',
          'invalid_grant',
          'unauthorized_client',
          'unsupported_grant_type',
          'access_denied',
        ),
      },
    },
  },
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
      summary: 'The public keys that tokens are signed with (RFC 7517)',
      responses: {
        200: json(
          'the keys',
          object({
            keys: list(
              object({
                kty: oneOf('RSA'),
                n: text,
                e: text,
                kid: text,
                use: oneOf('sig'),
                alg: oneOf('RS256'),
              }),
            ),
          }),
        ),
      },
    },
  },
};
