// What the confirmation allows by way of adding, and what it lacks.
import { confirmationOf, readOnlyOf, type StepUpState } from '#step-up/stepUp.ts';

/**
 * - `yes`
 * - `confirm`: there is no token; a new confirmation is needed
 * - `fresh`: nobody was asked for a second step, since there is none. Then an open session is no proof of who adds
 *   the first one, and the person signs in anew
 * - `never`: the permission was not given
 */
export type MayAdd = 'yes' | 'confirm' | 'fresh' | 'never';

/**
 * @param hasAny whether anything is active: with a password only, the first one may be added, and no other
 * @see Auth0, MFA API FAQ: "You can self-associate authenticators if you don't have any active authenticators"
 * @see Auth0, "Manage Authentication Factors with Authentication API": whoever has no factor, or only an email,
 * gets the token without a challenge
 */
export function mayAddWith(state: StepUpState, hasAny: boolean): MayAdd {
  if (readOnlyOf(state)) return hasAny ? 'confirm' : 'yes';
  const confirmed = confirmationOf(state);
  if (confirmed && !confirmed.mayEnroll) return 'never';
  if (confirmed?.at !== 'unlocked') return 'confirm';
  return confirmed.wasChallenged || confirmed.isFresh ? 'yes' : 'fresh';
}
