// What somebody could still do for their account: two next steps at most, or the calm word that all is well.
import { type Authenticator, isChallengeable } from './authenticator.ts';
import { groupAuthenticators } from './groupAuthenticators.ts';

/**
 * What is missing, in the order of how much it matters:
 * - `no_second_step`: only the password protects the account
 * - `only_email`: email is all there is, and who has only that is not challenged for this page
 * - `only_phone`: every second step goes through the phone network
 * - `only_one`: one thing, and nothing in its place when it is lost
 * - `no_recovery_code`: one thing, and no code that would get the person in without it
 */
export type NextStep =
  | 'no_second_step'
  | 'only_email'
  | 'only_phone'
  | 'only_one'
  | 'no_recovery_code';

export type CheckUp =
  /** Too little is known for advice, so none is given. */
  | { readonly at: 'unsure' }
  | { readonly at: 'well'; readonly hasRecoveryCode: boolean }
  | { readonly at: 'steps'; readonly steps: readonly [NextStep, NextStep?] };

/**
 * Looks over everything a person has. One step answers as much as it can: an authenticator app beside the
 * only phone is both a spare and no phone, so it is asked for once.
 *
 * A missing recovery code counts only while there is one thing to lose: the person can't make one here, and
 * somebody with two things has a way in already.
 *
 * @param authenticators the active ones, just listed; advice on an old list could be wrong
 * @returns no advice at all where a kind is unknown: it may be the very thing that would be advised
 * @throws never
 * @see isChallengeable for what counts as a second step. Text messages and calls can be intercepted: NIST SP
 * 800-63B-4, 3.1.3.3, restricts the phone network. A recovery code is made with the first enrollment only:
 * Auth0, MFA API, "Add an authenticator".
 */
export function checkUpOf(authenticators: readonly Authenticator[]): CheckUp {
  const active = authenticators.filter((one) => one.isActive);
  if (active.some((one) => one.kind === 'unknown')) return { at: 'unsure' };

  const things = groupAuthenticators(active).filter(({ members }) => members.some(isChallengeable));
  const hasRecoveryCode = active.some((one) => one.kind === 'recovery-code');
  const [only, another] = things;
  if (!only) {
    const hasEmail = active.some((one) => one.kind === 'email');
    return { at: 'steps', steps: [hasEmail ? 'only_email' : 'no_second_step'] };
  }

  const isPhone = things.every(({ members: [first] }) => phoneKinds.has(first.kind));
  if (another) return isPhone ? oneStep('only_phone') : { at: 'well', hasRecoveryCode };
  const weakest = isPhone ? 'only_phone' : 'only_one';
  return hasRecoveryCode ? oneStep(weakest) : { at: 'steps', steps: [weakest, 'no_recovery_code'] };
}

const oneStep = (step: NextStep): CheckUp => ({ at: 'steps', steps: [step] });

const phoneKinds: ReadonlySet<Authenticator['kind']> = new Set(['sms', 'voice']);
