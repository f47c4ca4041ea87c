// Where there is no page of the tenant to ask on: whether a second factor is needed, and which would do.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { methodsOf } from '#tenant/domain/authenticators/challenge.ts';
import type { Person } from '#tenant/domain/people/people.ts';
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
 * Says whether a right password is not enough.
 *
 * | | needed |
 * |---|---|
 * | policy `always` | always; a person without factors has to enroll one |
 * | the `/mfa/` audience | with an active factor other than email |
 * | anything else | not |
 *
 * @see Auth0, "Authenticate Using the Resource Owner Password Flow with MFA"
 */
export function needsSecondFactor(
  tenant: TenantState,
  person: Person,
  audience: string | null,
): boolean {
  const { mfaPolicy, allowUnchallengedMfaApiAccess } = readSwitches(tenant.store);
  if (mfaPolicy === 'always') return true;
  if (audience !== mfaAudienceOf(tenant)) return false;
  return hasActiveFactor(tenant, person) && !allowUnchallengedMfaApiAccess;
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
