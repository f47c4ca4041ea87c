// Where there is no page of the tenant to ask on: whether a second factor is needed, and which would do.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { methodsOf } from '#tenant/domain/authenticators/challenge.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { Verdict } from '#tenant/domain/signIn/progress.ts';
import { requirementOf } from '#tenant/domain/signIn/requirement.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';

/** `[{ type: 'otp' }, { type: 'phone' }]` */
type FactorTypes = readonly { readonly type: string }[];

export type MfaRequirements =
  | { readonly challenge: FactorTypes }
  | { readonly enroll: FactorTypes };

/** Auth0, "Use Refresh Tokens", Customize MFA: the names that `mfa_requirements` uses. */
const typeNames: Readonly<Record<string, string>> = {
  otp: 'otp',
  push: 'push-notification',
  sms: 'phone',
  voice: 'phone',
  email: 'email',
  'recovery-code': 'recovery-code',
};

/**
 * Says whether a right password is not enough: where a page would challenge or enroll, no browser
 * being remembered here.
 *
 * @param verdict what Actions said
 * @see Auth0, "Authenticate Using the Resource Owner Password Flow with MFA"
 */
export function needsSecondFactor(
  tenant: TenantState,
  person: Person,
  audience: string | null,
  { multifactor, demands }: Verdict,
): boolean {
  const asked = { audience, asksForMfa: false };
  const circumstances = { multifactor, rememberedBrowser: undefined };
  return demands.length > 0 || requirementOf(tenant, person, asked, circumstances) !== 'nothing';
}

/**
 * Says whether a refresh token is not enough.
 *
 * It is for the tenant's policy, which was met at the sign-in (assumed), and not for an Action that
 * enables MFA without looking at what the sign-in is (Auth0, "Use Refresh Tokens", Bypass MFA). For
 * the `/mfa/` audience the switch `refreshForMfaAudience` says.
 *
 * @param verdict what Actions said
 */
export function needsSecondFactorAgain(
  tenant: TenantState,
  person: Person,
  audience: string | null,
  { multifactor, demands }: Verdict,
): boolean {
  const switches = readSwitches(tenant.store);
  const lifted = multifactor?.provider === 'none';
  if (demands.length > 0 || (multifactor !== null && !lifted)) return true;
  return (
    audience === mfaAudienceOf(tenant) &&
    switches.refreshForMfaAudience === 'mfa_required' &&
    hasActiveFactor(tenant, person) &&
    !switches.allowUnchallengedMfaApiAccess &&
    !(lifted && switches.actionsMayLiftMfaAudience)
  );
}

/** What a person can be challenged with; without a factor, what they can enroll ("email … can only work with challenge"). */
export function mfaRequirementsOf(tenant: TenantState, person: Person): MfaRequirements {
  if (hasActiveFactor(tenant, person)) {
    return { challenge: toTypes(methodsOf(tenant, person).map(({ kind }) => kind)) };
  }
  const { factors } = readSwitches(tenant.store);
  return {
    enroll: toTypes(factors.filter((kind) => kind !== 'email' && kind !== 'recovery-code')),
  };
}

const toTypes = (kinds: readonly string[]): FactorTypes =>
  [...new Set(kinds.map((kind) => typeNames[kind]))]
    .filter((type) => type !== undefined)
    .map((type) => ({ type }));
