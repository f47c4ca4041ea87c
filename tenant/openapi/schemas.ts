// The shapes that more than one answer has.
import { grantTypes } from '#tenant/domain/oauth/grantTypes.ts';
import { type Allowed, isRange, isSome } from '#tenant/domain/switchKinds.ts';
import { switchTable } from '#tenant/domain/switchTable.ts';
import { flag, list, object, oneOf, orNull, type Schema, seconds, text } from './operation.ts';

const kinds = oneOf(
  'otp',
  'push',
  'sms',
  'voice',
  'email',
  'recovery-code',
  'webauthn-roaming',
  'webauthn-platform',
);

/** What can be enrolled: `phone` is text and voice of one number. */
export const newKinds = [
  'otp',
  'push',
  'phone',
  'sms',
  'voice',
  'email',
  'recovery-code',
  'webauthn-roaming',
  'webauthn-platform',
];

const address: Schema = {
  type: 'string',
  pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  description: 'an address',
};
const phoneNumber: Schema = {
  type: 'string',
  pattern: '^\\+[1-9]\\d{6,14}$',
  description: 'a number like +4917012345678',
};
const filled: Schema = { type: 'string', minLength: 1 };

const url: Schema = { type: 'string', format: 'uri', description: 'a URL' };
const origin: Schema = {
  type: 'string',
  pattern: '^https?://[^/?#]+$',
  description: 'an origin like http://localhost:3000',
};
const life: Schema = { type: 'integer', minimum: 0, maximum: 100 * 366 * 24 * 3600 };

/** What an application may be given; what it is not given is as in a new Auth0 application. */
const clientFields = {
  'name?': filled,
  'callbackUrls?': list(url),
  'webOrigins?': list(origin),
  'logoutUrls?': list(url),
  'grantTypes?': list(oneOf(...grantTypes)),
  'firstParty?': flag,
  'secret?': filled,
  'managementScopes?': list(filled),
  'refreshLifeSeconds?': life,
  'refreshIdleSeconds?': life,
  'refreshLeewaySeconds?': life,
};

export const schemas = {
  ClientFields: object(clientFields, 'an application, without its id'),
  NewClient: object({ clientId: filled, ...clientFields }, 'an application'),
  Client: object({
    clientId: text,
    name: text,
    callbackUrls: list(text),
    webOrigins: list(text),
    logoutUrls: list(text),
    grantTypes: list(oneOf(...grantTypes)),
    firstParty: flag,
    hasSecret: flag,
    managementScopes: list(text),
    refreshLifeSeconds: life,
    refreshIdleSeconds: life,
    refreshLeewaySeconds: life,
  }),
  Tokens: object(
    {
      access_token: text,
      'id_token?': text,
      scope: text,
      expires_in: { type: 'integer', minimum: 1, description: 'seconds' },
      token_type: oneOf('Bearer'),
    },
    'the answer of the token door',
  ),
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
  NewAuthenticator: object({
    kind: oneOf(...newKinds),
    'active?': flag,
    'name?': filled,
    'phoneNumber?': phoneNumber,
    'email?': address,
  }),
  NewPerson: object({
    email: address,
    'password?': filled,
    'emailVerified?': flag,
    'authenticators?': list({ $ref: '#/components/schemas/NewAuthenticator' }),
  }),
  OwnedAuthenticator: object({
    kind: kinds,
    row: { $ref: '#/components/schemas/AuthenticatorRow' },
    secret: orNull({ type: 'string', pattern: '^[A-Z2-7]{32}$' }),
    recoveryCode: orNull({ type: 'string', pattern: '^[A-Z0-9]{24}$' }),
    phoneNumber: orNull(text),
    email: orNull(text),
    fromProfile: flag,
  }),
  Message: object({
    channel: oneOf('sms', 'voice', 'email', 'push'),
    to: text,
    code: orNull(text),
    text,
    at: seconds,
  }),
  Fault: object({
    method: { type: 'string', description: '`*` for all' },
    path: { type: 'string', pattern: '^/', description: 'a prefix' },
    'times?': { type: 'integer', minimum: 1, maximum: 1_000_000 },
    answer: object({
      'status?': { type: 'integer', minimum: 200, maximum: 599 },
      'headers?': { type: 'object', additionalProperties: text },
      'body?': { description: 'a text as it is, anything else as JSON' },
      'delayMs?': { type: 'integer', minimum: 0, maximum: 600_000 },
      'drop?': { type: 'boolean', description: 'cuts the connection' },
      'afterEffect?': { type: 'boolean', description: 'does the work first' },
      'cors?': { type: 'boolean', description: 'false: without CORS headers' },
    }),
  }),
  LoggedRequest: object({
    method: text,
    path: text,
    status: { type: 'integer', description: '0 when the connection was cut' },
    at: seconds,
  }),
  Switches: switchesSchema(true),
  SwitchChanges: switchesSchema(false),
} satisfies Readonly<Record<string, Schema>>;

/** Points to a shape by its name. */
export const ref = (name: keyof typeof schemas): Schema => ({
  $ref: `#/components/schemas/${name}`,
});

function switchesSchema(areAllRequired: boolean): Schema {
  return object(
    Object.fromEntries(
      Object.entries(switchTable).map(([name, { value, allowed, says, source }]) => [
        areAllRequired ? name : `${name}?`,
        { ...switchSchema(allowed), default: value, description: `${says} (${source})` },
      ]),
    ),
  );
}

function switchSchema(allowed: Allowed): Schema {
  if (allowed === 'flag') return flag;
  if (allowed === 'scopes') return orNull(list(text));
  if (isRange(allowed)) {
    return { type: 'integer', minimum: allowed.least, maximum: allowed.most };
  }
  if (isSome(allowed)) return { ...list(oneOf(...allowed.someOf.map(String))), uniqueItems: true };
  return { enum: allowed };
}
