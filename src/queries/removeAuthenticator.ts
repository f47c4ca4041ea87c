// One removal from confirmation to truth: one DELETE, then a look at what is really there.
import type { MfaApi } from '#api/mfaApi.ts';
import type { Authenticator } from '#domain/authenticator.ts';
import { type FailureReason, isInDoubt, MfaFailure } from '#domain/failure.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { type WhatWent, whatWent } from '#domain/whatWent.ts';

/** What the person confirmed, and the list they confirmed it over. */
export type ConfirmedRemoval = {
  readonly plan: RemovalPlan;
  readonly before: readonly Authenticator[];
};

/**
 * - `removed`: gone, and seen to be gone; `wasAlready` when it was before we asked
 * - `removed_unseen`: the tenant confirmed it, but the list can't be had
 * - `still_listed`: the tenant confirmed it, and yet lists it
 * - `not_removed`: for certain nothing was removed
 * - `unknown`: the answer was lost, and so was the look afterwards
 */
export type RemovalOutcome =
  | { readonly at: 'removed'; readonly went: WhatWent; readonly wasAlready: boolean }
  | { readonly at: 'removed_unseen' }
  | { readonly at: 'still_listed' }
  | { readonly at: 'not_removed'; readonly reason: FailureReason }
  | { readonly at: 'unknown' };

/**
 * Removes what was confirmed, at most once, and finds out what really went.
 *
 * @param relist asks the tenant for the active authenticators anew, never from memory
 * @throws never: every failure is an outcome
 */
export async function removeAuthenticator(
  api: Pick<MfaApi, 'remove'>,
  relist: () => Promise<readonly Authenticator[]>,
  { plan, before }: ConfirmedRemoval,
): Promise<RemovalOutcome> {
  const failure = await api.remove(plan.target.id).then(() => null, asFailure);
  // The tenant said no, or was never asked: nothing is in doubt.
  if (failure && refusedOutright.has(failure.reason)) return notRemoved(failure);

  const after = await relist().catch(() => null);
  if (!after) return withoutLook(failure);

  const went = whatWent(plan, before, after);
  if (went.asPlanned.length > 0) {
    return { at: 'removed', went, wasAlready: failure?.reason === 'not_found' };
  }
  return failure ? notRemoved(failure) : { at: 'still_listed' };
}

/**
 * Looks again at what became of a removal whose outcome could not be seen.
 *
 * @throws never
 */
export async function lookAfterRemoval(
  relist: () => Promise<readonly Authenticator[]>,
  { plan, before }: ConfirmedRemoval,
): Promise<RemovalOutcome> {
  const after = await relist().catch(() => null);
  if (!after) return { at: 'unknown' };
  const went = whatWent(plan, before, after);
  return went.asPlanned.length > 0
    ? { at: 'removed', went, wasAlready: false }
    : { at: 'still_listed' };
}

const refusedOutright: ReadonlySet<FailureReason> = new Set([
  'step_up_required',
  'not_permitted',
  'offline',
]);

function withoutLook(failure: MfaFailure | null): RemovalOutcome {
  if (!failure) return { at: 'removed_unseen' };
  if (isInDoubt(failure) || failure.reason === 'not_found') return { at: 'unknown' };
  return notRemoved(failure);
}

/** "Not found", and yet on the list: the two answers contradict each other. */
function notRemoved({ reason }: MfaFailure): RemovalOutcome {
  return { at: 'not_removed', reason: reason === 'not_found' ? 'unexpected_answer' : reason };
}

function asFailure(error: unknown): MfaFailure {
  return error instanceof MfaFailure ? error : new MfaFailure('unreachable', { cause: error });
}
