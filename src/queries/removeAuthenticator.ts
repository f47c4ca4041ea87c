// One removal from confirmation to truth: a look, one DELETE, and a look at what is really there.
import type { Authenticator } from '#domain/authenticator.ts';
import { changeOfPlan } from '#domain/changeOfPlan.ts';
import { asFailure, type FailureReason, isInDoubt, MfaFailure } from '#domain/failure.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { askHost, type HostHooks } from '#domain/host.ts';
import { planRemoval } from '#domain/planRemoval.ts';
import { type WhatWent, whatWent } from '#domain/whatWent.ts';
import { lookWhileListed } from './lookWhileListed.ts';
import type { ConfirmedRemoval, RemovalOutcome, RemovalTools } from './removal.ts';

/** Longer than a host's own server takes, shorter than a person waits. */
const HOST_HAS_MS = 10_000;

/**
 * Removes what was confirmed, at most once, and finds out what really went.
 *
 * The list is asked for right before: when it is no longer the one that was confirmed, nothing is sent.
 *
 * @throws never: every failure is an outcome
 */
export async function removeAuthenticator(
  tools: RemovalTools,
  confirmed: ConfirmedRemoval,
): Promise<RemovalOutcome> {
  const { relist, hooks, signal } = tools;
  const refusal = await refusedByHost(hooks, tools.wait, confirmed);
  if (refusal) return refusal;

  const seen = await relist().catch(asFailure);
  if (seen instanceof MfaFailure) return { at: 'not_removed', reason: seen.reason };
  const news = newsOf(confirmed, seen, tools.nowMs());
  // Until here it can be taken back, and then nothing is sent; that it was gone already is told all the same.
  if (signal.aborted && news?.at !== 'removed') return { at: 'taken_back' };
  if (news) return news;
  return send(tools, { ...confirmed, before: seen });
}

async function refusedByHost(
  hooks: HostHooks,
  wait: RemovalTools['wait'],
  { plan }: ConfirmedRemoval,
): Promise<RemovalOutcome | null> {
  const verdict = await askHost(hooks, plan, () => wait(HOST_HAS_MS));
  if (verdict.at === 'allowed') return null;
  const hasAnswered = verdict.at === 'refused';
  return { at: 'refused_by_host', told: hasAnswered ? verdict.told : null, hasAnswered };
}

/** What the look before found, if it is not what was confirmed. */
function newsOf(
  confirmed: ConfirmedRemoval,
  seen: readonly Authenticator[],
  atMs: number,
): RemovalOutcome | null {
  const { plan, before } = confirmed;
  const shown = new Set(plan.goes.map(({ id }) => id));
  const group = groupAuthenticators(seen).find(({ members }) =>
    members.some(({ id }) => shown.has(id)),
  );
  if (!group) {
    return { at: 'removed', went: whatWent(plan, before, seen), wasAlready: true, atMs };
  }
  return changeOfPlan(plan, planRemoval(group, seen)) ? { at: 'changed' } : null;
}

async function send(tools: RemovalTools, confirmed: ConfirmedRemoval): Promise<RemovalOutcome> {
  const { api, relist, onPhase, nowMs } = tools;
  const { plan, before } = confirmed;
  onPhase('sent');
  const failure = await api.remove(plan.target.id).then(() => null, asFailure);
  // The tenant said no, or was never asked: nothing is in doubt.
  if (failure && refusedOutright.has(failure.reason)) return notRemoved(failure);

  if (failure && isInDoubt(failure)) onPhase('checking');
  const atMs = nowMs();
  const after = await relist().catch(() => null);
  if (!after) return withoutLook(failure, atMs);

  const went = whatWent(plan, before, after);
  if (went.asPlanned.length > 0) {
    return { at: 'removed', went, wasAlready: failure?.reason === 'not_found', atMs };
  }
  if (failure) return notRemoved(failure);
  return lagging(tools, confirmed, atMs);
}

/**
 * Looks again at what became of a removal whose outcome could not be seen. Sends nothing.
 *
 * @param seen how it stood before this look: what the tenant once confirmed stays confirmed
 * @throws never
 */
export async function lookAfterRemoval(
  tools: RemovalTools,
  confirmed: ConfirmedRemoval,
  seen: RemovalOutcome,
): Promise<RemovalOutcome> {
  const after = await tools.relist().catch(() => null);
  if (!after) return seen;
  const went: WhatWent = whatWent(confirmed.plan, confirmed.before, after);
  const atMs = 'atMs' in seen ? seen.atMs : tools.nowMs();
  if (went.asPlanned.length > 0) return { at: 'removed', went, wasAlready: false, atMs };
  // The first look that came to anything: the list may only lag.
  if ('atMs' in seen) return lagging(tools, confirmed, atMs);
  return { at: 'still_listed', wasConfirmed: wasConfirmed(seen) };
}

function lagging(tools: RemovalTools, confirmed: ConfirmedRemoval, atMs: number): RemovalOutcome {
  return { at: 'lagging', atMs, truth: lookWhileListed(tools, confirmed, atMs) };
}

/** Whether the tenant has said yes, whatever could be seen of it since. */
export function wasConfirmed(outcome: RemovalOutcome): boolean {
  return 'atMs' in outcome || (outcome.at === 'still_listed' && outcome.wasConfirmed);
}

const refusedOutright: ReadonlySet<FailureReason> = new Set([
  'step_up_required',
  'account_gone',
  'not_permitted',
  'offline',
]);

function withoutLook(failure: MfaFailure | null, atMs: number): RemovalOutcome {
  if (!failure) return { at: 'removed_unseen', atMs };
  if (isInDoubt(failure) || failure.reason === 'not_found') return { at: 'unknown' };
  return notRemoved(failure);
}

function notRemoved({ reason }: MfaFailure): RemovalOutcome {
  // No answer in time, and still listed: the tenant may yet come to it.
  if (reason === 'timed_out') return { at: 'not_removed_yet', reason };
  // "Not found", and yet on the list: the two answers contradict each other.
  return { at: 'not_removed', reason: reason === 'not_found' ? 'unexpected_answer' : reason };
}
