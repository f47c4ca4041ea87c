// How the ten-minute token is got and kept: by a trip to the tenant, in memory only.
import {
  beginAuthorization,
  exchangeCode,
  type Grant,
  type Person,
  type StepUpSettings,
} from './authorization.ts';
import { identifyStepUpFailure, type StepUpFailure } from './identifyStepUpFailure.ts';
import {
  type Arrival,
  keepTransaction,
  type Transaction,
  type TransactionStore,
} from './transaction.ts';

/**
 * Where the confirmation stands:
 * - `locked`: not confirmed yet; with why the last try came to nothing, and whose it was to be
 * - `leaving`: on the way to the tenant
 * - `returning`: back, and exchanging what came back
 * - `unlocked`: confirmed; there is a token
 * - `expired`: was confirmed; what is on the screen stays, and changes need a new confirmation
 * - `someone_else`: another account confirmed; nothing is done with it unless the person says so
 */
export type StepUpState =
  | {
      readonly at: 'locked';
      readonly failure: StepUpFailure | null;
      readonly expected: Person | null;
    }
  | { readonly at: 'leaving'; readonly from: Exclude<StepUpState, { at: 'leaving' }> }
  | { readonly at: 'returning' }
  | ({ readonly at: 'unlocked' } & Confirmation)
  | ({ readonly at: 'expired' } & Confirmation)
  | { readonly at: 'someone_else'; readonly expected: Person; readonly person: Person };

/** Who confirmed, and what for. */
export type Confirmation = {
  readonly person: Person;
  /** Whether the tenant asked for a second step; somebody who has none is not asked. */
  readonly wasChallenged: boolean;
  readonly mayRemove: boolean;
  readonly mayEnroll: boolean;
};

export type StepUp = {
  /** Sends the person to the tenant, to come back to `returnTo`. Only ever called by a click. */
  readonly start: (returnTo: string) => Promise<void>;
  /** Exchanges what came back for the token. Settles when `state` says how it went; never rejects. */
  readonly finish: (arrival: Arrival) => Promise<void>;
  /** The token, or nothing when there is none with enough life left to finish a call. */
  readonly token: () => string | undefined;
  /** The tenant no longer takes the token: forget it, and keep the rest. */
  readonly drop: () => void;
  /** Goes on as the account that confirmed, though it is not the one from before. */
  readonly acceptSomeoneElse: () => void;
  readonly state: () => StepUpState;
  readonly subscribe: (listener: () => void) => () => void;
};

export type StepUpSurroundings = {
  readonly fetch: typeof fetch;
  readonly store: TransactionStore;
  /** Goes to an address. The page ends there, unless the person comes back to it by the Back button. */
  readonly leave: (url: string, onBack: () => void) => void;
  /** Milliseconds on a clock that never jumps. */
  readonly nowMs: () => number;
};

/** With less life than this nothing is sent any more: it could arrive too late. */
const SPARE_MS = 30_000;

/**
 * Makes the one holder of the step-up token. Expiry is counted from the tenant's `expires_in`, so a wrong
 * clock on the device changes nothing.
 */
export function createStepUp(settings: StepUpSettings, surroundings: StepUpSurroundings): StepUp {
  const { store, leave, nowMs } = surroundings;
  const listeners = new Set<() => void>();
  let state: StepUpState = { at: 'locked', failure: null, expected: null };
  let grant: Grant | null = null;
  let endsAtMs = 0;
  let expiry: ReturnType<typeof setTimeout> | undefined;

  function become(next: StepUpState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Its life is counted from when it came, whenever it is put to use. */
  function keep(granted: Grant) {
    grant = granted;
    endsAtMs = nowMs() + granted.expiresInSeconds * 1000;
  }

  function unlock({ person, scopes, wasChallenged }: Grant) {
    clearTimeout(expiry);
    expiry = setTimeout(drop, lifeLeftMs());
    become({
      at: 'unlocked',
      person,
      wasChallenged,
      mayRemove: scopes.has('remove:authenticators'),
      mayEnroll: scopes.has('enroll'),
    });
  }

  /** How long the token may still be sent. */
  function lifeLeftMs() {
    return endsAtMs - nowMs() - SPARE_MS;
  }

  function drop() {
    clearTimeout(expiry);
    grant = null;
    if (state.at === 'unlocked') become({ ...state, at: 'expired' });
  }

  /** Back without an answer: as it was, except that time went by. */
  function stay(before: StepUpState) {
    become(before);
    if (lifeLeftMs() <= 0) drop();
  }

  return {
    async start(returnTo) {
      if (state.at === 'leaving') return;
      const before = state;
      const expected = personOf(before);
      become({ at: 'leaving', from: before });
      try {
        const { url, transaction } = await beginAuthorization(settings, {
          returnTo,
          expected,
          // The tenant still knows the other account, and would hand it back without a question.
          askWho: before.at === 'someone_else',
        });
        keepTransaction(store, transaction);
        leave(url, () => stay(before));
      } catch {
        become(before.at === 'locked' ? { ...before, failure: 'failed' } : before);
      }
    },
    async finish({ transaction, answer }) {
      const expected = expectedBy(transaction);
      become({ at: 'returning' });
      try {
        const granted = await exchangeCode(settings, transaction, answer, surroundings.fetch);
        keep(granted);
        if (!expected || expected.sub === granted.person.sub) unlock(granted);
        else become({ at: 'someone_else', expected, person: granted.person });
      } catch (error) {
        become({ at: 'locked', failure: identifyStepUpFailure(error), expected });
      }
    },
    token() {
      return state.at === 'unlocked' && lifeLeftMs() > 0 ? grant?.accessToken : undefined;
    },
    drop,
    acceptSomeoneElse() {
      if (state.at === 'someone_else' && grant) unlock(grant);
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function personOf(state: StepUpState): Person | null {
  if (state.at === 'someone_else' || state.at === 'locked') return state.expected;
  return state.at === 'unlocked' || state.at === 'expired' ? state.person : null;
}

function expectedBy({ expectedSub, expectedEmail }: Transaction): Person | null {
  return expectedSub === null
    ? null
    : { sub: expectedSub, email: expectedEmail, isEmailVerified: false };
}
