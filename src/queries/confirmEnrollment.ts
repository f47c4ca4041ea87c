// Confirming what was begun: one request, and then a look whether it is there.
import type { AuthenticatorKind } from '#domain/authenticator.ts';
import type { Proof } from '#domain/enrollment.ts';
import { EnrollmentFailure, type Problem } from '#domain/enrollmentFailure.ts';
import { FIRST_PAUSE_MS, type Pause, type SetUp } from '#domain/enrollmentFlow.ts';
import { hasNewRecoveryCode, madeActive } from '#domain/unfinished.ts';
import { isLost, problemOf, refusal, type Tools } from './enrollmentTools.ts';

export type Confirmed =
  | {
      readonly at: 'added';
      /** What the list shows of it. */
      readonly ids: readonly string[];
      readonly kinds: readonly AuthenticatorKind[];
      readonly wasSeen: boolean;
      readonly hasNewRecoveryCode: boolean;
    }
  | { readonly at: 'not_yet'; readonly pause: Pause }
  | { readonly at: 'refused'; readonly problem: Problem }
  | { readonly at: 'doubt' };

/** Who has approved on the phone does not wait longer than this because of looks that were lost before. */
const LONGEST_LOST_MS = 20_000;

/**
 * Shows that the person holds what they add, and then looks whether it is there.
 *
 * @param code what was typed; null for a push
 * @param pause how long was waited before this look, and how long the tenant wants it
 * @param mayBeIn whether a code for it was lost before, and may have done its work since
 * @throws never
 */
export async function confirmEnrollment(
  tools: Tools,
  setUp: SetUp,
  code: string | null,
  pause: Pause,
  mayBeIn = false,
): Promise<Confirmed> {
  const proof = proofOf(setUp, code);
  const error = await tools.api.confirm(proof).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (error instanceof EnrollmentFailure) {
    const { reason, waitMs } = error.said;
    if (reason === 'waiting') return notYet(pause.askedMs);
    // RFC 8628, 3.5, for the same word: five seconds more, from now on.
    // A push has no codes that could be too many: it was asked about too often.
    if (reason === 'slow_down' || (code === null && reason === 'too_many_codes')) {
      const waitedMs = Math.max(pause.askedMs, lostPauseMs(pause.nextMs));
      return notYet(waitedMs + FIRST_PAUSE_MS, waitMs ?? 0);
    }
  }
  if (error !== null && !isWorthALook(error, mayBeIn)) return refused(error, tools);
  const looked = await lookForAdded(tools, setUp);
  if (looked.at === 'added') return looked;
  if (looked.at === 'not_there') {
    // A push goes on being waited for, whatever became of one look.
    // RFC 8628, 3.5: twice as long after each that was lost.
    if (code === null && isLost(error)) {
      return notYet(pause.askedMs, lostPauseMs(pause.nextMs * 2));
    }
    return refused(error ?? refusal('otp' in proof ? 'other_app' : 'gone'), tools);
  }
  if (error === null) {
    const kinds = [setUp.wanted.factor];
    return { at: 'added', ids: [], kinds, wasSeen: false, hasNewRecoveryCode: false };
  }
  return isLost(error) ? { at: 'doubt' } : refused(error, tools);
}

/** @param nextMs before the next look, where that is longer; after it, it is as the tenant asked again */
function notYet(askedMs: number, nextMs = 0): Confirmed {
  return { at: 'not_yet', pause: { askedMs, nextMs: Math.max(askedMs, nextMs) } };
}

const lostPauseMs = (ms: number) => Math.min(ms, LONGEST_LOST_MS);

/**
 * Looks at the list for what a confirmation has brought, and sends nothing else.
 *
 * @throws never
 */
export async function lookForAdded(
  { relist }: Pick<Tools, 'relist'>,
  { wanted, id, before }: SetUp,
): Promise<Extract<Confirmed, { at: 'added' }> | { readonly at: 'not_there' | 'unseen' }> {
  const after = await relist().catch(() => null);
  if (!after) return { at: 'unseen' };
  const made = madeActive(wanted.factor, id, before, after);
  if (made.length === 0) return { at: 'not_there' };
  return {
    at: 'added',
    ids: made.map((one) => one.id),
    kinds: made.map(({ kind }) => kind),
    wasSeen: true,
    hasNewRecoveryCode: hasNewRecoveryCode(before, after),
  };
}

/**
 * A code that was lost on its way may have done its work; so may one that finds nothing to confirm any more, or that
 * is wrong because it was used before.
 */
function isWorthALook(error: unknown, mayBeIn: boolean): boolean {
  if (error instanceof EnrollmentFailure) {
    const { reason } = error.said;
    return reason === 'gone' || reason === 'conflict' || (mayBeIn && reason === 'wrong_code');
  }
  return isLost(error);
}

function proofOf({ material }: SetUp, code: string | null): Proof {
  return material.by === 'app' || material.by === 'known_app'
    ? { otp: code ?? '' }
    : { oobCode: material.oobCode, bindingCode: code };
}

function refused(error: unknown, { nowMs }: Tools): Confirmed {
  return { at: 'refused', problem: problemOf(error, nowMs()) };
}
