// The MFA API: a person's authenticators.
import {
  inPath,
  json,
  list,
  nothing,
  object,
  oneOf,
  type Paths,
  problem,
  type Schema,
  text,
  withHeaders,
} from './operation.ts';
import { ref } from './schemas.ts';

const security = [{ bearerAuth: [] }];
const wrongToken = withHeaders(
  problem(
    'no token, or not one for this, or without the proof of its key',
    'invalid_grant',
    'invalid_token',
    'inexistent_user',
    'use_dpop_nonce',
    'invalid_dpop_proof',
  ),
  'WWW-Authenticate',
);
const limits = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
const tooMany = withHeaders(
  problem('too much was sent', 'too_many_sms', 'too_many_pn', 'too_many_requests'),
  'Retry-After',
  ...limits,
);

/** Requests may hold more than is read: Auth0's reference and its guides do not agree on that. */
const open = (schema: Schema): Schema => ({ ...schema, additionalProperties: true });

const enrollment: Schema = {
  oneOf: [
    open(object({ authenticator_types: { const: ['otp'] } })),
    open(object({ authenticator_types: { const: ['oob'] }, oob_channels: { const: ['auth0'] } })),
    open(
      object({
        authenticator_types: { const: ['oob'] },
        oob_channels: { enum: [['sms'], ['voice']] },
        phone_number: text,
      }),
    ),
    open(
      object({
        authenticator_types: { const: ['oob'] },
        oob_channels: { const: ['email'] },
        email: text,
      }),
    ),
  ],
};

const recoveryCodes = { 'recovery_codes?': list(ref('RecoveryCode')) };
const begun: Schema = {
  oneOf: [
    object({
      authenticator_type: oneOf('otp'),
      secret: { type: 'string', pattern: '^[A-Z2-7]{32}$' },
      barcode_uri: { type: 'string', pattern: '^otpauth://' },
      ...recoveryCodes,
    }),
    object({
      authenticator_type: oneOf('oob'),
      oob_channel: oneOf('auth0'),
      oob_code: text,
      barcode_uri: { type: 'string', pattern: '^otpauth://' },
      ...recoveryCodes,
    }),
    object({
      authenticator_type: oneOf('oob'),
      oob_channel: oneOf('sms', 'voice', 'email'),
      oob_code: text,
      binding_method: oneOf('prompt'),
      ...recoveryCodes,
    }),
  ],
};

const challengeRequest = open(
  object({
    mfa_token: text,
    'client_id?': text,
    'challenge_type?': { type: 'string', description: '`otp`, `oob`, or both with a blank' },
    'authenticator_id?': text,
    'oob_channel?': text,
  }),
);

const challenge: Schema = {
  oneOf: [
    object({ challenge_type: oneOf('otp') }),
    object({
      challenge_type: oneOf('oob'),
      oob_code: text,
      'binding_method?': oneOf('prompt'),
    }),
  ],
};

export const mfaPaths: Paths = {
  '/mfa/authenticators': {
    get: {
      operationId: 'listMfaAuthenticators',
      summary: "A person's authenticators, unconfirmed ones too",
      security,
      responses: {
        200: json('a bare array', list(ref('AuthenticatorRow'))),
        401: wrongToken,
        403: problem('the scope read:authenticators is missing', 'insufficient_scope'),
      },
    },
  },
  '/mfa/authenticators/{id}': {
    delete: {
      operationId: 'deleteMfaAuthenticator',
      summary: 'Removes an authenticator, and what lives and dies with it',
      security,
      parameters: [inPath('id', 'as listed: `sms|dev_…`, encoded or not')],
      responses: {
        204: nothing('removed'),
        401: wrongToken,
        403: problem(
          'the scope remove:authenticators is missing, or this one cannot be removed',
          'insufficient_scope',
          'access_denied',
        ),
        404: problem('not one of this person', 'not_found'),
      },
    },
  },
  '/mfa/associate': {
    post: {
      operationId: 'associateMfaAuthenticator',
      summary: 'Begins to enroll something',
      security,
      requestBody: { required: true, content: { 'application/json': { schema: enrollment } } },
      responses: {
        200: json('what the person needs to go on', begun),
        400: problem(
          'not a factor of this tenant, or one too many, or a wrong field',
          'invalid_request',
          'unsupported_challenge_type',
          'too_many_entities',
        ),
        401: wrongToken,
        403: problem(
          'the scope enroll is missing, or an mfa_token of somebody who has a factor',
          'insufficient_scope',
          'access_denied',
        ),
        429: tooMany,
        502: problem('nobody can be called at this number', 'bad_gateway'),
      },
    },
  },
  '/mfa/challenge': {
    post: {
      operationId: 'requestMfaChallenge',
      summary: 'Sends what the second step of a sign-in without pages needs',
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: challengeRequest },
          'application/x-www-form-urlencoded': { schema: challengeRequest },
        },
      },
      responses: {
        200: json('how to answer', challenge),
        400: problem(
          'nothing to be challenged with, or a wrong field',
          'invalid_request',
          'association_required',
          'unsupported_challenge_type',
        ),
        401: problem(
          'an unknown or expired mfa_token, or which application',
          'invalid_grant',
          'expired_token',
          'invalid_client',
          'access_denied',
        ),
        403: problem('not an mfa_token', 'invalid_grant'),
        429: tooMany,
      },
    },
  },
};
