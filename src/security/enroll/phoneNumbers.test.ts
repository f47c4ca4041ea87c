// Numbers as people write them: what they mean, and what is said of those that can't be.
import { expect, test } from 'vitest';
import type { PhoneProblem } from '#domain/phoneEntry.ts';
import { countries, moveTo, readPhone, tidyPhone } from './phoneNumbers.ts';

test.each([
  ['0171 1234567', 'DE', '+491711234567'],
  ['171 1234567', 'DE', '+491711234567'],
  ['+49 171 1234567', 'US', '+491711234567'],
  ['+49 (0)171 1234567', null, '+491711234567'],
  ['0049 171 1234567', 'DE', '+491711234567'],
  ['0049 171 1234567', 'US', '+491711234567'],
  ['0049 171 1234567', null, '+491711234567'],
  ['011 49 171 1234567', 'US', '+491711234567'],
  ['(213) 373-4253', 'US', '+12133734253'],
  ['06 12 34 56 78', 'FR', '+33612345678'],
  ['07400 123456', 'GB', '+447400123456'],
  ['333 123 4567', 'IT', '+393331234567'],
  ['٠١٧١ ١٢٣٤٥٦٧', 'DE', '+491711234567'],
  ['۰۱۷۱ ۱۲۳۴۵۶۷', 'DE', '+491711234567'],
  ['०१७१ १२३४५६७', 'DE', '+491711234567'],
  ['＋４９ １７１ １２３４５６７', null, '+491711234567'],
  ['tel:+49-171-1234567', null, '+491711234567'],
])('EN-22: %j in %s is %s', (typed, country, number) => {
  expect(readPhone({ country, typed })).toMatchObject({ problem: null, number, isUnusual: false });
});

test.each<[string, string | null, PhoneProblem]>([
  ['', 'DE', 'empty'],
  ['   ', null, 'empty'],
  ['0171 1234567', null, 'no_country'],
  ['213 373 4253 ext. 5', 'US', 'extension'],
  ['213 373 4253 x5', 'US', 'extension'],
  ['+1 213 373 4253;ext=5', null, 'extension'],
  ['0171 1234567, 213', 'DE', 'extension'],
  ['1-800-FLOWERS', 'US', 'not_a_number'],
  ['ada@example.com', 'DE', 'not_a_number'],
  ['+999 123456', 'DE', 'unknown_code'],
  ['+0 171 1234567', 'DE', 'unknown_code'],
  ['12', 'DE', 'too_short'],
  ['+49', null, 'too_short'],
  ['+1 555 0100', null, 'too_short'],
  ['0171 12345678901234', 'DE', 'too_long'],
  ['213 373 42531', 'US', 'too_long'],
])('EN-22: %j in %s is refused: %s', (typed, country, problem) => {
  expect(readPhone({ country, typed })).toEqual({ problem });
});

test('EN-22: a number that no plan knows yet is taken, with a word of caution', () => {
  expect(readPhone({ country: 'US', typed: '155 555 5555' })).toMatchObject({
    problem: null,
    isUnusual: true,
  });
});

test('EN-22: every country in the list has a code that leads back to it, or shares it', () => {
  expect(countries.length).toBeGreaterThan(200);
  for (const { id, code } of countries) {
    expect(readPhone({ country: id, typed: `${code} 1` }), id).toEqual({ problem: 'too_short' });
  }
});

test.each([
  ['01711234567', 'DE', '0171 1234567', 'DE'],
  ['2133734253', 'US', '(213) 373-4253', 'US'],
  ['+491711234567', 'US', '+49 171 1234567', 'DE'],
  ['00491711234567', 'US', '+49 171 1234567', 'DE'],
  ['+1213', 'DE', '+1 213', 'DE'],
  ['0171 ', 'DE', '0171 ', 'DE'],
  ['', 'DE', '', 'DE'],
  ['+', 'DE', '+', 'DE'],
  ['213 373 4253 ext. 5', 'US', '213 373 4253 ext. 5', 'US'],
  ['٠١٧١١٢٣٤٥٦٧', 'DE', '٠١٧١١٢٣٤٥٦٧', 'DE'],
])('EN-22: while %j is typed in %s it reads %j, in %s', (typed, country, tidy, chosen) => {
  expect(tidyPhone({ country, typed })).toEqual({ country: chosen, typed: tidy });
});

test('EN-22: choosing another country takes a code that was typed along', () => {
  const french = moveTo('FR', { country: 'DE', typed: '+49 171 1234567' });
  expect(french).toEqual({ country: 'FR', typed: '1711234567' });
  expect(moveTo('FR', { country: 'DE', typed: '0171 1234567' })).toEqual({
    country: 'FR',
    typed: '0171 1234567',
  });
});
