// POST /mfa/associate: begins to enroll something.
import {
  type Begun,
  beginEnrollment,
  type Wanted,
} from '#tenant/domain/authenticators/enrollment.ts';
import { limitOf } from '#tenant/domain/authenticators/limits.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { respondError } from '#tenant/http/respond.ts';
import { respondLimited, tellLimit } from './limits.ts';
import { readWanted } from './wantedField.ts';

/**
 * 200, and not 201 (observed in go-auth0's recordings).
 *
 * The errors and their texts are those that Auth0's own components handle; the statuses of a full
 * account and of a disabled factor are assumed.
 *
 * @see Auth0, Authentication API, "Add an Authenticator"
 */
export async function associate(c: TenantContext): Promise<Response> {
  const { tenant, mfaAccess } = c.var;
  const wanted = readWanted(await readJson(c));
  const { person, jti } = mfaAccess;
  const by = jti === null ? { onlyAsFirst: true } : { jti };
  const begun = beginEnrollment(tenant, person, wanted, by);
  switch (begun.outcome) {
    case 'begun':
      if (wanted.kind !== 'otp' && wanted.kind !== 'push') {
        tellLimit(c, limitOf(tenant, person.userId, wanted.kind));
      }
      return c.json(written(wanted, begun));
    case 'already_enrolled':
      return respondError(c, 403, 'access_denied', 'User is already enrolled.');
    case 'factor_disabled':
      return respondError(c, 400, 'unsupported_challenge_type', disabled[wanted.kind]);
    case 'too_many':
      return respondError(
        c,
        400,
        'too_many_entities',
        `You reached the limit of entities of the ${entities[wanted.kind]} type for this user.`,
      );
    case 'invalid_number':
      return readSwitches(tenant.store).invalidNumberAs === 'bad_gateway'
        ? respondError(c, 502, 'bad_gateway', 'The phone number is invalid.')
        : respondError(c, 400, 'invalid_request', 'The phone number is invalid.');
    case 'limited':
      return respondLimited(c, begun.limit);
  }
}

const entities: Readonly<Record<Wanted['kind'], string>> = {
  otp: 'totp',
  push: 'push notification',
  sms: 'sms',
  voice: 'voice',
  email: 'email',
};

const turnOn = (name: string) =>
  `is disabled for your tenant. You can turn it on from dashboard turning on "${name}" on Guardian MFA section`;

/** "Push notications" is Auth0's. */
const disabled: Readonly<Record<Wanted['kind'], string>> = {
  otp: `OTP Verifier ${turnOn('OTP')} (Push notications include OTP).`,
  push: `Auth0 Verifier ${turnOn('Push notifications')}.`,
  sms: `SMS Verifier ${turnOn('SMS')}.`,
  voice: `Voice Verifier ${turnOn('Voice')}.`,
  email: `Email Verifier ${turnOn('Email')}.`,
};

/** The fields in the order they were recorded; there is no id among them. */
function written(wanted: Wanted, begun: Extract<Begun, { outcome: 'begun' }>) {
  const codes = begun.recoveryCode === null ? {} : { recovery_codes: [begun.recoveryCode] };
  if (wanted.kind === 'otp') {
    return {
      authenticator_type: 'otp',
      ...codes,
      secret: begun.seed,
      barcode_uri: begun.barcodeUri,
    };
  }
  return {
    authenticator_type: 'oob',
    ...(wanted.kind === 'push'
      ? { ...codes, barcode_uri: begun.barcodeUri, oob_channel: 'auth0' }
      : { binding_method: 'prompt', ...codes, oob_channel: wanted.kind }),
    oob_code: begun.oobCode,
  };
}
