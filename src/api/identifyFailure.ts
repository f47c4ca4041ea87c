// Status and body to one reason: the only place that knows what the tenant's refusals mean.
import { type FailureReason, MfaFailure } from '#domain/failure.ts';
import { readErrorCode } from './wire.ts';

/** An answer that was not a success, already read. */
export type Refusal = {
  readonly status: number;
  readonly body: unknown;
  /** The `Retry-After` header as it came: seconds, or a date. */
  readonly retryAfter: string | null;
  readonly method: 'GET' | 'DELETE' | 'POST';
};

/**
 * Says why the tenant refused.
 *
 * Statuses are documented less well than bodies, so where a code is known it wins.
 *
 * @param nowMs the time against which a `Retry-After` date is held
 * @throws never
 */
export function identifyFailure(refusal: Refusal, nowMs: number): MfaFailure {
  return new MfaFailure(reasonOf(refusal), { retryAfterMs: waitOf(refusal, nowMs) });
}

function reasonOf({ status, body, method }: Refusal): FailureReason {
  const code = readErrorCode(body);

  // "Insufficient scope": status and code are assumed; a 403 or the 401 below.
  if (code === 'insufficient_scope') return 'not_permitted';
  // Auth0, Management API: `errorCode` "inexistent_user", "The user does not exist."; here it is assumed.
  if (code === 'inexistent_user') return 'account_gone';
  // Auth0, custom token exchange: 403 `mfa_required`, "Multifactor authentication required".
  if (code === 'mfa_required' || code === 'expired_token') return 'step_up_required';
  // Auth0.NET, MfaAuthenticationTests: 401 "The mfa_token provided is invalid. Try getting a new token."
  if (status === 401) return 'step_up_required';
  // Auth0, "Manage Authentication Factors …": verified emails and recovery codes can't be deleted by the
  // person. The status of that refusal is assumed.
  if (method === 'DELETE' && (status === 403 || status === 400)) return 'not_removable';
  if (status === 403) return 'not_permitted';
  // Auth0, API reference, DELETE /mfa/authenticators: 404 "Authenticator not found".
  if (status === 404) return method === 'DELETE' ? 'not_found' : 'not_offered';
  if (status === 409) return 'changed_meanwhile';
  // Auth0, rate limit policy: 429 `too_many_requests`; gateways say 503 with Retry-After.
  if (status === 429) return 'too_many_requests';
  if (status >= 500) return 'server_failed';
  return 'rejected';
}

const DEFAULT_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** How long to wait: bounded, and sane whatever the header says. Only a rate limit has a default. */
function waitOf({ status, retryAfter }: Refusal, nowMs: number): number | undefined {
  const asked = parseRetryAfter(retryAfter, nowMs);
  if (asked !== null) return Math.min(asked, LONGEST_WAIT_MS);
  return status === 429 ? DEFAULT_WAIT_MS : undefined;
}

/**
 * @param header seconds, or an HTTP date (RFC 9110, 10.2.3)
 * @returns milliseconds; null for no header, and for one that makes no sense
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return asked >= 0 ? asked : null;
}
