// Why the tenant refused to begin or to confirm: each answer that means something of its own there.
import { EnrollmentFailure, type Said } from '#domain/enrollmentFailure.ts';
import { readError } from './enrollmentWire.ts';
import { parseRetryAfter, type Refusal } from './identifyFailure.ts';

type Step = 'begin' | 'confirm';
type Reason = Said['reason'];

/** One more text an hour is the slowest limit (Auth0, rate limits). */
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * @returns null when the refusal means what it means everywhere
 * @throws never
 */
export function identifyEnrollmentFailure(
  step: Step,
  refusal: Refusal,
  headers: Headers,
  nowMs: number,
): EnrollmentFailure | null {
  const reason = step === 'begin' ? whyNotBegun(refusal) : whyNotConfirmed(refusal);
  if (reason === null) return null;
  const asked = parseRetryAfter(refusal.retryAfter, nowMs);
  const waitMs = asked === null ? null : Math.min(asked, LONGEST_WAIT_MS);
  const triesLeft = reason === 'wrong_code' ? countOf(headers.get('x-ratelimit-remaining')) : null;
  return new EnrollmentFailure({ reason, waitMs, triesLeft });
}

function whyNotBegun({ status, body }: Refusal): Reason | null {
  const { code, text } = readError(body);
  switch (code) {
    // Auth0's own components: "SMS Verifier is disabled for your tenant …".
    case 'unsupported_challenge_type':
      return 'factor_off';
    // Auth0's own components: "You reached the limit of entities of the … type for this user."
    case 'too_many_entities':
      return 'full';
    // Auth0's own components: 502 `bad_gateway`, "The phone number is invalid."
    case 'bad_gateway':
      return /invalid/i.test(text) ? 'bad_destination' : 'not_sent';
    // Auth0, Guardian error codes; the text without the code in an application.
    case 'too_many_sms':
    case 'too_many_pn':
      return 'too_many_sent';
    case 'enrollment_conflict':
      return 'conflict';
    // Auth0.NET: 403 "User is already enrolled." The token came without a challenge, and no longer will do.
    case 'access_denied':
      return /already enrolled/i.test(text) ? 'step_up_required' : 'not_set_up';
    case 'invalid_request':
      return /phone|email|address/i.test(text) ? 'bad_destination' : null;
    case 'unauthorized_client':
      return 'not_set_up';
  }
  if (/too many sms/i.test(text) || status === 429) return 'too_many_sent';
  return null;
}

function whyNotConfirmed({ status, body }: Refusal): Reason | null {
  const { code, text } = readError(body);
  // Of the token, and not of the code: "mfa_token is expired", "The mfa_token provided is invalid. …".
  if (/mfa_token/i.test(text)) return null;
  // go-auth0's recordings: 400 `access_denied`; Auth0's API reference: `invalid_grant`.
  if (/rejected/i.test(text)) return 'declined';
  switch (code) {
    case 'authorization_pending':
      return 'waiting';
    case 'slow_down':
      return 'slow_down';
    // Auth0's SDKs for phones: 403 "Invalid otp_code.", "Invalid binding_code."; also for one used before.
    case 'invalid_grant':
      return /malformed/i.test(text) ? 'gone' : 'wrong_code';
    case 'expired_token':
      return 'expired';
    // Auth0's own components: "Could not find the requested authenticator". The others: nothing to confirm.
    case 'access_denied':
    case 'association_required':
    case 'unsupported_challenge_type':
      return 'gone';
    case 'enrollment_conflict':
      return 'conflict';
    case 'unauthorized_client':
      return 'not_set_up';
  }
  return status === 429 ? 'too_many_codes' : null;
}

function countOf(header: string | null): number | null {
  return header !== null && /^\d{1,3}$/.test(header) ? Number(header) : null;
}
