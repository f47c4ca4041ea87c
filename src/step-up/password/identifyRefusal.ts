// Status and body of a refusal to one reason: the only place that knows what they mean in a password sign-in.
import * as v from 'valibot';
import type { TroubleReason } from '#step-up/questions.ts';
import { Refused } from './send.ts';

const error = v.object({ error: v.string(), error_description: v.optional(v.string(), '') });

/** One more text an hour is the slowest limit (Auth0, rate limits). */
const LONGEST_WAIT_S = 60 * 60;

/**
 * Says why the tenant refused. Statuses are documented less well than bodies, so where a code is known it wins.
 *
 * @param wrong what an `invalid_grant` says of what was sent: the password, the code, or neither
 * @throws never
 */
export function identifyRefusal(
  wrong: TroubleReason,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
  nowMs: number,
): Refused {
  const read = v.safeParse(error, body);
  const { error: code, error_description: text } = read.success
    ? read.output
    : { error: '', error_description: '' };
  const reason = reasonOf(wrong, status, code, text);
  const isCode = reason === 'wrong_code' || reason === 'wrong_recovery_code';
  return new Refused(reason, {
    waitMs: waitOf(headers.get('retry-after'), nowMs),
    triesLeft: isCode ? countOf(headers.get('x-ratelimit-remaining')) : null,
  });
}

function reasonOf(wrong: TroubleReason, status: number, code: string, text: string): TroubleReason {
  // "mfa_token is expired", "The mfa_token provided is invalid. …", "Malformed mfa_token".
  if (/mfa_token/i.test(text)) return 'ended';
  // go-auth0's recordings: 400 `access_denied` "MFA Authorization rejected."; the API reference: `invalid_grant`.
  if (/rejected/i.test(text)) return wrong === 'wrong_code' ? 'declined' : wrong;
  switch (code) {
    // Auth0's SDK tests: 403 "Wrong email or password."; its OpenAPI file: `invalid_user_password`.
    case 'invalid_grant':
      return /malformed oob_code/i.test(text) ? 'code_expired' : wrong;
    case 'invalid_user_password':
      return wrong;
    // Observed in applications: "Your account has been blocked after multiple consecutive login attempts."
    case 'too_many_attempts':
      return 'blocked';
    // Auth0, "Common Authentication Errors": "user is blocked".
    case 'unauthorized':
      return 'suspended';
    // Auth0, Breached Password Detection; Bot Detection.
    case 'password_leaked':
      return 'breached';
    case 'requires_verification':
      return 'not_from_here';
    case 'expired_token':
      return 'code_expired';
    // Auth0's error reference for Guardian.
    case 'too_many_sms':
    case 'too_many_pn':
      return 'too_many_sent';
    case 'association_required':
    case 'unsupported_challenge_type':
      return 'method_gone';
    case 'access_denied':
      return ofDenial(text);
    case 'unauthorized_client':
    case 'invalid_client':
    case 'invalid_request':
    case 'invalid_scope':
    case 'unsupported_grant_type':
      return 'not_offered';
  }
  if (/too many sms/i.test(text)) return 'too_many_sent';
  if (status === 429) return ofLimit(wrong);
  return code === '' || status >= 500 ? 'unreachable' : 'failed';
}

function ofDenial(text: string): TroubleReason {
  // Auth0's own components: "Could not find the requested authenticator".
  if (/authenticator/i.test(text)) return 'method_gone';
  // "Service not found: {audience}": the set-up of the app, and not the person.
  return /service not found/i.test(text) ? 'not_offered' : 'refused';
}

/** Auth0, rate limits: ten wrong codes, then one each six minutes. */
function ofLimit(wrong: TroubleReason): TroubleReason {
  return wrong === 'wrong_code' || wrong === 'wrong_recovery_code'
    ? 'too_many_codes'
    : 'too_many_requests';
}

/** @param header seconds, or an HTTP date (RFC 9110, 10.2.3) */
function waitOf(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - nowMs) / 1000;
  return seconds >= 0 ? Math.min(seconds, LONGEST_WAIT_S) * 1000 : null;
}

function countOf(header: string | null): number | null {
  return /^\d+$/.test(header ?? '') ? Number(header) : null;
}
