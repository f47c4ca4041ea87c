// What a person can add here, and what the tenant gives them to go on with.

/** What can be added; each is named as in `/add/:factor`. */
export const factors = ['otp', 'push', 'sms', 'voice', 'email'] as const;

export type Factor = (typeof factors)[number];

export function isFactor(word: string): word is Factor {
  return (factors as readonly string[]).includes(word);
}

/** What the person asks for. */
export type Wanted =
  | { readonly factor: 'otp' | 'push' }
  /** `destination`: a number in E.164, `'+491701234567'`, or an email address. */
  | { readonly factor: 'sms' | 'voice' | 'email'; readonly destination: string };

/** Whether it is the same kind, and goes to the same place. */
export function isSame(one: Wanted, other: Wanted): boolean {
  const placeOf = (wanted: Wanted) => ('destination' in wanted ? wanted.destination : '');
  return one.factor === other.factor && placeOf(one) === placeOf(other);
}

/** What the tenant gave to confirm it with. Secrets: in memory only, and gone with the set-up. */
export type Material =
  /** To be scanned by an authenticator app, or typed into it. */
  | { readonly by: 'app'; readonly uri: string; readonly secret: string }
  /** Scanned in an earlier visit; the tenant shows its secret only once. */
  | { readonly by: 'known_app' }
  /** To be scanned by the app that approves. */
  | { readonly by: 'push'; readonly uri: string; readonly oobCode: string }
  /** A code is on its way to `destination`. */
  | { readonly by: 'sent_code'; readonly oobCode: string };

/** The tenant's answer to a begun enrollment. */
export type Begun = {
  readonly material: Exclude<Material, { by: 'known_app' }>;
  /** Comes once in the life of an account, and counts only after a confirmation. */
  readonly recoveryCode: string | null;
};

/** What proves that the person holds what they add; a push needs no code. */
export type Proof =
  | { readonly otp: string }
  | { readonly oobCode: string; readonly bindingCode: string | null };
