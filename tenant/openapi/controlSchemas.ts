// The shapes of the control plane and of settings files.
import { grantTypes } from '#tenant/domain/oauth/grantTypes.ts';
import { flag, list, object, oneOf, orNull, type Schema, seconds, text } from './operation.ts';
import { switchChanges, switches } from './switchSchemas.ts';

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
] as const;

const filled: Schema = { type: 'string', minLength: 1 };
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
const url: Schema = { type: 'string', format: 'uri', description: 'a URL' };
const origin: Schema = {
  type: 'string',
  pattern: '^https?://[^/?#]+$',
  description: 'an origin like http://localhost:3000',
};
const life: Schema = { type: 'integer', minimum: 0, maximum: 100 * 366 * 24 * 3600 };

/** What an application may be given; what it is not given is as in a new one. */
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

export const controlSchemas = {
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
    recoveryCode: orNull({ $ref: '#/components/schemas/RecoveryCode' }),
    phoneNumber: orNull(text),
    email: orNull(text),
    fromProfile: flag,
  }),
  Message: object({
    channel: oneOf('sms', 'voice', 'email', 'push'),
    to: text,
    code: orNull(text),
    'subject?': text,
    text,
    at: seconds,
    'problem?': { type: 'string', description: 'why a mail server did not take it' },
  }),
  Fault: object({
    method: { type: 'string', description: '`*` for all' },
    path: { type: 'string', pattern: '^/', description: 'a prefix' },
    'times?': { type: 'integer', minimum: 1, maximum: 1_000_000 },
    'skip?': { type: 'integer', minimum: 0, description: 'how many requests pass first' },
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
  Switches: switches,
  SwitchChanges: switchChanges,
} satisfies Readonly<Record<string, Schema>>;
