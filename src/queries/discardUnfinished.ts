// Taking back what was begun and not finished: only what is named, and only while it is unconfirmed.
import type { MfaApi } from '#api/mfaApi.ts';
import { asFailure, type FailureReason, MfaFailure } from '#domain/failure.ts';
import { unfinishedOf } from '#domain/unfinished.ts';
import type { Tools } from './enrollmentTools.ts';

/**
 * - `discarded`: none of them is there any more, or the tenant said yes and can't be seen
 * - `left`: some are still there, and why
 */
export type DiscardOutcome =
  | { readonly at: 'discarded'; readonly ids: readonly string[] }
  | { readonly at: 'left'; readonly ids: readonly string[]; readonly reason: FailureReason };

/**
 * Removes unfinished set-ups, one request each, and looks what is left.
 *
 * The list is asked before too: what was confirmed in the meantime is nobody's to discard.
 *
 * @throws never: every failure is an outcome
 */
export async function discardUnfinished(
  remove: MfaApi['remove'],
  { relist, isOnline }: Pick<Tools, 'relist' | 'isOnline'>,
  ids: readonly string[],
): Promise<DiscardOutcome> {
  // A look is tried, and tried again, without a network too; what it is for would not be sent anyhow.
  if (!isOnline()) return { at: 'left', ids, reason: 'offline' };
  const before = await relist().catch(asFailure);
  if (before instanceof MfaFailure) return { at: 'left', ids, reason: before.reason };
  const there = unfinishedOf(before).filter(({ id }) => ids.includes(id));

  let failure: MfaFailure | null = null;
  for (const { id } of there) {
    failure = (await remove(id).then(() => null, asFailure)) ?? failure;
    if (failure && stops.has(failure.reason)) break;
  }
  const after = await relist().catch(() => null);
  const isLeft = new Set(after ? unfinishedOf(after).map(({ id }) => id) : []);
  const left = after ? ids.filter((id) => isLeft.has(id)) : failure ? ids : [];
  return left.length === 0
    ? { at: 'discarded', ids }
    : { at: 'left', ids: left, reason: failure?.reason ?? 'unexpected_answer' };
}

/** Nothing that comes after would fare better. */
const stops: ReadonlySet<FailureReason> = new Set([
  'step_up_required',
  'not_permitted',
  'too_many_requests',
  'offline',
]);
