// A phone number before any numbering plan is at hand: plain characters, and the international form.
import { expect, test } from 'vitest';
import { type PhoneProblem, plainPhone, readInternational } from './phoneEntry.ts';

test.each([
  ['+49 171 1234567', '+49 171 1234567'],
  ['0049 171 1234567', '+49 171 1234567'],
  ['00 49 171 1234567', '+49 171 1234567'],
  ['＋４９ １７１ １２３４５６７', '+49 171 1234567'],
  ['٠١٧١ ١٢٣٤٥٦٧', '0171 1234567'],
  ['०१७१ १२३४५६७', '0171 1234567'],
  ['\u202a+49 171 1234567\u202c', '+49 171 1234567'],
  ['tel:+491711234567', '+491711234567'],
  ['0171 1234567', '0171 1234567'],
])('EN-22: %j is %j in plain characters', (typed, plain) => {
  expect(plainPhone(typed)).toBe(plain);
});

test('without numbering plans an international number is taken as it is', () => {
  expect(readInternational('+49 (171) 123-45.67')).toEqual({
    problem: null,
    number: '+491711234567',
    spaced: '+491711234567',
    isUnusual: false,
  });
});

test.each<[string, PhoneProblem]>([
  ['', 'empty'],
  ['  ', 'empty'],
  ['0171 1234567', 'no_country'],
  ['+49 171 CALLME', 'not_a_number'],
  ['+49 171 1234567 ext. 5', 'not_a_number'],
  ['+012 345 6789', 'unknown_code'],
  ['+49 171', 'too_short'],
  ['+49 171 1234567890123', 'too_long'],
])('without numbering plans, %j: %s', (typed, problem) => {
  expect(readInternational(typed)).toEqual({ problem });
});
