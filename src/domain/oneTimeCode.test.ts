// What counts as a code, and what is told before anything is sent.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOneTimeCode } from './oneTimeCode.ts';

test.each([
  ['123456', 'as shown'],
  ['123 456', 'with a blank'],
  ['  123456\n', 'with blanks around it'],
  ['123\u00a0456', 'with a blank that does not break'],
  ['123-456', 'with a dash'],
  ['12–34—56', 'with long dashes'],
  ['123.456', 'with a dot'],
  ['\u200e123456\u200f', 'with marks of direction'],
  ['1\u200b23456', 'with a blank of no width'],
  ['١٢٣٤٥٦', 'in Arabic-Indic digits'],
  ['۱۲۳ ۴۵۶', 'in Persian digits'],
  ['१२३४५६', 'in Devanagari digits'],
  ['১২৩৪৫৬', 'in Bengali digits'],
  ['１２３４５６', 'in full-width digits'],
  ['１２３－４５６', 'full-width, dash and all'],
  ['𝟏𝟐𝟑𝟜𝟝𝟞', 'in mathematical digits'],
  ['12٣٤56', 'in two scripts'],
])('EN-06: %j is a code: 123456 %s', (typed) => {
  expect(readOneTimeCode(typed, 6)).toEqual({ code: '123456', problem: null });
});

test.each([
  ['', { why: 'empty' }],
  ['   ', { why: 'empty' }],
  ['-- \u200b', { why: 'empty' }],
  ['12345', { why: 'wrong_length', count: 5 }],
  ['1234567', { why: 'wrong_length', count: 7 }],
  ['123 45', { why: 'wrong_length', count: 5 }],
  ['١٢٣', { why: 'wrong_length', count: 3 }],
  ['12345O', { why: 'not_digits' }],
  ['G-123456', { why: 'not_digits' }],
  ['abcdef', { why: 'not_digits' }],
  ['12,34,56', { why: 'not_digits' }],
  ['½23456', { why: 'not_digits' }],
  ['Ⅻ3456', { why: 'not_digits' }],
])('EN-07: %j is no code of six digits', (typed, problem) => {
  expect(readOneTimeCode(typed, 6)).toEqual({ code: null, problem });
});

/** Zeros of some runs of digits, among them one that follows another without a gap. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7d8, 0x1e950];

test('EN-06: a code is read the same in any script, however it is spaced', () => {
  const digit = fc.tuple(fc.nat(9), fc.constantFrom(...zeros));
  const gap = fc.constantFrom('', ' ', '-', '\u00a0', '\u2009');
  fc.assert(
    fc.property(fc.array(fc.tuple(digit, gap), { minLength: 6, maxLength: 6 }), (parts) => {
      const typed = parts.map(([[n, zero], after]) => String.fromCodePoint(zero + n) + after);
      const code = parts.map(([[n]]) => n).join('');
      expect(readOneTimeCode(typed.join(''), 6).code).toBe(code);
    }),
  );
});

test('EN-07: whatever is typed, only digits ever come out, and as many as asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(readOneTimeCode(typed, 6).code ?? '000000').toMatch(/^[0-9]{6}$/);
    }),
  );
});
