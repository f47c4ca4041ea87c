// What came between the question and its answer: a plan that the person read, held against the plan as it is now.
import type { Authenticator } from './authenticator.ts';
import type { RemovalPlan } from './planRemoval.ts';

export type ChangeOfPlan = {
  /** Goes, or may go, now, and was not told to. */
  readonly goesToo: readonly Authenticator[];
  /** Was shown, and is not there any more. */
  readonly gone: readonly Authenticator[];
  /** Is there, and was not shown. */
  readonly added: readonly Authenticator[];
};

/**
 * Says in which way a plan is no longer the one that was read. Names may change freely; what goes, what may go
 * and what stays may not.
 *
 * @param told the plan that the person read
 * @param now the plan for the same thing, made from the list as it is now
 * @returns null when it is the same plan
 * @throws never
 */
export function changeOfPlan(told: RemovalPlan, now: RemovalPlan): ChangeOfPlan | null {
  if (
    isSameSet(told.goes, now.goes) &&
    isSameSet(told.mayGo, now.mayGo) &&
    isSameSet(told.stays, now.stays)
  ) {
    return null;
  }
  const shown = allOf(told);
  const listed = allOf(now);
  const added = without(listed, shown);
  return {
    goesToo: without(without([...now.goes, ...now.mayGo], [...told.goes, ...told.mayGo]), added),
    gone: without(shown, listed),
    added,
  };
}

const allOf = ({ goes, mayGo, stays }: RemovalPlan) => [...goes, ...mayGo, ...stays];

function without(some: readonly Authenticator[], others: readonly Authenticator[]) {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

function isSameSet(some: readonly Authenticator[], others: readonly Authenticator[]): boolean {
  return some.length === others.length && without(some, others).length === 0;
}
