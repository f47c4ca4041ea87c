// Where applications ask: for tokens, and for what a token tells.
import {
  json,
  nothing,
  object,
  oneOf,
  type Paths,
  page,
  problem,
  query,
  redirect,
  type Schema,
  text,
} from './operation.ts';
import { ref } from './schemas.ts';

/** A request for tokens; fields it does not name are passed over. */
const grant = (grantType: string, fields: Readonly<Record<string, Schema>>): Schema => ({
  ...object({
    grant_type: oneOf(grantType),
    'client_id?': text,
    'client_secret?': text,
    ...fields,
  }),
  title: grantType,
  additionalProperties: true,
});

const mfaGrant = (name: string, fields: Readonly<Record<string, Schema>>) =>
  grant(`http://auth0.com/oauth/grant-type/mfa-${name}`, { mfa_token: text, ...fields });

const password = { username: text, password: text, 'audience?': text, 'scope?': text };

const tokenRequest: Schema = {
  oneOf: [
    grant('authorization_code', { code: text, redirect_uri: text, code_verifier: text }),
    grant('refresh_token', { refresh_token: text, 'scope?': text }),
    grant('client_credentials', { audience: text, 'scope?': text }),
    grant('password', password),
    grant('http://auth0.com/oauth/grant-type/password-realm', { ...password, realm: text }),
    mfaGrant('otp', { otp: text }),
    mfaGrant('oob', { oob_code: text, 'binding_code?': text }),
    mfaGrant('recovery-code', { recovery_code: text }),
  ],
};

const revocation: Schema = {
  ...object({ token: text, 'client_id?': text, 'client_secret?': text }),
  additionalProperties: true,
};

const dpop = {
  name: 'DPoP',
  in: 'header',
  required: false,
  description: 'a proof of possession (RFC 9449)',
  schema: text,
} as const;

const unknownClient = ['invalid_client', 'access_denied'] as const;

const mfaRequired: Schema = {
  ...object({
    error: oneOf('mfa_required'),
    error_description: text,
    mfa_token: text,
    'mfa_requirements?': { type: 'object' },
  }),
  title: 'a second factor is needed',
};

const refusedGrant = problem(
  'the grant is no good, or not for this application',
  'invalid_grant',
  'invalid_request',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_challenge_type',
  'insufficient_scope',
  'access_denied',
);

const profile = {
  operationId: 'getUserInfo',
  summary: 'What a token with `openid` tells of its person',
  security: [{ bearerAuth: [] }],
  responses: {
    200: json('the claims that the scopes tell', ref('Profile')),
    401: {
      description: 'no token, or not one for this',
      headers: { 'WWW-Authenticate': { required: true, schema: text } },
      content: { 'text/plain': { schema: text }, 'application/json': { schema: ref('Problem') } },
    },
  },
};

const oidcLogout = {
  operationId: 'oidcLogout',
  summary: 'Signs out (OpenID Connect RP-Initiated Logout 1.0)',
  responses: {
    200: page('signed out, or the question whether to'),
    302: redirect('back to the application'),
    303: redirect('back to the application'),
    400: page('what was wrong; nobody is signed out'),
  },
};

export const oauthPaths: Paths = {
  '/oauth/token': {
    post: {
      operationId: 'exchangeToken',
      summary: 'Tokens for a grant',
      parameters: [dpop],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: tokenRequest },
          'application/json': { schema: tokenRequest },
        },
      },
      responses: {
        200: json('the tokens', ref('Tokens')),
        400: problem(
          'something is missing or given twice, or it is not over yet',
          'invalid_request',
          'invalid_dpop_proof',
          'use_dpop_nonce',
          'authorization_pending',
          'slow_down',
          'expired_token',
          'access_denied',
        ),
        401: problem(
          'which application, or not that one; or a wrong `mfa_token`',
          ...unknownClient,
          'invalid_grant',
          'expired_token',
          'unsupported_challenge_type',
        ),
        403: {
          description: 'refused, or a second factor is needed',
          content: {
            'application/json': {
              schema: { anyOf: [mfaRequired, refusedGrant.content?.['application/json']?.schema] },
            },
          },
        },
        429: problem('too many wrong passwords or codes', 'too_many_attempts', 'too_many_requests'),
      },
    },
  },
  '/oauth/revoke': {
    post: {
      operationId: 'revokeToken',
      summary: 'Takes a refresh token back',
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: revocation },
          'application/json': { schema: revocation },
        },
      },
      responses: {
        200: nothing('taken back, or never known'),
        400: problem('no token, or that of another client', 'invalid_request', 'invalid_grant'),
        401: problem('which application, or not that one', ...unknownClient),
      },
    },
  },
  '/userinfo': { get: profile, post: { ...profile, operationId: 'postUserInfo' } },
  '/v2/logout': {
    get: {
      operationId: 'logout',
      summary: "Signs out, Auth0's own way",
      parameters: [
        query('client_id', 'the application'),
        query('returnTo', 'one of its logout addresses, character by character'),
      ],
      responses: {
        200: page('signed out'),
        302: redirect('to `returnTo`, or to the first of its logout addresses'),
        400: page('what was wrong; nobody is signed out'),
      },
    },
  },
  '/oidc/logout': {
    get: {
      ...oidcLogout,
      parameters: [
        query('id_token_hint', 'an ID token of the session'),
        query('logout_hint', 'the `sid` of the session'),
        query('client_id', 'the application'),
        query('post_logout_redirect_uri', 'one of its logout addresses'),
        query('state', 'comes back as it is'),
      ],
    },
    post: { ...oidcLogout, operationId: 'postOidcLogout' },
  },
};
