// What really went, read from two lists: the plan predicts, the list tells.
import type { Authenticator } from './authenticator.ts';
import type { RemovalPlan } from './planRemoval.ts';

/** The difference between the list before and the list after, held against the plan. */
export type WhatWent = {
  /** Planned, and gone. */
  readonly asPlanned: readonly Authenticator[];
  /** Gone, though the plan did not say so. */
  readonly alsoGone: readonly Authenticator[];
  /** Planned, but still there. */
  readonly stillThere: readonly Authenticator[];
};

/**
 * Compares the list from before a removal with the list after it.
 *
 * @param plan what the person was told
 * @param before the active authenticators when they confirmed
 * @param after the active authenticators now
 * @throws never
 */
export function whatWent(
  plan: RemovalPlan,
  before: readonly Authenticator[],
  after: readonly Authenticator[],
): WhatWent {
  const left = new Set(after.map((one) => one.id));
  const planned = new Set(plan.goes.map((one) => one.id));
  return {
    asPlanned: plan.goes.filter((one) => !left.has(one.id)),
    alsoGone: before.filter((one) => !planned.has(one.id) && !left.has(one.id)),
    stillThere: plan.goes.filter((one) => left.has(one.id)),
  };
}
