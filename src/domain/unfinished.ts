// What somebody began to add and never confirmed: whose it is, and what it takes up.
import type { Authenticator, AuthenticatorKind } from './authenticator.ts';
import { type Factor, isFactor } from './enrollment.ts';
import { type AuthenticatorGroup, groupAuthenticators } from './groupAuthenticators.ts';

/** One set-up that was begun and not confirmed: one entry, or the two of a pair. */
export type Unfinished = {
  /** Names the set-up, and is what a removal would name. */
  readonly id: string;
  readonly factor: Factor;
  readonly group: AuthenticatorGroup;
};

/**
 * How many entries an account takes, unconfirmed ones included.
 *
 * @see Auth0's staff in its community: "Once the total number of authenticators reaches fifty-one (51), the
 * user cannot run more MFA enrollments."
 */
const MOST_ENTRIES = 50;

/** With so few left, somebody should hear of it. The largest beginning makes three entries. */
const FEW_LEFT = 5;

/**
 * The set-ups that nobody finished, in the tenant's order.
 *
 * An unconfirmed recovery code is none of them: it comes with a first set-up, becomes good with whatever is
 * confirmed first, and only an administrator can remove it.
 *
 * @param all every authenticator, active or not
 * @throws never
 */
export function unfinishedOf(all: readonly Authenticator[]): readonly Unfinished[] {
  const unconfirmed = all.filter(({ isActive, isAddressable }) => !isActive && isAddressable);
  return groupAuthenticators(unconfirmed).flatMap((group) => {
    const [{ id, kind }] = group.members;
    return isFactor(kind) ? [{ id, factor: kind, group }] : [];
  });
}

/** Those that stand in the way of beginning a factor anew: a phone's texts and calls are one thing. */
export function unfinishedLike(
  unfinished: readonly Unfinished[],
  factor: Factor,
): readonly Unfinished[] {
  return unfinished.filter((one) => methodOf(one.factor) === methodOf(factor));
}

const methodOf = (factor: Factor) => (factor === 'voice' ? 'sms' : factor);

/**
 * The unconfirmed entry that a beginning has just made. Its answer does not name it, so the list from before
 * is held against the one from after (Auth0, recorded answers of `POST /mfa/associate`).
 *
 * @returns null when it can't be told from another that came at the same time
 */
export function entryMadeBy(
  factor: Factor,
  before: readonly Authenticator[],
  after: readonly Authenticator[],
): string | null {
  const known = new Set(before.map(({ id }) => id));
  const made = unfinishedLike(unfinishedOf(after.filter(({ id }) => !known.has(id))), factor);
  return made.length === 1 ? (made[0]?.id ?? null) : null;
}

/**
 * What a confirmation has made good: of the kinds that come with this factor, and not there before.
 *
 * @param id the unconfirmed entry that was to become active; null when it never got a name
 * @returns nothing when the tenant confirmed something else
 */
export function madeActive(
  factor: Factor,
  id: string | null,
  before: readonly Authenticator[],
  after: readonly Authenticator[],
): readonly Authenticator[] {
  const wasActive = new Set(before.filter(({ isActive }) => isActive).map((one) => one.id));
  const made = after.filter(
    (one) => one.isActive && !wasActive.has(one.id) && comesWith[factor].includes(one.kind),
  );
  const own = after.find((one) => one.id === id);
  return own && !own.isActive ? [] : made;
}

/** Auth0, "Manage Authentication Factors with Authentication API": what is made in one step. */
const comesWith: Readonly<Record<Factor, readonly AuthenticatorKind[]>> = {
  otp: ['otp'],
  push: ['push', 'otp'],
  sms: ['sms', 'voice'],
  voice: ['sms', 'voice'],
  email: ['email'],
};

/** Whether a recovery code became good between two lists. */
export function hasNewRecoveryCode(
  before: readonly Authenticator[],
  after: readonly Authenticator[],
): boolean {
  const isGood = ({ kind, isActive }: Authenticator) => kind === 'recovery-code' && isActive;
  return after.some(isGood) && !before.some(isGood);
}

/** How much room there is: none, so little that it should be told, or enough. */
export function roomFor(all: readonly Authenticator[]): 'none' | 'little' | 'enough' {
  const left = MOST_ENTRIES - all.length;
  if (left <= 0) return 'none';
  return left <= FEW_LEFT ? 'little' : 'enough';
}
