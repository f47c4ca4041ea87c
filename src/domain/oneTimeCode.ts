// A one-time code as people type and paste it: what it means, or what is wrong with it.
import { asciiDigits } from './digits.ts';

export type CodeProblem =
  | { readonly why: 'empty' }
  | { readonly why: 'not_digits' }
  /** Too few or too many. */
  | { readonly why: 'wrong_length'; readonly count: number };

export type ReadCode =
  | { readonly code: string; readonly problem: null }
  | { readonly code: null; readonly problem: CodeProblem };

/** What apps and messages put between the digits, and what copying brings along unseen. */
const between = /[\s\p{Pd}\p{Cf}\u2212·.]/gu;

/**
 * Reads a code: blanks, dashes and invisible characters count for nothing, digits of any script count.
 *
 * @param length how many digits the code has, for example 6
 * @throws never
 * @see RFC 6238 for the digits; WCAG 2.2, 3.3.8: pasting must work, and so must copying from an app that
 * writes `'123 456'`
 */
export function readOneTimeCode(typed: string, length: number): ReadCode {
  const digits = asciiDigits(typed).replace(between, '');
  if (digits === '') return { code: null, problem: { why: 'empty' } };
  if (!/^\d+$/.test(digits)) return { code: null, problem: { why: 'not_digits' } };
  if (digits.length !== length) {
    return { code: null, problem: { why: 'wrong_length', count: digits.length } };
  }
  return { code: digits, problem: null };
}
