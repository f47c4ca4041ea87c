// Whether MFA stands between a person and what an application asks for.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { isEnrolled } from '#tenant/domain/authenticators/isEnrolled.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { isBrowserRemembered } from '#tenant/domain/people/sessions.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import type { Multifactor } from './progress.ts';

export type Requirement = 'nothing' | 'challenge' | 'enrollment';

type Asked = {
  readonly audience: string | null;
  /** `acr_values` named the multi-factor policy. */
  readonly asksForMfa: boolean;
};

type Circumstances = {
  /** The last word of Actions on MFA, or null when they had none. */
  readonly multifactor: Multifactor | null;
  /** The cookie of a remembered browser, if one was sent. */
  readonly rememberedBrowser: string | undefined;
};

/**
 * Says what a person has to do before their request is granted.
 *
 * | | has a factor | has none |
 * |---|---|---|
 * | the `/mfa/` audience | challenge, remembered browser or not | as any other audience |
 * | the multi-factor policy in `acr_values` | challenge, remembered browser or not | as without it |
 * | an Action enables MFA | challenge, unless the Action allows remembering and the browser is remembered | enrollment |
 * | an Action enables `none` | nothing | nothing |
 * | no Action speaks, switch `mfaPolicy` is `always` | challenge, unless the browser is remembered | enrollment |
 *
 * The first row holds whatever Actions say (assumed; switch `actionsMayLiftMfaAudience`), and falls
 * with the switch `allowUnchallengedMfaApiAccess` (Auth0's migration of 2024). A recovery code is no
 * factor here, and an email that was enrolled only spares the enrollment: it is challenged with then
 * (assumed).
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API", Get MFA API access tokens
 * @see Auth0, "Customize Multi-Factor Authentication Pages": Actions "take precedence over the Define
 *   policy settings"; people without a factor "will be asked to enroll"
 */
export function requirementOf(
  tenant: TenantState,
  person: Person,
  asked: Asked,
  { multifactor, rememberedBrowser }: Circumstances,
): Requirement {
  const switches = readSwitches(tenant.store);
  const hasFactor = hasActiveFactor(tenant, person);
  const lifted = multifactor?.provider === 'none';
  const forMfaApi =
    asked.audience === mfaAudienceOf(tenant) &&
    !switches.allowUnchallengedMfaApiAccess &&
    !(lifted && switches.actionsMayLiftMfaAudience);
  if (forMfaApi && hasFactor) return 'challenge';
  if (lifted) return 'nothing';
  if (asked.asksForMfa && hasFactor) return 'challenge';
  if (!multifactor && switches.mfaPolicy === 'never') return 'nothing';
  if (!hasFactor && !isEnrolled(tenant, person)) return 'enrollment';
  const mayBeRemembered = multifactor?.allowRememberBrowser ?? true;
  return mayBeRemembered && isBrowserRemembered(tenant, person.userId, rememberedBrowser)
    ? 'nothing'
    : 'challenge';
}
