// Which texts are taken as an email address, and which are refused before anything is sent.
import { expect, test } from 'vitest';
import { readEmailAddress } from './emailAddress.ts';

test.each([
  ['ada@example.com', 'ada@example.com'],
  ['  ada@example.com\n', 'ada@example.com'],
  ['\u200bada@example.com', 'ada@example.com'],
  ['mailto:ada@example.com', 'ada@example.com'],
  ['Ada+shop@sub.example.co.uk', 'Ada+shop@sub.example.co.uk'],
  ['用户@例え.jp', '用户@例え.jp'],
  ["o'brien@example.com", "o'brien@example.com"],
])('%j is an address', (typed, address) => {
  expect(readEmailAddress(typed)).toEqual({ problem: null, address });
});

test.each([
  ['', 'empty'],
  [' ', 'empty'],
  ['ada', 'not_an_address'],
  ['ada@', 'not_an_address'],
  ['@example.com', 'not_an_address'],
  ['ada@example', 'not_an_address'],
  ['ada@example..com', 'not_an_address'],
  ['ada@example.com.', 'not_an_address'],
  ['ada @example.com', 'not_an_address'],
  ['ada@example.com, ben@example.com', 'not_an_address'],
  ['Ada <ada@example.com>', 'not_an_address'],
  [`${'a'.repeat(250)}@example.com`, 'not_an_address'],
])('%.40j is none: %s', (typed, problem) => {
  expect(readEmailAddress(typed)).toEqual({ problem });
});
