// What the confirming click does, and what "Look again" does; the host is told of what came of it.
import { forHost, type RemovedEvent, tellHost } from '#domain/host.ts';
import { referenceOf } from '#domain/reference.ts';
import type { ConfirmedRemoval, RemovalOutcome, RemovalTools } from './removal.ts';
import { lookAfterRemoval, removeAuthenticator, wasConfirmed } from './removeAuthenticator.ts';
import type { Removal } from './useRemoval.ts';

/** Called by the confirming click, and by nothing else. */
export function startRemoval(removal: Removal, confirmed: ConfirmedRemoval): void {
  removal.run({
    does: 'remove',
    confirmed,
    async carryOut(tools) {
      const outcome = await removeAuthenticator(tools, confirmed);
      tell(tools, confirmed, outcome);
      tellLate(tools, confirmed, outcome);
      return outcome;
    },
  });
}

/** Asks the list what became of the last removal. Sends no second one. */
export function lookAgain(removal: Pick<Removal, 'confirmed' | 'outcome' | 'run'>): void {
  const { confirmed, outcome } = removal;
  if (!confirmed || !outcome) return;
  removal.run({
    does: 'look',
    confirmed,
    async carryOut(tools) {
      const seen = await lookAfterRemoval(tools, confirmed, outcome);
      // What is removed once more is told by that.
      if (tools.signal.aborted) return seen;
      // What was told once is not told a second time.
      const isNews =
        seen.at !== outcome.at && (!wasConfirmed(outcome) || seen.at === 'still_listed');
      if (isNews) tell(tools, confirmed, seen);
      tellLate(tools, confirmed, seen);
      return seen;
    },
  });
}

/** What was told as removed, and is still there after a while. */
function tellLate(tools: RemovalTools, confirmed: ConfirmedRemoval, outcome: RemovalOutcome): void {
  if (outcome.at !== 'lagging') return;
  void outcome.truth.then((truth) => truth.at === 'still_listed' && tell(tools, confirmed, truth));
}

function tell({ hooks }: RemovalTools, confirmed: ConfirmedRemoval, outcome: RemovalOutcome): void {
  if (outcome.at === 'taken_back' || outcome.at === 'changed') return;
  if ('atMs' in outcome) {
    tellHost(hooks, 'onRemoved', removedEvent(confirmed, outcome));
    tellDifference(hooks, outcome);
  } else {
    const reason = 'reason' in outcome ? outcome.reason : outcome.at;
    tellHost(hooks, 'onError', { during: 'remove', reason });
  }
}

type Removed = Extract<RemovalOutcome, { readonly atMs: number }>;

function removedEvent({ plan }: ConfirmedRemoval, outcome: Removed): RemovedEvent {
  const went = outcome.at === 'removed' ? outcome.went : null;
  return {
    thing: forHost(plan.target),
    reference: referenceOf(plan.target),
    at: new Date(outcome.atMs).toISOString(),
    gone: (went?.asPlanned ?? [plan.target]).map(forHost),
    alsoGone: (went?.alsoGone ?? []).map(forHost),
    stillThere: (went?.stillThere ?? []).map(forHost),
    wasAlready: outcome.at === 'removed' && outcome.wasAlready,
    wasSeen: outcome.at === 'removed',
  };
}

function tellDifference(hooks: RemovalTools['hooks'], outcome: Removed): void {
  if (outcome.at !== 'removed') return;
  const { alsoGone, stillThere } = outcome.went;
  if (alsoGone.length === 0 && stillThere.length === 0) return;
  tellHost(hooks, 'onDiagnostic', {
    code: 'removal_differed',
    alsoGone: alsoGone.length,
    stillThere: stillThere.length,
  });
}
