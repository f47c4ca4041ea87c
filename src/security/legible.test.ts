// Texts from outside, made safe to read.
import { expect, test } from 'vitest';
import { legible } from './legible.ts';

test.each([
  ['NUL', 'a\u0000b'],
  ['a control character', 'a\u0007b'],
  ['an escape', 'a\u001Bb'],
  ['a lone line feed', 'a\nb'],
  ['a lone carriage return', 'a\rb'],
  ['a C1 control character', 'a\u0085b'],
  ['a line separator', 'a\u2028b'],
  ['half a character', 'a\uD800b'],
  ['a turn of direction', 'a\u202Eb'],
  ['an isolate that is never closed', 'a\u2067b'],
])('AF-50: %s is replaced by a sign that can be seen', (_title, text) => {
  expect(legible(text)).toBe('a\uFFFDb');
});

test('what holds characters together stays: families, flags and scripts that join', () => {
  for (const text of ['👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', 'می‌خواهم', 'क्‍ष']) expect(legible(text)).toBe(text);
});

test('a text that is too long is cut between characters, never inside one', () => {
  const family = '👩‍👩‍👧‍👦';
  const cut = legible(family.repeat(500));
  expect(cut.endsWith('…')).toBe(true);
  expect(cut.slice(0, -1).replaceAll(family, '')).toBe('');
});
