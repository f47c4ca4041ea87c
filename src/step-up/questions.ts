// What a person is asked on the page itself, where the page and not the tenant asks for the password.

/** Ways to confirm that can be asked for here; a security key or a passkey can't. */
export type MethodKind = 'push' | 'otp' | 'sms' | 'voice' | 'email' | 'recovery-code';

/** One way to confirm, as the tenant lists it. All authenticator apps are one: any of them may answer. */
export type Method = {
  readonly id: string;
  readonly kind: MethodKind;
  readonly name: string | null;
};

/**
 * Why a step came to nothing:
 * - `wrong_password`: password or account; which of them is told to nobody
 * - `blocked`: too many wrong passwords for this account
 * - `suspended`: the people who run the app have blocked the account
 * - `breached`: the password is known to strangers
 * - `not_from_here`: the tenant wants to see the person on its own pages
 * - `refused`: a rule of the tenant said no
 * - `not_offered`: this app may not ask for passwords, or not for those of this realm
 * - `someone_else`: another account answered than the one that was asked
 * - `not_trusted`, `clock`: as in a step-up anywhere
 * - `wrong_code`, `wrong_recovery_code`: not the code that was wanted, or one that was used before
 * - `too_many_codes`: too many wrong ones, so that none is looked at for a while
 * - `too_many_sent`: no more messages for a while
 * - `too_many_requests`: that was too fast
 * - `declined`: the person said no on their phone
 * - `code_expired`: what was sent is too old
 * - `method_gone`: the method is no longer there
 * - `ended`: the password was too long ago
 * - `unreachable`: no answer, or none that can be read
 * - `failed`: any other refusal
 */
export type TroubleReason =
  | 'wrong_password'
  | 'blocked'
  | 'suspended'
  | 'breached'
  | 'not_from_here'
  | 'refused'
  | 'not_offered'
  | 'someone_else'
  | 'not_trusted'
  | 'clock'
  | 'wrong_code'
  | 'wrong_recovery_code'
  | 'too_many_codes'
  | 'too_many_sent'
  | 'too_many_requests'
  | 'declined'
  | 'code_expired'
  | 'method_gone'
  | 'ended'
  | 'unreachable'
  | 'failed';

export type Trouble = {
  readonly reason: TroubleReason;
  /** How long nothing more is taken, where the tenant says so. */
  readonly waitMs: number | null;
  /** How many more codes may be tried, where the tenant says so. */
  readonly triesLeft: number | null;
};

/**
 * - `password`: account and password
 * - `methods`: which way to confirm; none when there is only what can't be asked for here
 * - `challenge`: a code, or an approval on the phone
 * - `new_code`: the recovery code was used up, and its successor has to be kept
 */
export type Question =
  | {
      readonly at: 'password';
      /** Given when it can't be another one: something of it is on the screen. */
      readonly account: string | null;
      readonly isBusy: boolean;
      readonly trouble: Trouble | null;
    }
  | {
      readonly at: 'methods';
      readonly methods: readonly Method[];
      /** The tenant is being asked which there are. */
      readonly isLooking: boolean;
      /** The one that is being sent. */
      readonly chosen: Method | null;
      readonly trouble: Trouble | null;
    }
  | {
      readonly at: 'challenge';
      readonly method: Method;
      readonly hasOthers: boolean;
      /** When each message was sent, oldest first, on the page's clock; empty for what is not sent. */
      readonly sentAtMs: readonly number[];
      /** When the tenant will listen again, on the page's clock; null when it did not ask for patience. */
      readonly notBeforeMs: number | null;
      readonly busy: 'sending' | 'judging' | null;
      readonly trouble: Trouble | null;
    }
  | { readonly at: 'new_code'; readonly recoveryCode: string; readonly account: string };

/** What the screen may do with the question. Only ever called by what the person does. */
export type Questions = {
  readonly question: () => Question;
  readonly subscribe: (listener: () => void) => () => void;
  /** The password goes with one call, and is kept nowhere. */
  readonly signIn: (account: string, password: string) => Promise<void>;
  /** Forgets the account, and all that is on the screen of it. */
  readonly useAnotherAccount: () => void;
  /** Asks anew which ways there are. */
  readonly lookAgain: () => Promise<void>;
  /** Takes up one way, and has sent what it needs. */
  readonly choose: (method: Method) => Promise<void>;
  readonly sendAgain: () => Promise<void>;
  readonly answer: (code: string) => Promise<void>;
  readonly chooseAnother: () => void;
  /** The new recovery code is kept. */
  readonly goOn: () => void;
  /** The person turns back; nothing was changed. */
  readonly cancel: () => void;
};
