// The states of adding something, and the moves between them: a table, with no clock and no network.
import type { Authenticator, AuthenticatorKind } from './authenticator.ts';
import type { Material, Wanted } from './enrollment.ts';
import { isOver, type Problem } from './enrollmentFailure.ts';

/** An enrollment that the tenant has begun and not confirmed. */
export type SetUp = {
  readonly wanted: Wanted;
  readonly material: Material;
  /** All that was listed before it, active or not, to tell what it brings. */
  readonly before: readonly Authenticator[];
  /** The id of the unconfirmed entry; null until the list has told it. */
  readonly id: string | null;
  /** When each code went to this destination, oldest first, in milliseconds on the page's clock. */
  readonly sentAtMs: readonly number[];
};

/** What was added: what the list shows of it, or nothing when the list could not be had. */
export type Added = {
  readonly wanted: Wanted;
  readonly ids: readonly string[];
  /** What can be done with it; what was wanted, when the list could not be had. */
  readonly kinds: readonly AuthenticatorKind[];
  readonly wasSeen: boolean;
  /** To be kept by the person before they go on. */
  readonly recoveryCode: string | null;
  /** A recovery code became good that was handed out in an earlier visit: nobody has it here. */
  readonly hasLostRecoveryCode: boolean;
};

/**
 * Where adding stands:
 * - `choosing`: nothing is under way; with what was wanted last and why it came to nothing
 * - `beginning`: asked of the tenant
 * - `open`: there is something to confirm; `isConfirming` while a code is judged
 * - `over`: it can't be confirmed any more; what was wanted is kept
 * - `doubtful`: the answer to a confirmation was lost, and so was the look afterwards
 * - `discarding`: the unconfirmed entry is being taken back
 * - `saving`: added; the recovery code has to be kept first
 * - `done`: added
 */
export type EnrollmentFlow =
  | { readonly at: 'choosing'; readonly wanted: Wanted | null; readonly problem: Problem | null }
  | { readonly at: 'beginning'; readonly wanted: Wanted; readonly instead: SetUp | null }
  | {
      readonly at: 'open';
      readonly setUp: SetUp;
      readonly isConfirming: boolean;
      readonly problem: Problem | null;
      readonly pause: Pause;
    }
  | { readonly at: 'over'; readonly setUp: SetUp; readonly problem: Problem }
  | { readonly at: 'doubtful'; readonly setUp: SetUp; readonly pause: Pause }
  | { readonly at: 'discarding'; readonly setUp: SetUp }
  | { readonly at: 'saving'; readonly added: Added }
  | { readonly at: 'done'; readonly added: Added };

export type EnrollmentMove =
  /** `instead`: what stays good until the new one is on its way. */
  | { readonly does: 'begin'; readonly wanted: Wanted; readonly instead: SetUp | null }
  | { readonly does: 'begun'; readonly setUp: SetUp }
  | { readonly does: 'not_begun'; readonly problem: Problem }
  | { readonly does: 'named'; readonly id: string }
  | { readonly does: 'confirm' }
  | { readonly does: 'refused'; readonly problem: Problem }
  | { readonly does: 'not_yet'; readonly pause: Pause }
  | { readonly does: 'doubt' }
  | { readonly does: 'added'; readonly added: Added }
  | { readonly does: 'saved' }
  | { readonly does: 'discard' }
  | { readonly does: 'leave' };

/** How long a push is left alone. */
export type Pause = {
  /** Between any two looks, as far as the tenant has said. */
  readonly askedMs: number;
  /** Before the next one: longer after a look that was lost, or when the tenant named a time. */
  readonly nextMs: number;
};

/** A push is asked about this often at most: 12 looks a minute are allowed (Auth0, rate limits). */
export const FIRST_PAUSE_MS = 5_000;

export const atStart: EnrollmentFlow = { at: 'choosing', wanted: null, problem: null };

/**
 * The next state. A move that does not fit where it stands changes nothing: it comes too late.
 *
 * @throws never
 */
export function moveEnrollment(flow: EnrollmentFlow, move: EnrollmentMove): EnrollmentFlow {
  switch (move.does) {
    case 'begin':
      return isBusy(flow) || flow.at === 'saving'
        ? flow
        : { at: 'beginning', wanted: move.wanted, instead: move.instead };
    case 'begun':
      return mayOpen.has(flow.at) ? open(move.setUp, null) : flow;
    case 'not_begun':
      if (flow.at !== 'beginning') return flow;
      // A second message that could not be sent leaves the first one good.
      return flow.instead
        ? open(flow.instead, move.problem)
        : { at: 'choosing', wanted: flow.wanted, problem: move.problem };
    case 'named':
      return 'setUp' in flow ? { ...flow, setUp: { ...flow.setUp, id: move.id } } : flow;
    case 'confirm':
      if (flow.at === 'doubtful') {
        return { ...flow, at: 'open', isConfirming: true, problem: null };
      }
      return flow.at === 'open' && !flow.isConfirming
        ? { ...flow, isConfirming: true, problem: null }
        : flow;
    case 'refused':
      if (!isConfirming(flow)) return flow;
      return isOver(move.problem)
        ? { at: 'over', setUp: flow.setUp, problem: move.problem }
        : { ...flow, isConfirming: false, problem: move.problem };
    case 'not_yet':
      return isConfirming(flow) ? { ...flow, isConfirming: false, pause: move.pause } : flow;
    case 'doubt':
      return isConfirming(flow) ? { at: 'doubtful', setUp: flow.setUp, pause: flow.pause } : flow;
    case 'added':
      if (!isConfirming(flow)) return flow;
      return { at: move.added.recoveryCode === null ? 'done' : 'saving', added: move.added };
    case 'saved':
      return flow.at === 'saving'
        ? { at: 'done', added: { ...flow.added, recoveryCode: null } }
        : flow;
    case 'discard':
      return 'setUp' in flow && !isBusy(flow) ? { at: 'discarding', setUp: flow.setUp } : flow;
    case 'leave':
      return isBusy(flow) && flow.at !== 'discarding' ? flow : atStart;
  }
}

const mayOpen: ReadonlySet<EnrollmentFlow['at']> = new Set([
  'beginning',
  'choosing',
  'over',
  'done',
]);

/** While the tenant is being asked, nothing else is begun. */
export function isBusy(flow: EnrollmentFlow): boolean {
  return flow.at === 'beginning' || flow.at === 'discarding' || isConfirming(flow);
}

/** Who wants out meanwhile may go: it is taken back once there is an answer. What a typed code does is waited for. */
export function mayLeaveBusy(flow: EnrollmentFlow): boolean {
  return flow.at === 'beginning' || (isConfirming(flow) && flow.setUp.material.by === 'push');
}

/** The same for somebody who has confirmed since: that a confirmation was missing is no news any more. */
export function onceConfirmed(flow: EnrollmentFlow): EnrollmentFlow {
  if (flow.at !== 'open' && flow.at !== 'choosing') return flow;
  return flow.problem?.reason === 'step_up_required' ? { ...flow, problem: null } : flow;
}

function isConfirming(flow: EnrollmentFlow): flow is Open {
  return flow.at === 'open' && flow.isConfirming;
}

type Open = Extract<EnrollmentFlow, { at: 'open' }>;

function open(setUp: SetUp, problem: Problem | null): Open {
  const pause = { askedMs: FIRST_PAUSE_MS, nextMs: FIRST_PAUSE_MS };
  return { at: 'open', setUp, isConfirming: false, problem, pause };
}
