// The questions of one sign-in on the page: account and password first, then the second step.
import type { Question, Questions, Trouble } from '#step-up/questions.ts';
import { createSecondStep, type SecondStep, type SecondStepAsker } from './createSecondStep.ts';
import { Refused } from './send.ts';
import { type Granted, giveBack, signIn } from './tokenEndpoint.ts';

/** Who has the questions asked, and what becomes of the answers. */
export type Asker = Pick<SecondStepAsker, 'connection' | 'readList' | 'nowMs'> & {
  /** Whether more time is wanted later without asking. */
  readonly isOffline: boolean;
  /** The account that it has to be; null when anybody may sign in. */
  readonly account: string | null;
  /** From a password that was right a moment ago; null when it has to be asked for. */
  readonly mfaToken: string | null;
  /** Whether a password is enough for now: to look, and no more. */
  readonly isLookEnough: boolean;
  /** The password was right; a second step is wanted. */
  readonly onPassword: (account: string, mfaToken: string) => void;
  /** The person may look, and goes on without a second step. */
  readonly onLook: () => void;
  /** @returns what is wrong with it; null when it is taken, to be used on `onEnd` */
  readonly onGranted: (granted: Granted, account: string) => Trouble | null;
  /** What was granted counts from now on. */
  readonly onEnd: () => void;
  readonly onCancel: () => void;
  readonly onOtherAccount: () => void;
};

export function createQuestions(asker: Asker): Questions {
  const listeners = new Set<() => void>();
  let { account } = asker;
  let question: Question = atPassword(null);
  let secondStep: SecondStep | null = null;
  /** A password that was sent before the person turned back comes too late. */
  let turn = 0;

  function show(next: Question) {
    question = next;
    for (const listener of listeners) listener();
  }

  function atPassword(trouble: Trouble | null, isBusy = false): Question {
    return { at: 'password', account, isBusy, trouble };
  }

  function backToPassword(trouble: Trouble | null) {
    turn += 1;
    secondStep?.stop();
    secondStep = null;
    show(atPassword(trouble));
  }

  function askFurther(mfaToken: string) {
    secondStep = createSecondStep(mfaToken, {
      ...asker,
      show,
      onEnded: backToPassword,
      onNothing: asker.onLook,
      onGranted: (granted) => take(granted, account ?? ''),
    });
  }

  function take(granted: Granted, whose: string) {
    const trouble = asker.onGranted(granted, whose);
    if (trouble) {
      void giveBack(asker.connection, granted);
      return backToPassword(trouble);
    }
    const { recoveryCode, grant } = granted;
    if (recoveryCode === null) return asker.onEnd();
    show({ at: 'new_code', recoveryCode, account: grant.person.email ?? whose });
  }

  if (asker.mfaToken) askFurther(asker.mfaToken);

  return {
    question: () => question,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async signIn(typed, password) {
      if (question.at !== 'password' || question.isBusy) return;
      const whose = account ?? typed.trim();
      turn += 1;
      const mine = turn;
      show(atPassword(null, true));
      try {
        const answer = await signIn(asker.connection, whose, password, asker.isOffline);
        if (turn !== mine) {
          if (answer.at === 'granted') void giveBack(asker.connection, answer);
          return;
        }
        if (answer.at === 'granted') return take(answer, whose);
        account = whose;
        asker.onPassword(whose, answer.mfaToken);
        if (asker.isLookEnough) asker.onLook();
        else askFurther(answer.mfaToken);
      } catch (error) {
        if (turn === mine) backToPassword(error instanceof Refused ? error.trouble : untold);
      }
    },
    useAnotherAccount() {
      account = null;
      asker.onOtherAccount();
      backToPassword(null);
    },
    lookAgain: async () => secondStep?.lookAgain(),
    choose: async (method) => secondStep?.choose(method),
    sendAgain: async () => secondStep?.sendAgain(),
    answer: async (code) => secondStep?.answer(code),
    chooseAnother: () => secondStep?.chooseAnother(),
    goOn() {
      if (question.at === 'new_code') asker.onEnd();
    },
    cancel() {
      if (question.at === 'new_code') return;
      turn += 1;
      secondStep?.stop();
      asker.onCancel();
    },
  };
}

const untold: Trouble = { reason: 'failed', waitMs: null, triesLeft: null };
