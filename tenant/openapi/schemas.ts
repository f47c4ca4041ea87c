// The shapes that more than one answer has.
import { controlSchemas } from './controlSchemas.ts';
import { flag, list, object, oneOf, type Schema, text } from './operation.ts';

const recoveryCode: Schema = { type: 'string', pattern: '^[A-Z0-9]{24}$' };
const date: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
};

export const schemas = {
  Problem: object({ error: text, error_description: text }, 'an error, as OAuth writes it'),
  Tokens: object({
    access_token: text,
    'id_token?': text,
    'refresh_token?': text,
    scope: text,
    expires_in: { type: 'integer', minimum: 1, description: 'seconds' },
    token_type: {
      enum: ['Bearer', 'DPoP', 'none-of-these'],
      description: 'the last of them only with the switch evil.tokenType',
    },
    'recovery_code?': recoveryCode,
  }),
  Profile: object({
    sub: text,
    'name?': text,
    'nickname?': text,
    'email?': text,
    'email_verified?': flag,
  }),
  RecoveryCode: recoveryCode,
  AuthenticatorRow: object(
    {
      id: {
        type: 'string',
        pattern:
          '^(totp|push|sms|voice|email|recovery-code|webauthn-roaming|webauthn-platform)\\|dev_[A-Za-z0-9]{16}$',
      },
      authenticator_type: oneOf(
        'otp',
        'oob',
        'recovery-code',
        'webauthn-roaming',
        'webauthn-platform',
      ),
      active: { type: 'boolean', description: 'false until it was confirmed' },
      'oob_channel?': oneOf('sms', 'voice', 'auth0', 'email'),
      'name?': { type: 'string', description: 'masked where it is a number or an address' },
      'type?': text,
    },
    'an authenticator as the MFA API lists it',
  ),
  User: object({
    user_id: text,
    email: text,
    email_verified: flag,
    name: text,
    nickname: text,
    created_at: date,
    updated_at: date,
    identities: list(
      object({ connection: text, user_id: text, provider: oneOf('auth0'), isSocial: flag }),
    ),
    'multifactor?': list(oneOf('guardian')),
  }),
  AuthenticationMethod: object({
    id: text,
    type: oneOf(
      'totp',
      'phone',
      'push',
      'email',
      'recovery-code',
      'webauthn-roaming',
      'webauthn-platform',
    ),
    confirmed: flag,
    'name?': text,
    'phone_number?': text,
    'email?': text,
    'link_id?': text,
    'preferred_authentication_method?': oneOf('sms', 'voice'),
    'authentication_methods?': list(object({ id: text, type: oneOf('sms', 'voice') })),
    created_at: date,
  }),
  ...controlSchemas,
} satisfies Readonly<Record<string, Schema>>;

/** Points to a shape by its name. */
export const ref = (name: keyof typeof schemas): Schema => ({
  $ref: `#/components/schemas/${name}`,
});
