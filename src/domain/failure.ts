// The one way in which talking to the tenant goes wrong, with the one word that says why.

/**
 * Why a call failed, in words that the page can act on:
 * - `step_up_required`: no token, or the tenant no longer takes it; nothing was done
 * - `account_gone`: the account itself was removed
 * - `not_permitted`: the token lacks the permission
 * - `not_removable`: the tenant refuses to remove this one
 * - `not_found`: it is not there (any more)
 * - `not_offered`: the whole feature is not there for this app
 * - `changed_meanwhile`: somebody else changed something first
 * - `too_many_requests`: wait, then try again
 * - `server_failed`: the tenant has a fault
 * - `unexpected_answer`: an answer that we can't read
 * - `network_sign_in`: a web page in place of an answer; a captive portal or a proxy
 * - `unreachable`: no answer at all
 * - `offline`: not even sent, for want of a network; only ever of a write
 * - `timed_out`: no answer in time
 * - `rejected`: any other refusal
 */
export type FailureReason =
  | 'step_up_required'
  | 'account_gone'
  | 'not_permitted'
  | 'not_removable'
  | 'not_found'
  | 'not_offered'
  | 'changed_meanwhile'
  | 'too_many_requests'
  | 'server_failed'
  | 'unexpected_answer'
  | 'network_sign_in'
  | 'unreachable'
  | 'offline'
  | 'timed_out'
  | 'rejected';

/** Everything a call to the tenant can throw. Never carries a token, a code or a body. */
export class MfaFailure extends Error {
  override readonly name = 'MfaFailure';
  readonly reason: FailureReason;
  /** How long the tenant asked us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(
    reason: FailureReason,
    { retryAfterMs, cause }: { retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(reason, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Whatever was thrown, as one of these; what is none of them never had an answer.
 *
 * @throws never
 */
export function asFailure(error: unknown): MfaFailure {
  return error instanceof MfaFailure ? error : new MfaFailure('unreachable', { cause: error });
}

/** A failure, or what else holds its word. */
type Why = { readonly reason: string };

/**
 * Whether asking again, unchanged, may help. Only reads are ever asked again by themselves.
 *
 * @throws never
 */
export function isTransient({ reason }: Why): boolean {
  return reason === 'server_failed' || reason === 'unreachable' || reason === 'timed_out';
}

/**
 * Whether a write may have had its effect although the call failed: the answer was lost or can't be read.
 * A refusal in plain words is not in doubt.
 *
 * @throws never
 */
export function isInDoubt(failure: Why): boolean {
  return isTransient(failure) || inDoubt.has(failure.reason);
}

const inDoubt: ReadonlySet<string> = new Set<FailureReason>([
  'unexpected_answer',
  'network_sign_in',
  'changed_meanwhile',
]);
