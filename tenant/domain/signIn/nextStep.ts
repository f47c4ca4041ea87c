// What stands between a person who has signed in and the application they are signing in to.

import { type Method, methodsOf } from '#tenant/domain/authenticators/challenge.ts';
import { factorTypeOf } from '#tenant/domain/authenticators/factorType.ts';
import { isEnrolled } from '#tenant/domain/authenticators/isEnrolled.ts';
import type { Transaction } from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { scopesToAgreeTo } from './consents.ts';
import { hasScanned } from './enrolling.ts';
import {
  enrollableFactors,
  enrolledFactorsOf,
  methodsFor,
  onlyEnabled,
  wantedFactor,
} from './factors.ts';
import type { Demand, Multifactor, Progress, WantedFactor } from './progress.ts';
import { requirementOf } from './requirement.ts';

export type Challenge = {
  readonly at: 'challenge';
  /** The preferred one first; empty when the person has only what this tenant cannot challenge with. */
  readonly methods: readonly Method[];
  readonly letsChoose: boolean;
  /** Whether "Remember this browser" is offered. */
  readonly offersToRemember: boolean;
  /** The demand it meets, or null when no Action demanded it. */
  readonly demand: Demand | null;
};

export type Enrollment = {
  readonly at: 'enrollment';
  /** Never empty. */
  readonly factors: readonly WantedFactor[];
  readonly letsChoose: boolean;
  readonly demand: Demand | null;
};

export type NextStep =
  | { readonly at: 'action' }
  | Challenge
  | Enrollment
  | { readonly at: 'consent'; readonly scopes: readonly string[] }
  | { readonly at: 'refusal'; readonly why: string }
  | { readonly at: 'end' };

/** The words of Auth0's tenant log (Auth0, "Customize MFA Selection", "Customize MFA Enrollments"); that the application reads them is assumed. */
const nothingToChallenge =
  'An MFA challenge is used in a PostLogin action but the requested factors are not properly set up. To perform MFA, enable the requested factors and ensure the user is enrolled with them.';
const nothingToEnroll =
  'An MFA enrollment is used in a PostLogin action but the requested factors are not properly set up. To perform MFA, enable the requested factors and ensure the user is not already enrolled with them.';
const mustBeChallengedFirst =
  'An MFA enrollment was requested but the user is already enrolled in MFA. Challenge with at least one existing factor before enrolling a new one.';

/**
 * Says where a sign-in stands.
 *
 * What an Action demands comes before the next Action; what `multifactor.enable` or the policy asks
 * for comes after the last one, and not at all when a factor was proved on the way. Consent is last.
 *
 * @param actions how many there are
 * @param rememberedBrowser the cookie of a remembered browser, if one was sent
 * @see Auth0, "Customize MFA Selection for Universal Login", How it works
 */
export function nextStepOf(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  { actions, rememberedBrowser }: { actions: number; rememberedBrowser: string | undefined },
): NextStep {
  const { request, progress } = transaction;
  const { denied, multifactor } = progress;
  if (denied !== null) return { at: 'refusal', why: denied };
  if (progress.enrolling && hasScanned(tenant, person, transaction)) return scanned(progress);
  for (const demand of progress.demands) {
    const step =
      demand.act === 'challenge'
        ? challengeOf(tenant, progress, person, demand)
        : enrollmentOf(tenant, transaction, person, demand);
    if (step) return step;
  }
  if (progress.ticket !== null) return { at: 'end' };
  if (progress.actionsRun < actions) return { at: 'action' };
  if (transaction.challengedAt === null) {
    const requirement = requirementOf(tenant, person, request, { multifactor, rememberedBrowser });
    if (requirement === 'challenge') return plainChallenge(tenant, person, multifactor);
    const factors = requirement === 'enrollment' ? enrollableFactors(tenant) : [];
    if (factors.length > 0) {
      return { at: 'enrollment', factors, letsChoose: factors.length > 1, demand: null };
    }
  }
  const scopes = scopesToAgreeTo(tenant, person, transaction);
  return scopes ? { at: 'consent', scopes } : { at: 'end' };
}

function challengeOf(
  tenant: TenantState,
  { confirmed }: Progress,
  person: Person,
  demand: Demand,
): NextStep | undefined {
  const wanted = demand.factors.map(({ type }) => type);
  if (confirmed.some(({ type }) => wanted.includes(type))) return undefined;
  const methods = methodsFor(methodsOf(tenant, person), demand.factors);
  const enrolled = enrolledFactorsOf(tenant, person);
  if (!wanted.some((type) => enrolled.includes(type))) {
    return { at: 'refusal', why: nothingToChallenge };
  }
  const usable = new Set(methods.map(({ kind }) => factorTypeOf(kind)));
  const letsChoose = demand.letsChoose && usable.size > 1;
  return { at: 'challenge', methods, letsChoose, offersToRemember: false, demand };
}

function enrollmentOf(
  tenant: TenantState,
  { challengedAt, progress }: Transaction,
  person: Person,
  demand: Demand,
): NextStep | undefined {
  const enrolled = enrolledFactorsOf(tenant, person);
  const factors = onlyEnabled(tenant, demand.factors).filter(
    ({ type }) => progress.ticket !== null || !enrolled.includes(type),
  );
  if (factors.length === 0) {
    const { nothingToEnrollAs } = readSwitches(tenant.store);
    return nothingToEnrollAs === 'ignored' ? undefined : { at: 'refusal', why: nothingToEnroll };
  }
  if (challengedAt === null && progress.ticket === null && isEnrolled(tenant, person)) {
    return { at: 'refusal', why: mustBeChallengedFirst };
  }
  const letsChoose = demand.letsChoose && factors.length > 1;
  return { at: 'enrollment', factors, letsChoose, demand };
}

/** The phone has scanned, so the push is active already; the person has yet to say that they saw it. */
function scanned({ demands }: Progress): Enrollment {
  const type = 'push-notification';
  const demand = demands.find(
    ({ act, factors }) => act === 'enroll' && factors.some((factor) => factor.type === type),
  );
  return {
    at: 'enrollment',
    factors: [wantedFactor(type)],
    letsChoose: false,
    demand: demand ?? null,
  };
}

/** The older providers leave out calls (Auth0, "Customize Multi-Factor Authentication Pages", New Experience). */
function plainChallenge(
  tenant: TenantState,
  person: Person,
  multifactor: Multifactor | null,
): Challenge {
  const all = methodsOf(tenant, person);
  const withCalls = multifactor === null || multifactor.provider === 'any';
  return {
    at: 'challenge',
    methods: withCalls ? all : all.filter(({ kind }) => kind !== 'voice'),
    letsChoose: false,
    offersToRemember: multifactor?.allowRememberBrowser ?? true,
    demand: null,
  };
}
