// What Actions call a factor, and which of a person's methods and enrollments that means.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import type { Method } from '#tenant/domain/authenticators/challenge.ts';
import { type FactorType, factorTypeOf } from '#tenant/domain/authenticators/factorType.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { WantedFactor } from './progress.ts';

/** The factors a person has, each once: what Actions read as `event.user.enrolledFactors`. */
export function enrolledFactorsOf(tenant: TenantState, person: Person): readonly FactorType[] {
  const active = authenticatorsOf(tenant, person).filter((each) => each.active);
  return [...new Set(active.map(({ kind }) => factorTypeOf(kind)))];
}

/**
 * Those of a person's methods that a demand allows, in the order it names them.
 *
 * A push may be answered with the code of its app, unless the Action says `otpFallback: false`.
 *
 * @see Auth0, "Customize MFA Selection for Universal Login"
 */
export function methodsFor(
  methods: readonly Method[],
  wanted: readonly WantedFactor[],
): readonly Method[] {
  const found = wanted.flatMap((factor) => {
    const own = methods.filter(({ kind }) => factorTypeOf(kind) === factor.type);
    if (factor.type === 'phone') {
      return factor.channels.flatMap((channel) => own.filter(({ kind }) => kind === channel));
    }
    const fallback = factor.type === 'push-notification' && factor.otpFallback && own.length > 0;
    return fallback ? [...own, ...methods.filter(({ kind }) => kind === 'otp')] : own;
  });
  return [...new Set(found)];
}

/** Those of the wanted factors that the tenant can enroll here, with the channels it has for a phone. */
export function onlyEnabled(
  tenant: TenantState,
  wanted: readonly WantedFactor[],
): readonly WantedFactor[] {
  const { factors } = readSwitches(tenant.store);
  return wanted
    .map((factor) => ({
      ...factor,
      channels: factor.channels.filter((channel) => factors.includes(channel)),
    }))
    .filter(({ type, channels }) => {
      if (type === 'phone') return channels.length > 0;
      return factors.some((kind) => factorTypeOf(kind) === type);
    });
}

/**
 * What a person without a factor may choose from.
 *
 * Not email: "email … can only work with challenge" (Auth0, "Authenticate Using the Resource Owner
 * Password Flow with MFA"), unless the switch `enrollmentOffersEmail` says so.
 */
export function enrollableFactors(tenant: TenantState): readonly WantedFactor[] {
  const { enrollmentOffersEmail } = readSwitches(tenant.store);
  const types: FactorType[] = ['push-notification', 'otp', 'phone'];
  if (enrollmentOffersEmail) types.push('email');
  return onlyEnabled(tenant, types.map(wantedFactor));
}

/** A factor with nothing more said about it. */
export const wantedFactor = (type: FactorType): WantedFactor => ({
  type,
  otpFallback: true,
  channels: ['sms', 'voice'],
});
