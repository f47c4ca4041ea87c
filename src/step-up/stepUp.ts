// The one port to the step-up: what a screen may ask of it, and where it stands.
import type { Grant, Person } from './authorization.ts';
import type { StepUpFailure } from './identifyStepUpFailure.ts';
import type { Questions } from './questions.ts';
import type { Arrival, Transaction } from './transaction.ts';

export type StartOptions = {
  /** The person has to sign in again, whatever the tenant remembers of them. */
  readonly fresh?: boolean;
  /** In this tab, where a window of its own can't be had. */
  readonly inThisTab?: boolean;
};

/** What a token is wanted for: one that may be read with is not always good for a change. */
export type TokenUse = 'read' | 'add' | 'remove';

export type StepUp = {
  /**
   * Sends the person to the tenant, to come back to `returnTo`; or asks them here, where the page itself does. Only
   * ever called by a click, and at once: a window can be opened in a click only. While one is open, shows it.
   */
  readonly start: (returnTo: string, options?: StartOptions) => Promise<void>;
  /** Exchanges what came back for the token. Settles when `state` says how it went; never rejects. */
  readonly finish: (arrival: Arrival) => Promise<void>;
  /** The token, or nothing when there is none for this with enough life left to finish a call. */
  readonly token: (use?: TokenUse) => string | undefined;
  /** How long it may still be sent; not above zero when there is none. */
  readonly leftMs: () => number;
  /** The tenant no longer takes the token: forget it, and keep the rest. */
  readonly drop: () => void;
  /**
   * The person is done: forget the token. What is on the screen stays, or goes, as the settings say; when the page is
   * left it goes, since nobody knows who comes back to it.
   */
  readonly lock: (how?: 'left') => void;
  /** The page was away or asleep: judge the time again. */
  readonly wake: () => void;
  /** Goes on as the account that confirmed, though it is not the one from before. */
  readonly acceptSomeoneElse: () => void;
  /** Forgets the account that confirmed, and stands as before. */
  readonly refuseSomeoneElse: () => void;
  /** What was typed and must not be lost on the way; never a secret. It is there again when the person is back. */
  readonly carry: (typed: string | null) => void;
  readonly carried: () => string | null;
  /** Whether this page was opened by the way back from the tenant: nothing on it has the focus yet. */
  readonly cameBack?: () => boolean;
  readonly state: () => StepUpState;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Where the page can be taken away while the document around it stays. */
export type EmbeddedStepUp = StepUp & {
  /** Nobody sees the page any more: forgets the token, and what is under way comes to nothing. */
  readonly end: () => void;
};

/** Who confirmed, and what for. */
export type Confirmation = {
  readonly person: Person;
  /** Whether the tenant asked for a second step; somebody who has none is not asked. */
  readonly wasChallenged: boolean;
  /** Whether they signed in for it, whatever the tenant remembered of them. */
  readonly isFresh: boolean;
  /** By how much the clock of the device is ahead of the tenant's; less than zero when it is behind. */
  readonly clockAheadSeconds: number;
  readonly mayRead: boolean;
  readonly mayRemove: boolean;
  readonly mayEnroll: boolean;
};

/** Why the last try came to nothing, until the next one. */
type LastTry = { readonly failure: StepUpFailure | null };

export type Locked = LastTry & {
  readonly at: 'locked';
  /** Whose confirmation it was to be, when that is known. */
  readonly expected: Person | null;
};

/** Signed in with a password only, for which the tenant gives a token to look with, and to add a first method. */
export type ReadOnly = LastTry & {
  readonly at: 'read_only';
  /** Who it is to the tenant is not known before a confirmation. */
  readonly expected: null;
  /** What was typed. */
  readonly account: string;
};

export type Confirmed = LastTry &
  Confirmation &
  /** `renewsItself`: it has been given more time without asking, and may be again. */
  (
    | { readonly at: 'unlocked'; readonly renewsItself?: boolean }
    /** `isByHand`: the person locked it; else its time was up. */
    | { readonly at: 'expired'; readonly isByHand: boolean }
  );

export type SomeoneElseConfirmed = {
  readonly at: 'someone_else';
  readonly expected: Person;
  readonly person: Person;
  /** How it stands, and goes on to stand unless the person says otherwise. */
  readonly from: Locked | ReadOnly | Confirmed;
};

export type Standing = Locked | ReadOnly | Confirmed | SomeoneElseConfirmed;

/**
 * Where the confirmation stands:
 * - `locked`: not confirmed yet
 * - `read_only`: signed in, so that there is something to look at; changes need a confirmation
 * - `asking`: the person is being asked on this page
 * - `leaving`: on the way to the tenant, in another window or in this one
 * - `returning`: back, and exchanging what came back
 * - `unlocked`: confirmed; there is a token
 * - `expired`: was confirmed; what is on the screen stays, and changes need a new confirmation
 * - `someone_else`: another account confirmed; nothing is done with it unless the person says so
 */
export type StepUpState =
  | Standing
  | { readonly at: 'leaving'; readonly from: Standing; readonly isElsewhere: boolean }
  | { readonly at: 'asking'; readonly from: Standing; readonly questions: Questions }
  | { readonly at: 'returning' };

/** How it stands meanwhile. */
function standingOf(state: StepUpState): Standing | null {
  if (state.at === 'returning') return null;
  return state.at === 'leaving' || state.at === 'asking' ? state.from : state;
}

/** What the list on the screen was confirmed with, though it may have ended since. */
export function confirmationOf(state: StepUpState): Confirmed | null {
  const standing = standingOf(state);
  if (standing?.at === 'someone_else') return confirmationOf(standing.from);
  return standing?.at === 'unlocked' || standing?.at === 'expired' ? standing : null;
}

/** Who has signed in with a password, and not confirmed yet. */
export function readOnlyOf(state: StepUpState): ReadOnly | null {
  const standing = standingOf(state);
  return standing?.at === 'read_only' ? standing : null;
}

/** Whether there is a token that may read the list. */
export function mayRead(state: StepUpState): boolean {
  return (isUnlocked(state) && confirmationOf(state)?.mayRead === true) || !!readOnlyOf(state);
}

/** Whether there is a token: also while the person is getting a new one before the old one ends. */
export function isUnlocked(state: StepUpState): boolean {
  return confirmationOf(state)?.at === 'unlocked';
}

/** Whose confirmation the next one has to be. */
export function expectedPerson(standing: Standing): Person | null {
  return 'expected' in standing ? standing.expected : standing.person;
}

/** Whose confirmation a trip was to bring; null for the first one. */
export function expectedBy({ expectedSub, expectedEmail }: Transaction): Person | null {
  return expectedSub === null
    ? null
    : { sub: expectedSub, email: expectedEmail, isEmailVerified: false };
}

/** What a passed step-up allows, without its token. */
export function confirmationBy({ scopes, ...grant }: Grant): Confirmation {
  const { person, wasChallenged, isFresh, clockAheadSeconds } = grant;
  return {
    person,
    wasChallenged,
    isFresh,
    clockAheadSeconds,
    mayRead: scopes.has('read:authenticators'),
    mayRemove: scopes.has('remove:authenticators'),
    mayEnroll: scopes.has('enroll'),
  };
}
