// What every step of adding works with, and how it tells what went wrong.
import type { EnrollmentApi } from '#api/enrollmentApi.ts';
import type { MfaApi } from '#api/mfaApi.ts';
import { EnrollmentFailure, type Problem, type Said } from '#domain/enrollmentFailure.ts';
import { asFailure, isInDoubt, MfaFailure } from '#domain/failure.ts';
import type { Relist } from './useRelist.ts';

export type Tools = Relist & {
  readonly api: EnrollmentApi;
  readonly remove: MfaApi['remove'];
  readonly nowMs: () => number;
  /** False when the browser knows that it has no network. */
  readonly isOnline: () => boolean;
};

/** Whether a write may have had its effect although its answer is missing. */
export const isLost = (error: unknown) => error instanceof MfaFailure && isInDoubt(error);

export const refusal = (reason: Said['reason']) =>
  new EnrollmentFailure({ reason, waitMs: null, triesLeft: null });

export function problemOf(error: unknown, nowMs: number): Problem {
  if (error instanceof EnrollmentFailure) {
    const { reason, waitMs, triesLeft } = error.said;
    const notBeforeMs = waitMs === null ? null : nowMs + waitMs;
    // Not yet answered is no reason to stop for; whoever gets here with it has asked the wrong question.
    if (reason === 'waiting' || reason === 'slow_down') {
      return { reason: 'unexpected_answer', notBeforeMs, triesLeft };
    }
    return { reason, notBeforeMs, triesLeft };
  }
  const { reason, retryAfterMs } = asFailure(error);
  return {
    reason,
    notBeforeMs: retryAfterMs === undefined ? null : nowMs + retryAfterMs,
    triesLeft: null,
  };
}
