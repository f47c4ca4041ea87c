// The step-up for an app that asks for the password itself: everything is asked on the page.
import type { Grant, Person } from '#step-up/authorization.ts';
import type { Questions } from '#step-up/questions.ts';
import {
  confirmationBy,
  type Locked,
  type Standing,
  type StepUp,
  type StepUpState,
} from '#step-up/stepUp.ts';
import { type Clocks, whenOver } from '#step-up/tokenLife.ts';
import { createQuestions } from './createQuestions.ts';
import { createTokens, type Kept } from './createTokens.ts';
import type { Listed } from './mfaApi.ts';
import { type Connection, Refused } from './send.ts';
import { giveBack, readAnswer } from './tokenEndpoint.ts';

export type PasswordSettings = Omit<Connection, 'fetch'> & {
  /** When the second step is asked for: at once; or when something is to be changed; or at once, and then seldom. */
  readonly passwordMode: 'mfa-first' | 'list-first' | 'refresh';
  readonly whenLocked: 'hide' | 'read-only';
};

export type PasswordSurroundings = Clocks &
  Pick<Connection, 'fetch'> & {
    /** Parses what the tenant lists; throws when it is no list. */
    readonly readList: (answer: unknown) => readonly Listed[];
    /** Nothing that was shown of the person may stay. */
    readonly onForget: () => void;
    /** There is a new token: what is on the screen may be old. */
    readonly onConfirmed: () => void;
  };

export type PasswordStepUp = StepUp & {
  /** The first method was confirmed with the token of the password: the answer is what the sign-in was for. */
  readonly onGranted: (answer: unknown) => Promise<void>;
};

const locked: Locked = { at: 'locked', failure: null, expected: null };

/** The same port as the trip to the tenant, so that no screen but the questions knows which it is. */
export function createPasswordStepUp(
  settings: PasswordSettings,
  surroundings: PasswordSurroundings,
): PasswordStepUp {
  const { passwordMode, whenLocked } = settings;
  const { readList, nowMs, onForget, onConfirmed } = surroundings;
  const connection: Connection = { ...settings, fetch: surroundings.fetch };
  const tokens = createTokens(connection, surroundings);
  const listeners = new Set<() => void>();
  let standing: Exclude<Standing, { at: 'someone_else' }> = locked;
  let questions: Questions | null = null;
  let state: StepUpState = standing;
  /** Whose password it has to be, once it was right. */
  let account: string | null = null;
  let stopCounting = () => {};

  function become(next: typeof standing, asked: Questions | null = questions) {
    standing = next;
    questions = asked;
    state = questions ? { at: 'asking', from: standing, questions } : standing;
    for (const listener of listeners) listener();
  }

  function unlock(grant: Grant, renewsItself: boolean, asked: Questions | null) {
    stopCounting();
    stopCounting = whenOver(tokens, () => void renew());
    become({ at: 'unlocked', failure: null, ...confirmationBy(grant), renewsItself }, asked);
  }

  function drop(isByHand = false) {
    stopCounting();
    tokens.forget();
    if (standing.at === 'unlocked') become({ ...standing, at: 'expired', isByHand });
    else if (standing.at === 'read_only') become(locked);
  }

  /**
   * Without more time, a token whose time is up is the end.
   *
   * @returns whether there is more time now
   */
  async function renew(): Promise<boolean> {
    const grant = await tokens.renew();
    // Questions that are open stay so: the person asked for them.
    if (grant) unlock(grant, true, questions);
    else if (tokens.hasEnded()) {
      const sealed = tokens.sealed();
      drop();
      if (sealed) tokens.keepSealed(sealed);
    }
    return grant !== null;
  }

  /** Everything of the person goes. */
  function forget(expected: Person | null) {
    tokens.giveBack();
    tokens.forget();
    stopCounting();
    if (!expected) account = null;
    onForget();
    become({ ...locked, expected });
  }

  function ask(isFresh: boolean) {
    let granted: Kept | null = null;
    const accountBefore = account;
    const asked = createQuestions({
      connection,
      readList,
      nowMs,
      isOffline: passwordMode === 'refresh',
      account,
      mfaToken: isFresh ? null : tokens.sealed(),
      isLookEnough: passwordMode === 'list-first' && standing.at === 'locked',
      onPassword(whose, mfaToken) {
        account = whose;
        tokens.keepSealed(mfaToken);
      },
      onLook() {
        become({ at: 'read_only', failure: null, expected: null, account: account ?? '' }, null);
        onConfirmed();
      },
      onGranted(answer, whose) {
        const expected = 'expected' in standing ? standing.expected : standing.person;
        const { person } = answer.grant;
        if (expected && expected.sub !== person.sub) return new Refused('someone_else').trouble;
        account = whose;
        granted = tokens.count(answer);
        return null;
      },
      onEnd() {
        if (!granted) return;
        tokens.giveBack();
        tokens.keep(granted);
        unlock(granted.granted.grant, false, null);
        onConfirmed();
      },
      onCancel() {
        // Whoever sits down here next begins with the password.
        if (standing.at === 'locked') {
          tokens.forget();
          account = accountBefore;
        }
        become({ ...standing, failure: 'cancelled' }, null);
      },
      onOtherAccount: () => forget(null),
    });
    become({ ...standing, failure: null }, asked);
  }

  return {
    async start(_returnTo, { fresh = false } = {}) {
      if (!fresh && standing.at === 'unlocked' && (await renew())) return;
      if (!questions) ask(fresh);
    },
    finish: () => Promise.resolve(),
    token(use) {
      const access = tokens.access();
      if (access) return access.accessToken;
      // With a password only, nothing is ever removed.
      const isEnough = standing.at === 'read_only' && (use === 'read' || use === 'add');
      return isEnough ? (tokens.sealed() ?? undefined) : undefined;
    },
    leftMs: tokens.leftMs,
    // The page is never left, so what was typed stays where it was.
    carry() {},
    carried: () => null,
    drop: () => drop(),
    lock(how) {
      const isOpen = standing.at === 'unlocked' || standing.at === 'read_only';
      if (how === 'left' || (isOpen && whenLocked === 'hide'))
        return forget('person' in standing ? standing.person : null);
      tokens.giveBack();
      drop(true);
    },
    wake() {
      tokens.wake();
      if (tokens.hasEnded()) void renew();
    },
    // Who signs in as somebody else says so before, and nothing of the one before stays.
    acceptSomeoneElse() {},
    refuseSomeoneElse() {},
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async onGranted(answer) {
      if (standing.at === 'unlocked') return;
      const read = { response: Response.json(answer), body: answer };
      const known = { wasChallenged: true, person: null };
      const granted = await readAnswer(connection, 'failed', read, known).catch(() => null);
      if (granted?.at !== 'granted') return;
      if (standing.at !== 'read_only') return giveBack(connection, granted);
      tokens.keep(tokens.count(granted));
      unlock(granted.grant, false, questions);
    },
  };
}
