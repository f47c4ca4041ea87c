// How the ten-minute token is got and kept: by a trip to the tenant, in memory only.
import {
  beginAuthorization,
  exchangeCode,
  type Grant,
  type StepUpSettings,
} from './authorization.ts';
import { identifyStepUpFailure, type StepUpFailure } from './identifyStepUpFailure.ts';
import type { PopupTrip, PopupTurn } from './popup.ts';
import type { StepUpSurroundings } from './StepUpSurroundings.ts';
import {
  confirmationBy,
  type EmbeddedStepUp,
  expectedBy,
  expectedPerson,
  type Standing,
  type StepUpState,
} from './stepUp.ts';
import { beginTokenLife, type TokenLife, whenOver } from './tokenLife.ts';
import { type Arrival, keepTransaction, type Transaction } from './transaction.ts';

type Kept = { readonly grant: Grant; readonly life: TokenLife };

/** Makes the one holder of the step-up token. */
export function createStepUp(
  settings: StepUpSettings & { readonly whenLocked: 'hide' | 'read-only' },
  surroundings: StepUpSurroundings,
): EmbeddedStepUp {
  const { store, leave, popup, wallMs } = surroundings;
  const listeners = new Set<() => void>();
  let standing: Standing = { at: 'locked', failure: null, expected: null };
  let way: 'leaving' | 'elsewhere' | 'returning' | null = null;
  let state: StepUpState = standing;
  let kept: Kept | null = null;
  /** Of another account, until the person says what is to become of it. */
  let others: Kept | null = null;
  let trip: PopupTrip | null = null;
  let carried: string | null = null;
  let [isFresh, cameBack] = [false, false];
  let stopCounting = () => {};
  /** How often it was ended: what was begun before that comes to nothing. */
  let ends = 0;

  function become(next: Standing, nextWay: typeof way = null) {
    standing = next;
    way = nextWay;
    if (way === null) state = standing;
    else if (way === 'returning') state = { at: 'returning' };
    else state = { at: 'leaving', from: standing, isElsewhere: way === 'elsewhere' };
    for (const listener of listeners) listener();
  }

  function fail(failure: StepUpFailure | null, nextWay: typeof way = null) {
    if (standing.at !== 'someone_else') become({ ...standing, failure }, nextWay);
  }

  /** There is a token for as long as `standing`, or what it goes back to, is unlocked. */
  const leftMs = () => kept?.life.leftMs() ?? 0;

  function unlock(confirmed: Kept) {
    stopCounting();
    kept = confirmed;
    stopCounting = whenOver(confirmed.life, drop);
    become({ at: 'unlocked', failure: null, ...confirmationBy(confirmed.grant) });
  }

  function drop(isByHand = false) {
    stopCounting();
    kept = null;
    if (standing.at === 'unlocked') become({ ...standing, at: 'expired', isByHand }, way);
    else if (standing.at === 'someone_else' && standing.from.at === 'unlocked') {
      become({ ...standing, from: { ...standing.from, at: 'expired', isByHand } }, way);
    }
  }

  async function exchange({ transaction, answer }: Arrival) {
    const expected = expectedBy(transaction);
    const endsBefore = ends;
    try {
      const grant = await exchangeCode(settings, transaction, answer, surroundings.fetch, wallMs());
      if (ends !== endsBefore) return;
      const life = beginTokenLife(grant.expiresInSeconds, surroundings);
      if (!expected || expected.sub === grant.person.sub) {
        unlock({ grant, life });
        surroundings.onConfirmed();
      } else if (standing.at !== 'someone_else') {
        others = { grant, life };
        become({ at: 'someone_else', expected, person: grant.person, from: standing });
      }
    } catch (error) {
      if (ends === endsBefore) fail(identifyStepUpFailure(error));
    }
  }

  function hear(transaction: Transaction, turn: PopupTurn) {
    if (turn.at !== 'answer') return fail(turn.at);
    fail(null, 'elsewhere');
    void exchange({ transaction, answer: turn.answer });
  }

  return {
    async start(returnTo, { fresh, inThisTab = false } = {}) {
      if (way !== null) return trip?.show();
      const askWho = standing.at === 'someone_else';
      // Another way, or another account, for what was asked for before.
      isFresh = fresh ?? (isFresh && (inThisTab || askWho));
      trip?.end();
      trip = inThisTab || !popup ? null : popup.open();
      const hasPopup = trip !== null;
      others = null;
      if (standing.at === 'someone_else') standing = standing.from;
      fail(null);
      if (popup && !inThisTab && !hasPopup) return fail('popup_blocked');
      fail(null, hasPopup ? 'elsewhere' : 'leaving');
      const endsBefore = ends;
      try {
        const { url, transaction } = await beginAuthorization(settings, {
          returnTo,
          expected: expectedPerson(standing),
          askWho,
          isFresh,
          isInPopup: hasPopup,
          begunAtMs: wallMs(),
          carried,
        });
        if (ends !== endsBefore) return;
        if (trip) return trip.visit(url, transaction.state, (turn) => hear(transaction, turn));
        try {
          keepTransaction(store, transaction);
        } catch {
          return fail('no_storage');
        }
        leave(url, () => {
          if (ends !== endsBefore) return;
          become(standing);
          wake();
        });
      } catch {
        if (ends !== endsBefore) return;
        trip?.end();
        fail('failed');
      }
    },
    async finish(arrival) {
      const { transaction } = arrival;
      [carried, cameBack] = [transaction.carried, true];
      become({ at: 'locked', failure: null, expected: expectedBy(transaction) }, 'returning');
      await exchange(arrival);
    },
    token: () => (leftMs() > 0 ? kept?.grant.accessToken : undefined),
    leftMs,
    drop: () => drop(),
    end() {
      ends += 1;
      trip?.end();
      trip = others = null;
      become(standing.at === 'someone_else' ? standing.from : standing);
      drop();
    },
    lock(how) {
      if (how !== 'left' && standing.at !== 'unlocked') return;
      const expected = expectedPerson(standing);
      drop(true);
      if (how !== 'left' && settings.whenLocked === 'read-only') return;
      others = null;
      become({ at: 'locked', failure: null, expected });
      surroundings.onForget();
    },
    wake,
    acceptSomeoneElse() {
      if (standing.at !== 'someone_else' || !others) return;
      const accepted = others;
      others = carried = null;
      unlock(accepted);
      surroundings.onForget();
    },
    refuseSomeoneElse() {
      others = null;
      if (standing.at === 'someone_else') become(standing.from);
    },
    carry(typed) {
      carried = typed;
    },
    carried: () => carried,
    cameBack: () => cameBack,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function wake() {
    kept?.life.wake();
    others?.life.wake();
    if (kept && kept.life.leftMs() <= 0) drop();
    // Whoever shows the time shows it anew.
    become(standing, way);
  }
}
