// Which catalog each tag comes to: a table that a translator can read.
import { expect, test } from 'vitest';
import { negotiate } from './negotiate.ts';

const known = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'tr',
  'zh-Hans',
];

test.for([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['de-CH-1996', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  // Another spelling here and there, and still Portuguese.
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  // Written in other characters: English is read more easily than those.
  ['zh-TW', 'en'],
  ['zh-Hant', 'en'],
  ['zh-HK', 'en'],
  ['iw', 'he'],
  ['he-IL', 'he'],
  ['ar-EG', 'ar'],
  ['ar-u-nu-latn', 'ar'],
  ['hi-IN', 'hi'],
  ['hi-Latn', 'en'],
  ['en-GB', 'en'],
  ['eng', 'en'],
  ['sv', 'en'],
  ['nb-NO', 'en'],
  ['und', 'en'],
] as const)('%s is spoken as %s', ([tag, catalog]) => {
  expect(negotiate([tag], known).catalog).toBe(catalog);
});

test('the tag that was asked for is kept for dates and numbers; where there is none for it they are English too', () => {
  expect(negotiate(['de-AT'], known).locale).toBe('de-AT');
  expect(negotiate(['sv'], known)).toEqual({ catalog: 'en', locale: 'en' });
});

test('the first language of a browser that there is a catalog for is taken', () => {
  expect(negotiate(['sv', 'de-CH', 'fr'], known)).toEqual({ catalog: 'de', locale: 'de-CH' });
  expect(negotiate(['sv', 'en-GB', 'de'], known)).toEqual({ catalog: 'en', locale: 'en-GB' });
  expect(negotiate([], known)).toEqual({ catalog: 'en', locale: 'en' });
});

test('a catalog of the very region is nearer than another of the same language', () => {
  expect(negotiate(['pt-PT'], ['pt-BR', 'pt-PT']).catalog).toBe('pt-PT');
  expect(negotiate(['zh-TW'], ['zh-Hans', 'zh-Hant']).catalog).toBe('zh-Hant');
});
