// What the tenant sends when something is begun, and what we call it.
import * as v from 'valibot';
import type { Begun, Wanted } from '#domain/enrollment.ts';

/**
 * The answer of `POST /mfa/associate`. It names no id (observed in every recording).
 *
 * @example { authenticator_type: 'otp', secret: 'HJ6XM2DN…', barcode_uri: 'otpauth://totp/…' }
 * @example { authenticator_type: 'oob', binding_method: 'prompt', oob_channel: 'sms', oob_code: 'Fe26.2*…', recovery_codes: ['MZCR…'] }
 * @see Auth0 recordings of `POST /mfa/associate`
 */
const begun = v.object({
  secret: v.optional(v.string()),
  barcode_uri: v.optional(v.string()),
  oob_code: v.optional(v.string()),
  recovery_codes: v.optional(v.array(v.string())),
});

/**
 * Reads what there is to go on with.
 *
 * @param answer parsed JSON, not trusted
 * @throws Error when it lacks what the factor can't be confirmed without
 */
export function readBegun({ factor }: Wanted, answer: unknown): Begun {
  const { secret, barcode_uri: uri, oob_code: oobCode, recovery_codes } = v.parse(begun, answer);
  const recoveryCode = recovery_codes?.[0] ?? null;
  if (factor === 'otp' && secret && uri) {
    return { recoveryCode, material: { by: 'app', uri, secret } };
  }
  if (factor === 'push' && uri && oobCode) {
    return { recoveryCode, material: { by: 'push', uri, oobCode } };
  }
  if (factor !== 'otp' && factor !== 'push' && oobCode) {
    return { recoveryCode, material: { by: 'sent_code', oobCode } };
  }
  throw new Error(`an answer without what ${factor} needs`);
}

/**
 * Whether this is what a confirmation is answered with; the token itself is left alone.
 *
 * @see RFC 6749, 5.1: `access_token` is required
 */
export function isGranted(answer: unknown): boolean {
  return v.safeParse(v.object({ access_token: v.string() }), answer).success;
}

/** What the tenant is asked for, in its own words: `email` is a channel, and `push` is `auth0`. */
export function writeWanted(wanted: Wanted): object {
  switch (wanted.factor) {
    case 'otp':
      return { authenticator_types: ['otp'] };
    case 'push':
      return { authenticator_types: ['oob'], oob_channels: ['auth0'] };
    case 'email':
      return {
        authenticator_types: ['oob'],
        oob_channels: ['email'],
        email: wanted.destination,
      };
    default:
      return {
        authenticator_types: ['oob'],
        oob_channels: [wanted.factor],
        phone_number: wanted.destination,
      };
  }
}

/** Code and text of an error; the text decides only where one code means two things. */
export function readError(answer: unknown): { readonly code: string; readonly text: string } {
  const parsed = v.safeParse(
    v.object({ error: v.string(), error_description: v.optional(v.unknown()) }),
    answer,
  );
  if (!parsed.success) return { code: '', text: '' };
  const { error: code, error_description: text } = parsed.output;
  return { code, text: typeof text === 'string' ? text : '' };
}
