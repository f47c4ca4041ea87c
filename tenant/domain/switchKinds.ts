// What kinds of switches there are, and what each may be moved to.

type Range = { readonly least: number; readonly most: number };

type Some<Word = unknown> = { readonly someOf: readonly Word[] };

/** What a switch may be: true or false; a list of scopes or null; a whole number; some or one of these words. */
export type Allowed = 'flag' | 'scopes' | Range | Some | readonly unknown[];

export const isRange = (allowed: Allowed): allowed is Range =>
  typeof allowed === 'object' && 'least' in allowed;

export const isSome = (allowed: Allowed): allowed is Some =>
  typeof allowed === 'object' && 'someOf' in allowed;

export type Switch<Value, Allowed> = {
  readonly value: Value;
  readonly allowed: Allowed;
  readonly says: string;
  /** "documented", "observed" or "assumed", and where. */
  readonly source: string;
};

export type SwitchValue<Entry> =
  Entry extends Switch<unknown, infer Allowed>
    ? Allowed extends 'flag'
      ? boolean
      : Allowed extends 'scopes'
        ? readonly string[] | null
        : Allowed extends Range
          ? number
          : Allowed extends Some<infer Word>
            ? readonly Word[]
            : Allowed extends readonly (infer Choice)[]
              ? Choice
              : never
    : never;

/** True or false. */
export const flag = (value: boolean, says: string, source: string): Switch<boolean, 'flag'> => ({
  value,
  allowed: 'flag',
  says,
  source,
});

/** All of them is the default. */
export const some = <const Word extends string>(
  words: readonly Word[],
  says: string,
  source: string,
): Switch<readonly Word[], Some<Word>> => ({
  value: words,
  allowed: { someOf: words },
  says,
  source,
});

/** A whole number. */
export const number = (value: number, range: Range, says: string, source: string) => ({
  value,
  allowed: range,
  says,
  source,
});

/** The first choice is the default. */
export const choice = <const Choice extends string>(
  allowed: readonly [Choice, ...Choice[]],
  says: string,
  source: string,
): Switch<Choice, readonly Choice[]> => ({ value: allowed[0], allowed, says, source });
