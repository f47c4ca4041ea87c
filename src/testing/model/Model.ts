// A pure model of two people, their methods and one page, and what is asked of whatever is held to it.

export type Who = 'anna' | 'bea';

/** The last digits of a phone, the authenticator app, or the app that approves. */
export type Thing = string;

export const APP = 'app';
export const PUSH = 'push';

/** What can be added. Nobody has both: what shows codes only is then told from what shows them too. */
export type Addable = typeof APP | typeof PUSH;

/** What each of them has at first, beside a recovery code. */
export const atFirst: Readonly<Record<Who, readonly Thing[]>> = {
  anna: ['0001', '0002', '0003'],
  bea: ['0003', '0004'],
};

export type Owned = {
  readonly things: Set<Thing>;
  /** What was begun and not confirmed. */
  unfinished: Addable | null;
};

/** What is on the screen. */
export type Screen = {
  readonly session: 'locked' | 'unlocked' | 'expired';
  /** Sorted; null without a list. */
  readonly seen: readonly Thing[] | null;
  readonly dialog: 'remove' | 'add' | null;
};

/** What was said of a removal. */
export type Told = 'removed' | 'already' | 'changed' | 'nothing removed';

/**
 * What goes wrong with a removal: the look before it fails, its answer gets lost before or after its effect, or its
 * answer and the look afterwards both.
 */
export const faults = [
  'none',
  'no look before',
  'lost before the effect',
  'lost after the effect',
  'lost, and no look after',
] as const;
export type Fault = (typeof faults)[number];

/**
 * What goes wrong with adding: the answer is lost before or after its effect, or can't be read though it had one; or the
 * token is not taken any more.
 */
export const addingFaults = [
  'none',
  'lost before the effect',
  'lost after the effect',
  'malformed',
  'token refused',
] as const;
export type AddingFault = (typeof addingFaults)[number];

/** A code whose answer is lost, and the look afterwards too. */
export type VerifyFault = AddingFault | 'lost, and no look after';
/** A wait for a phone that was asked about too often. */
export type PollFault = AddingFault | 'slow down';

/** What was said of beginning, of a code, and of the wait for a phone. */
export type Begun = 'begun' | 'not begun' | 'expired';
export type Verified = 'added' | 'wrong code' | 'still open' | 'expired';
export type Polled = 'added' | 'waiting' | 'declined' | 'expired';

export type Adding = {
  readonly what: Addable;
  /** Since it was begun, how long until the next look, and how long the tenant wants it to be. */
  openSeconds: number;
  pauseSeconds: number;
  askedSeconds: number;
};

export type Model = {
  readonly people: Readonly<Record<Who, Owned>>;
  who: Who;
  session: Screen['session'];
  /** Since the confirmation, by the clock that the steps move. */
  elapsedSeconds: number;
  seen: readonly Thing[] | null;
  asked: Thing | null;
  /** What is being set up in front of the person. */
  adding: Adding | null;
  /** This page began what is unfinished, and takes it back by itself. */
  isOwn: boolean;
  wrongCodes: number;
  /** How many removals the page ought to have sent. */
  removals: number;
};

export const newModel = (): Model => ({
  people: { anna: newOwned('anna'), bea: newOwned('bea') },
  who: 'anna',
  session: 'locked',
  elapsedSeconds: 0,
  seen: null,
  asked: null,
  adding: null,
  isOwn: false,
  wrongCodes: 0,
  removals: 0,
});

const newOwned = (who: Who): Owned => ({ things: new Set(atFirst[who]), unfinished: null });

/** A page and its tenant, below the screen or in a browser. Every promise settles when nothing is under way. */
export type Driver = {
  /** Told the name of each step before it is taken. */
  readonly onStep: (name: string) => void;
  readonly confirm: (who: Who) => Promise<void>;
  /** Another account confirms first; then it goes on, or the one from before confirms. */
  readonly confirmAsOther: (other: Who, then: Who) => Promise<void>;
  readonly loadAgain: () => Promise<void>;
  readonly lock: () => Promise<void>;
  /** Both clocks, the page's and the tenant's; then the page is looked at again. */
  readonly passTime: (seconds: number) => Promise<void>;
  readonly ask: (thing: Thing) => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** Of what is asked about; fails unless this is said of it. With the last fault, the person looks again. */
  readonly remove: (fault: Fault, expected: Told) => Promise<void>;
  /** @param isInTheWay one of an earlier visit is, and is discarded first */
  readonly enroll: (
    what: Addable,
    isInTheWay: boolean,
    fault: AddingFault,
    expected: Begun,
  ) => Promise<void>;
  /** With the last fault, the person looks again. */
  readonly verify: (isRight: boolean, fault: VerifyFault, expected: Verified) => Promise<void>;
  /** @param seconds until the next look by itself, which is waited for */
  readonly poll: (
    answer: 'approve' | 'deny' | null,
    fault: PollFault,
    seconds: number,
    expected: Polled,
  ) => Promise<void>;
  /** Closes the dialog; what is open is taken back where there is a token. */
  readonly abandon: () => Promise<void>;
  readonly discard: () => Promise<void>;
  /** Behind the page's back. */
  readonly removeElsewhere: (who: Who, thing: Thing) => Promise<void>;
  readonly addElsewhere: (who: Who) => Promise<void>;
  /** Fails unless this is on the screen; a browser may take a moment. */
  readonly expectScreen: (expected: Screen) => Promise<void>;
  /** What the tenant holds. */
  readonly truth: (who: Who) => Promise<{ things: readonly Thing[]; unfinished: Addable | null }>;
  /** How many removals this page has sent in this sequence. */
  readonly removals: () => number;
};
