// Which authenticators are one thing to the person: they are set up together and go together.
import type { Authenticator } from './authenticator.ts';

/**
 * One thing the person owns, with everything it can do.
 *
 * `pairing` says how sure we are of what belongs to it:
 * - `certain`: the ids or the numbers leave no other reading;
 * - `likely`: a push and the code listed right behind it, while other codes exist too;
 * - `ambiguous`: alone on screen, though the tenant may pair it with one of `maybeWith`.
 */
export type AuthenticatorGroup = {
  /** The id of the first member; names the group in addresses. */
  readonly id: string;
  readonly members: readonly [Authenticator, ...Authenticator[]];
  readonly pairing: 'certain' | 'likely' | 'ambiguous';
  /** Others that may go with this one although we show them apart. Empty when `certain`. */
  readonly maybeWith: readonly Authenticator[];
};

/**
 * Groups authenticators that Auth0 creates and deletes together: one group, one thing the person owns.
 *
 * Text messages and calls to one phone share the part of their ids behind `|`. A push and its one-time
 * code share nothing, so numbers and order decide: one push and one code are a pair; with more codes than
 * that, the code listed right behind the only push is taken for its twin (observed in every recording:
 * both are made in one step); with several pushes nobody can tell, and they stay apart.
 *
 * @param authenticators active ones, in the tenant's order
 * @returns groups in the order of their first member; never an empty group
 * @throws never
 * @see Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators: "Push and
 * OTP", "SMS and Voice" (read 2026-08-20)
 */
export function groupAuthenticators(
  authenticators: readonly Authenticator[],
): readonly AuthenticatorGroup[] {
  const pushes = authenticators.filter((one) => one.kind === 'push');
  const codes = authenticators.filter((one) => one.kind === 'otp');
  const { pairing, twins } = pairPushesWithCodes(authenticators, pushes, codes);
  const texts = indexBySuffix(authenticators, 'sms');
  const voices = indexBySuffix(authenticators, 'voice');
  const grouped = new Set<Authenticator>();
  const groups: AuthenticatorGroup[] = [];

  for (const authenticator of authenticators) {
    if (grouped.has(authenticator)) continue;
    const twin = twins.get(authenticator) ?? phoneTwin(authenticator, texts, voices);
    const members: [Authenticator, ...Authenticator[]] = twin
      ? inReadingOrder(authenticator, twin)
      : [authenticator];
    for (const member of members) grouped.add(member);

    const [{ id, kind }] = members;
    if (pairing === 'certain' || (kind !== 'push' && kind !== 'otp')) {
      groups.push({ id, members, pairing: 'certain', maybeWith: [] });
      continue;
    }
    const others = kind === 'otp' ? pushes : twin ? codes.filter((one) => one !== twin) : codes;
    groups.push({ id, members, pairing, maybeWith: others });
  }
  return groups;
}

type Pairing = {
  readonly pairing: AuthenticatorGroup['pairing'];
  readonly twins: ReadonlyMap<Authenticator, Authenticator>;
};

function pairPushesWithCodes(
  authenticators: readonly Authenticator[],
  pushes: readonly Authenticator[],
  codes: readonly Authenticator[],
): Pairing {
  const [push, anotherPush] = pushes;
  const [code, anotherCode] = codes;
  if (!push || !code) return { pairing: 'certain', twins: new Map() };
  if (anotherPush) return { pairing: 'ambiguous', twins: new Map() };
  if (!anotherCode) return { pairing: 'certain', twins: bothWays(push, code) };

  const behind = authenticators[authenticators.indexOf(push) + 1];
  return behind?.kind === 'otp'
    ? { pairing: 'likely', twins: bothWays(push, behind) }
    : { pairing: 'ambiguous', twins: new Map() };
}

function bothWays(one: Authenticator, other: Authenticator) {
  return new Map([
    [one, other],
    [other, one],
  ]);
}

/** The devices behind text messages or calls, by the part of the id that both share. */
function indexBySuffix(authenticators: readonly Authenticator[], kind: 'sms' | 'voice') {
  const bySuffix = new Map<string, Authenticator>();
  for (const one of authenticators) {
    const suffix = suffixOf(one);
    if (one.kind === kind && suffix && !bySuffix.has(suffix)) bySuffix.set(suffix, one);
  }
  return bySuffix;
}

function phoneTwin(
  authenticator: Authenticator,
  texts: ReadonlyMap<string, Authenticator>,
  voices: ReadonlyMap<string, Authenticator>,
): Authenticator | undefined {
  const suffix = suffixOf(authenticator);
  if (!suffix) return undefined;
  if (authenticator.kind === 'sms') return voices.get(suffix);
  if (authenticator.kind === 'voice') return texts.get(suffix);
  return undefined;
}

/** `'dev_NU1Ofuw3Cw0XCt5x'` of `'sms|dev_NU1Ofuw3Cw0XCt5x'`; empty when there is none. */
function suffixOf({ id }: Authenticator): string {
  const bar = id.indexOf('|');
  return bar < 0 ? '' : id.slice(bar + 1);
}

/** A push before its code, a text before its call: the better-known ability names the thing. */
function inReadingOrder(one: Authenticator, other: Authenticator): [Authenticator, Authenticator] {
  return one.kind === 'otp' || one.kind === 'voice' ? [other, one] : [one, other];
}
