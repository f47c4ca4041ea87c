// What a removal is made of: what was confirmed, what it is carried out with, and what may come of it.
import type { MfaApi } from '#api/mfaApi.ts';
import type { Authenticator } from '#domain/authenticator.ts';
import type { FailureReason } from '#domain/failure.ts';
import type { HostHooks } from '#domain/host.ts';
import type { RemovalPlan } from '#domain/planRemoval.ts';
import type { WhatWent } from '#domain/whatWent.ts';

/** What the person confirmed, and the list they confirmed it over. */
export type ConfirmedRemoval = {
  readonly plan: RemovalPlan;
  readonly before: readonly Authenticator[];
};

/**
 * - `removed`: gone, and seen to be gone; `wasAlready` when it was before we asked
 * - `removed_unseen`: the tenant confirmed it, but the list can't be had
 * - `lagging`: the tenant confirmed it, and for the moment still lists it; `truth` settles within half a minute
 * - `still_listed`: it is still on the list; `wasConfirmed` when the tenant had said yes
 * - `changed`: the list is no longer the one that was confirmed, and nothing was sent
 * - `taken_back`: the person took it back before anything was sent
 * - `refused_by_host`: the app around the page does not allow it; nothing was sent
 * - `not_removed`: for certain nothing was removed
 * - `not_removed_yet`: still listed, but sent and never answered: it may still happen
 * - `unknown`: the answer was lost, and so was the look afterwards
 *
 * `atMs` is when the tenant said so, on the clock of the device.
 */
export type RemovalOutcome =
  | {
      readonly at: 'removed';
      readonly went: WhatWent;
      readonly wasAlready: boolean;
      readonly atMs: number;
    }
  | { readonly at: 'removed_unseen'; readonly atMs: number }
  | { readonly at: 'lagging'; readonly atMs: number; readonly truth: Promise<RemovalOutcome> }
  | { readonly at: 'still_listed'; readonly wasConfirmed: boolean }
  | { readonly at: 'changed' }
  | { readonly at: 'taken_back' }
  | {
      readonly at: 'refused_by_host';
      readonly told: string | null;
      /** False when it threw, or did not answer in time or in words that can be read. */
      readonly hasAnswered: boolean;
    }
  | { readonly at: 'not_removed'; readonly reason: FailureReason }
  | { readonly at: 'not_removed_yet'; readonly reason: FailureReason }
  | { readonly at: 'unknown' };

/** `ready`: nothing was sent so far; `sent`: waiting for the answer; `checking`: the answer was lost; `over`: it is known. */
export type RemovalPhase = 'ready' | 'sent' | 'checking' | 'over';

export type RemovalTools = {
  readonly api: Pick<MfaApi, 'remove'>;
  /** Asks the tenant for the active authenticators anew, never from memory. */
  readonly relist: () => Promise<readonly Authenticator[]>;
  readonly hooks: HostHooks;
  readonly onPhase: (phase: RemovalPhase) => void;
  /** Aborted when the person takes it back; a look, when the same thing is being removed once more. */
  readonly signal: AbortSignal;
  readonly wait: (ms: number) => Promise<void>;
  readonly nowMs: () => number;
};

/** Whether a removal has ended in a way that leaves nothing more to be asked in its dialog. */
export function isSettled(outcome: RemovalOutcome): boolean {
  return !staysOpen.has(outcome.at);
}

const staysOpen: ReadonlySet<RemovalOutcome['at']> = new Set<RemovalOutcome['at']>([
  'not_removed',
  'not_removed_yet',
  'refused_by_host',
  'changed',
  'taken_back',
]);
