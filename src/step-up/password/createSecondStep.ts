// The second step of a sign-in on the page: which way, and the answer to what was sent.
import type { Method, Question, Questions, Trouble } from '#step-up/questions.ts';
import { challenge, findMethods, type Listed } from './mfaApi.ts';
import { createPolling } from './polling.ts';
import { type Connection, Refused } from './send.ts';
import { confirm, type Granted, giveBack, type Proof } from './tokenEndpoint.ts';

export type SecondStepAsker = {
  readonly connection: Connection;
  readonly readList: (answer: unknown) => readonly Listed[];
  /** Milliseconds on a clock that never jumps. */
  readonly nowMs: () => number;
  readonly show: (question: Question) => void;
  /** The password was too long ago: begin anew. */
  readonly onEnded: (trouble: Trouble) => void;
  /** The person has nothing to confirm with. */
  readonly onNothing: () => void;
  readonly onGranted: (granted: Granted) => void;
};

export type SecondStep = Pick<
  Questions,
  'lookAgain' | 'choose' | 'sendAgain' | 'answer' | 'chooseAnother'
> & {
  /** Whatever is under way comes too late. */
  readonly stop: () => void;
};

type Challenge = Extract<Question, { at: 'challenge' }>;

const untold: Trouble = { reason: 'failed', waitMs: null, triesLeft: null };

const troubleOf = (error: unknown) => (error instanceof Refused ? error.trouble : untold);

/** Asks nothing by itself but which ways there are, and whether a push was answered. */
export function createSecondStep(mfaToken: string, asker: SecondStepAsker): SecondStep {
  const { connection, nowMs } = asker;
  let methods: readonly Method[] = [];
  let oobCode: string | null = null;
  /** Where we are: whatever was begun elsewhere comes too late. */
  let turn = 0;
  /** What is on the screen, for as long as it is a challenge. */
  let open: Challenge | null = null;
  let isBusy = false;
  const polling = createPolling((code) => judge({ oobCode: code, bindingCode: null }));

  function stop() {
    turn += 1;
    polling.stop();
  }

  function showMethods(trouble: Trouble | null, chosen: Method | null = null, isLooking = false) {
    open = null;
    isBusy = chosen !== null || isLooking;
    asker.show({ at: 'methods', methods, isLooking, chosen, trouble });
  }

  function showChallenge(next: Challenge) {
    open = next;
    isBusy = next.busy !== null;
    asker.show(next);
  }

  function beginChallenge(method: Method, sentAtMs: readonly number[]) {
    showChallenge({
      at: 'challenge',
      method,
      hasOthers: methods.length > 1,
      sentAtMs,
      notBeforeMs: null,
      busy: null,
      trouble: null,
    });
  }

  function fail(error: unknown, stay: (trouble: Trouble) => void) {
    const trouble = troubleOf(error);
    if (trouble.reason === 'ended') {
      stop();
      asker.onEnded(trouble);
    } else stay(trouble);
  }

  const stayAt = (challenged: Challenge) => (trouble: Trouble) =>
    showChallenge({
      ...challenged,
      busy: null,
      trouble,
      notBeforeMs: trouble.waitMs === null ? null : nowMs() + trouble.waitMs,
    });

  async function look() {
    stop();
    const mine = turn;
    showMethods(null, null, true);
    try {
      const owned = await findMethods(connection, asker.readList, mfaToken);
      if (turn !== mine) return;
      methods = owned.methods;
      const [first] = methods;
      // Auth0, MFA API FAQ: who has nothing active may add the first one with a password only.
      if (!owned.hasAny) asker.onNothing();
      else if (first?.kind === 'otp' && methods.length === 1) beginChallenge(first, []);
      else showMethods(null);
    } catch (error) {
      if (turn === mine) fail(error, showMethods);
    }
  }

  async function sendTo(method: Method, before: Challenge | null) {
    stop();
    const mine = turn;
    try {
      const code = await challenge(connection, mfaToken, method);
      if (turn !== mine) return;
      oobCode = code;
      beginChallenge(method, [...(before?.sentAtMs ?? []), nowMs()]);
    } catch (error) {
      if (turn !== mine) return;
      fail(error, before ? stayAt(before) : showMethods);
    }
    // When no other could be sent, the one before stays good.
    if (turn === mine && open && oobCode && method.kind === 'push') polling.start(oobCode);
  }

  /** @returns whether a push is still to be waited for */
  async function judge(proof: Proof): Promise<'waiting' | 'slow_down' | 'over'> {
    const mine = turn;
    const asked = open;
    if (!asked) return 'over';
    try {
      const answer = await confirm(connection, mfaToken, proof);
      const isGranted = answer !== 'waiting' && answer !== 'slow_down';
      if (turn !== mine) {
        // It comes too late, and nobody goes on with it.
        if (isGranted) void giveBack(connection, answer);
        return 'over';
      }
      if (isGranted) {
        stop();
        asker.onGranted(answer);
        return 'over';
      }
      if (asked.trouble) showChallenge({ ...asked, trouble: null });
      return answer;
    } catch (error) {
      if (turn !== mine) return 'over';
      fail(error, stayAt(asked));
      // A look that was lost is made again; a code that was lost is the person's to send.
      const isLost = troubleOf(error).reason === 'unreachable';
      return isLost && asked.method.kind === 'push' ? 'waiting' : 'over';
    }
  }

  void look();

  return {
    stop,
    lookAgain: look,
    async choose(method) {
      if (isBusy || open) return;
      oobCode = null;
      if (method.kind === 'otp' || method.kind === 'recovery-code') {
        return beginChallenge(method, []);
      }
      showMethods(null, method);
      await sendTo(method, null);
    },
    async sendAgain() {
      if (!open || isBusy) return;
      const before = open;
      showChallenge({ ...before, busy: 'sending', trouble: null });
      await sendTo(before.method, before);
    },
    async answer(code) {
      const proof = open && proofOf(open.method, code, oobCode);
      if (!open || isBusy || !proof) return;
      showChallenge({ ...open, busy: 'judging', trouble: null });
      await judge(proof);
    },
    chooseAnother() {
      stop();
      showMethods(null);
    },
  };
}

function proofOf({ kind }: Method, code: string, oobCode: string | null): Proof | null {
  if (kind === 'otp') return { otp: code };
  if (kind === 'recovery-code') return { recoveryCode: code };
  return oobCode === null ? null : { oobCode, bindingCode: code };
}
