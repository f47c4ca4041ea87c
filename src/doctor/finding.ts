// What an examination of the set-up found: for the people who run the app, in their words.

/** What a finding is about; each is looked at once. */
export type Subject =
  | 'address'
  | 'application'
  | 'callback'
  | 'audience'
  | 'sign-in from the page'
  | 'MFA API'
  | 'MFA API from the page'
  | 'adding methods'
  | 'password sign-in'
  | 'clock'
  | 'permissions';

export type Finding = {
  readonly subject: Subject;
  /** `risky`: works, and had better be otherwise. `unseen`: can't be told from here. */
  readonly verdict: 'good' | 'wrong' | 'risky' | 'unseen';
  /** What was seen, for example `'The issuer is https://login.example.com/'`. */
  readonly says: string;
  /** What to change, and where; only for what is wrong or risky. */
  readonly change?: string;
};

export const good = (subject: Subject, says: string): Finding => ({
  subject,
  verdict: 'good',
  says,
});

export const unseen = (subject: Subject, says: string): Finding => ({
  subject,
  verdict: 'unseen',
  says,
});

export const wrong = (subject: Subject, says: string, change: string): Finding => ({
  subject,
  verdict: 'wrong',
  says,
  change,
});

export const risky = (subject: Subject, says: string, change: string): Finding => ({
  subject,
  verdict: 'risky',
  says,
  change,
});
