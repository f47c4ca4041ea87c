// What a removal will take, what it may take, and what is left: told before, and compared after.
import { type Authenticator, isChallengeable } from './authenticator.ts';
import type { AuthenticatorGroup } from './groupAuthenticators.ts';

/**
 * What is left for signing in afterwards, in the worst case:
 * - `still_protected`: something that the tenant can ask for stays;
 * - `email_only`: no challenge any more when this page is opened, though an email stays;
 * - `nothing_left`: the password alone is enough.
 */
export type Consequence = 'still_protected' | 'email_only' | 'nothing_left';

export type RemovalPlan = {
  readonly group: AuthenticatorGroup;
  /** The one authenticator whose id the single DELETE names. */
  readonly target: Authenticator;
  /** Everything that goes: the group. */
  readonly goes: readonly Authenticator[];
  /** What the tenant may pair with it, though nobody can tell from the list. */
  readonly mayGo: readonly Authenticator[];
  /** What stays for certain. */
  readonly stays: readonly Authenticator[];
  readonly consequence: Consequence;
  /** The last protection: a second deliberate act is asked for. */
  readonly needsSecondAct: boolean;
};

/**
 * Says what removing a group will do, before anything is sent.
 *
 * @param group what the person wants gone
 * @param active every active authenticator of the person, the group's among them
 * @throws never
 * @see Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators: "If you
 * delete either of them, both are deleted"; API reference, DELETE /mfa/authenticators: "Users must have at
 * least one authenticator remaining or MFA will be disabled."
 */
export function planRemoval(
  group: AuthenticatorGroup,
  active: readonly Authenticator[],
): RemovalPlan {
  const goes = group.members;
  const going = new Set<Authenticator>(goes);
  const mayGo = group.maybeWith;
  const atRisk = new Set<Authenticator>(mayGo);
  const stays = active.filter((one) => !going.has(one) && !atRisk.has(one));
  const consequence = consequenceOf([...stays, ...sureToSurvive(group)]);
  return {
    group,
    target: group.members[0],
    goes,
    mayGo,
    stays,
    consequence,
    needsSecondAct: consequence !== 'still_protected',
  };
}

/**
 * Of what may go, the part that stays even in the worst case: one removal takes one twin at the most, and
 * where a likely twin is counted among what goes already, any other code can only go in its place.
 */
function sureToSurvive({ pairing, members, maybeWith }: AuthenticatorGroup) {
  const takesOneAlready = pairing === 'likely' && members.length > 1;
  return takesOneAlready ? maybeWith : maybeWith.slice(1);
}

function consequenceOf(left: readonly Authenticator[]): Consequence {
  if (left.some(isChallengeable)) return 'still_protected';
  if (left.some((one) => one.kind === 'email')) return 'email_only';
  return 'nothing_left';
}
