// A phone number as it is being entered, before anybody knows the world's numbering plans.
import { asciiDigits } from './digits.ts';

/** What was entered so far; kept as it is, also through a confirmation. */
export type PhoneEntry = {
  /** ISO 3166-1, for example `'DE'`; null when none was chosen. */
  readonly country: string | null;
  readonly typed: string;
};

export type PhoneProblem =
  | 'empty'
  | 'not_a_number'
  /** A national number, and no country for it. */
  | 'no_country'
  /** A `+` with digits that belong to no country. */
  | 'unknown_code'
  | 'extension'
  | 'too_short'
  | 'too_long';

export type ReadPhone =
  | {
      readonly problem: null;
      /** E.164, for example `'+491711234567'`. */
      readonly number: string;
      /** The same as people read it, for example `'+49 171 1234567'`. */
      readonly spaced: string;
      /** Long enough, yet no numbers like it are given out as far as the plan knows. */
      readonly isUnusual: boolean;
    }
  | { readonly problem: PhoneProblem };

/**
 * The number in plain characters: digits of any script as 0 to 9, `00` before a country's code as `+`, nothing
 * invisible, no `tel:` from a copied link.
 *
 * @throws never
 * @see ITU-T E.123 and E.164; `00` is the prefix that the ITU recommends. No national number begins with it.
 */
export function plainPhone(typed: string): string {
  return asciiDigits(typed.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^\+?\s*00\s*(?=[1-9])/, '+');
}

/**
 * Reads a number without any numbering plan, for when there is none at hand: it must be international.
 *
 * @throws never
 * @see ITU-T E.164, section 6: a country's code and at most 15 digits together
 */
export function readInternational(typed: string): ReadPhone {
  const plain = plainPhone(typed);
  if (plain === '') return { problem: 'empty' };
  if (!/^\+?[\d\s()./\p{Pd}]+$/u.test(plain)) return { problem: 'not_a_number' };
  if (!plain.startsWith('+')) return { problem: 'no_country' };
  const number = `+${plain.replace(/\D/g, '')}`;
  if (number.startsWith('+0')) return { problem: 'unknown_code' };
  if (number.length < 8) return { problem: 'too_short' };
  if (number.length > 16) return { problem: 'too_long' };
  return { problem: null, number, spaced: number, isUnusual: false };
}
