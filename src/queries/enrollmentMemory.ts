// What outlives one enrollment on the page: never drawn, never stored, and gone with the page.
import type { Factor, Material, Wanted } from '#domain/enrollment.ts';
import type { Added, SetUp } from '#domain/enrollmentFlow.ts';
import { isInDoubt } from '#domain/failure.ts';
import type { Confirmed } from './confirmEnrollment.ts';

export function createEnrollmentMemory() {
  const sends = new Map<string, readonly number[]>();
  const lost = new WeakSet<Material>();
  return {
    isBusy: false,
    isDiscarding: false,
    /** The person turned back before the tenant had answered. */
    wasCancelled: false,
    /** Learning the name of what was begun last, which somebody quick may not have waited for. */
    settling: Promise.resolve(),
    /** Unconfirmed entries that this page made. */
    own: new Set<string>(),
    /** What the tenant has refused to offer. */
    off: new Set<Factor>(),
    /** A set-up that was cancelled and that the tenant would not take back. */
    kept: null as SetUp | null,
    /** Handed out once in the life of an account, maybe with a set-up that was cancelled since. */
    recoveryCode: null as string | null,

    /** Notes that a code is on its way; returns all that went to the same destination. */
    sentAt(wanted: Wanted, now: number): readonly number[] {
      if (!('destination' in wanted)) return [];
      const key = `${wanted.factor} ${wanted.destination}`;
      const sentAtMs = [...(sends.get(key) ?? []), now];
      sends.set(key, sentAtMs);
      return sentAtMs;
    },

    /** Notes that the answer to a code was lost, if it was. */
    noteLost({ material }: SetUp, came: Confirmed) {
      const isLost = came.at === 'doubt' || (came.at === 'refused' && isInDoubt(came.problem));
      if (isLost) lost.add(material);
    },
    /** Whether one was, so that it may have done its work since. */
    mayBeIn: ({ material }: SetUp) => lost.has(material),

    /** What was added, with the recovery code if it is good now; from then on it is not kept here. */
    take(wanted: Wanted, came: Extract<Confirmed, { at: 'added' }>): Added {
      const isGood = came.hasNewRecoveryCode || !came.wasSeen;
      const recoveryCode = isGood ? this.recoveryCode : null;
      const hasLostRecoveryCode = came.hasNewRecoveryCode && recoveryCode === null;
      this.recoveryCode = null;
      this.kept = null;
      // Cancelled meanwhile or not: it is told, and stays.
      this.wasCancelled = false;
      const { ids, kinds, wasSeen } = came;
      return { wanted, ids, kinds, wasSeen, recoveryCode, hasLostRecoveryCode };
    },
  };
}
