// The step-up of a host that signs people in by itself: it gets the token, and we only keep it for ten minutes.
import type { Grant } from './authorization.ts';
import { readHostToken } from './hostToken.ts';
import type { StepUpFailure } from './identifyStepUpFailure.ts';
import {
  confirmationBy,
  confirmationOf,
  type EmbeddedStepUp,
  expectedPerson,
  type Standing,
  type StepUpState,
} from './stepUp.ts';
import type { TokenSource } from './TokenSource.ts';
import { beginTokenLife, type Clocks, type TokenLife, whenOver } from './tokenLife.ts';

export type HostStepUpSurroundings = Clocks & {
  /** Nothing that was shown of the person may stay. */
  readonly onForget: () => void;
  /** There is a new token: what is on the screen may be old. */
  readonly onConfirmed: () => void;
  readonly whenLocked: 'hide' | 'read-only';
};

type Kept = { readonly grant: Grant; readonly life: TokenLife };

/** A host that has to look longer than this has no token at hand. */
const LOOK_TAKES_MS = 10_000;

/** Then the person can ask anew, and an answer to what they asked first counts until they do. */
const LONGEST_ASK_MS = 2 * 60_000;

/** The same port as the page's own step-up, so that no screen knows which it is. */
export function createHostStepUp(source: TokenSource, surroundings: HostStepUpSurroundings) {
  const { wallMs, onForget, onConfirmed, whenLocked } = surroundings;
  const listeners = new Set<() => void>();
  let standing: Standing = { at: 'locked', failure: null, expected: null };
  let state: StepUpState = standing;
  let kept: Kept | null = null;
  let others: Kept | null = null;
  let isAsking = false;
  let carried: string | null = null;
  let stopCounting = () => {};
  /** Of asking the host: an answer to an earlier one, or to one before the end, comes to nothing. */
  let turn = 0;

  function show(next: StepUpState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function become(next: Standing) {
    standing = next;
    show(isAsking ? { at: 'leaving', from: standing, isElsewhere: false } : standing);
  }

  const leftMs = () => kept?.life.leftMs() ?? 0;

  function drop(isByHand = false) {
    stopCounting();
    kept = null;
    if (standing.at === 'unlocked') become({ ...standing, at: 'expired', isByHand });
    else if (standing.at === 'someone_else' && standing.from.at === 'unlocked') {
      become({ ...standing, from: { ...standing.from, at: 'expired', isByHand } });
    }
  }

  function unlock(confirmed: Kept) {
    stopCounting();
    kept = confirmed;
    stopCounting = whenOver(confirmed.life, drop);
    become({ at: 'unlocked', failure: null, ...confirmationBy(confirmed.grant) });
  }

  function fail(failure: StepUpFailure | null) {
    if (standing.at !== 'someone_else') become({ ...standing, failure });
  }

  /** @returns whether it was a token that can be used */
  function take(given: unknown, isFresh: boolean): boolean {
    const read = readHostToken(given, wallMs());
    if (!read) return false;
    // The host was asked for a new sign-in, and answered.
    const grant = { ...read, isFresh };
    const next = { grant, life: beginTokenLife(grant.expiresInSeconds, surroundings) };
    if (next.life.leftMs() <= 0) return false;
    const expected = expectedPerson(standing);
    if (standing.at !== 'someone_else' && expected && expected.sub !== grant.person.sub) {
      others = next;
      become({ at: 'someone_else', expected, person: grant.person, from: standing });
    } else {
      unlock(next);
      onConfirmed();
    }
    return true;
  }

  function stopAsking() {
    turn += 1;
    isAsking = false;
    others = null;
    become(standing.at === 'someone_else' ? standing.from : standing);
  }

  function wake() {
    kept?.life.wake();
    others?.life.wake();
    if (kept && kept.life.leftMs() <= 0) drop();
    // Whoever shows the time shows it anew.
    show(state);
  }

  const stepUp: EmbeddedStepUp = {
    async start(_returnTo, { fresh = false } = {}) {
      if (isAsking) return;
      isAsking = true;
      others = null;
      if (standing.at === 'someone_else') standing = standing.from;
      fail(null);
      turn += 1;
      const ours = turn;
      const late = setTimeout(() => {
        if (ours !== turn) return;
        isAsking = false;
        fail('unreachable');
      }, LONGEST_ASK_MS);
      try {
        const given = (await source.confirm?.({ fresh })) ?? (await source.getToken?.());
        if (ours !== turn) return;
        isAsking = false;
        // Nothing, and no error: the person did not go on.
        if (!take(given, fresh)) fail(given ? 'not_trusted' : null);
      } catch (error) {
        if (ours !== turn) return;
        isAsking = false;
        fail(isCancel(error) ? null : 'failed');
      } finally {
        clearTimeout(late);
      }
    },
    finish: () => Promise.resolve(),
    token: () => (leftMs() > 0 ? kept?.grant.accessToken : undefined),
    leftMs,
    drop: () => drop(),
    end() {
      stopAsking();
      drop();
    },
    lock(how) {
      // It may have been left for the host's own sign-in, which never answers here.
      if (how === 'left') stopAsking();
      const confirmed = confirmationOf(state);
      if (!confirmed || (standing.at !== 'unlocked' && how !== 'left')) return;
      drop(true);
      if (how !== 'left' && whenLocked === 'read-only') return;
      become({ at: 'locked', failure: null, expected: confirmed.person });
      onForget();
    },
    wake,
    acceptSomeoneElse() {
      if (standing.at !== 'someone_else' || !others) return;
      const accepted = others;
      others = carried = null;
      unlock(accepted);
      onForget();
    },
    refuseSomeoneElse() {
      others = null;
      if (standing.at === 'someone_else') become(standing.from);
    },
    carry(typed) {
      carried = typed;
    },
    carried: () => carried,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** Looks once whether the host holds a token already. Settles when `state` says so; never rejects. */
  async function look(): Promise<void> {
    if (!source.getToken) return;
    show({ at: 'returning' });
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LOOK_TAKES_MS));
    const looked = (async () => source.getToken?.())();
    const ours = turn;
    const given = await Promise.race([looked, late]).catch(() => null);
    if (ours !== turn) return;
    if (!take(given, false)) become(standing);
  }

  return { stepUp, look };
}

/** What auth0-spa-js and OAuth call it when the person turned back. */
function isCancel(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'error' in error ? error.error : '';
  return code === 'cancelled' || code === 'access_denied';
}
