// When the words that stand in the HTML are the right ones.
import { expect, test } from 'vitest';
import { isPaintedIn } from './isPaintedIn.ts';

test.for([
  ['en', undefined, [], true],
  ['en', 'en-GB', [], true],
  ['en', 'de', [], false],
  ['de', 'de-AT', [], true],
  ['de', undefined, [], false],
  ['zh-Hans', 'zh-CN', [], true],
  ['zh-Hans', 'zh-TW', [], false],
  ['pt-BR', 'pt', [], true],
  ['de', 'auto', ['de-CH', 'fr'], true],
  ['de', 'auto', ['fr', 'de'], false],
  ['en', 'auto', [], true],
] as const)(
  'painted in %s, asked for %s in a browser of %j: %s',
  ([painted, locale, browser, is]) => {
    expect(isPaintedIn(painted, { locale, words: undefined }, browser)).toBe(is);
  },
);

test('where the host has words of its own, ours are not shown before them', () => {
  expect(isPaintedIn('en', { locale: 'en', words: { 'page.title': 'Mine' } }, [])).toBe(false);
});
