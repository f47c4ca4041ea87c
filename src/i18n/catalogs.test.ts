// Every language beside English: says the same things, of the same values, as its grammar asks, in words for people.
import { expect, test } from 'vitest';
import type { Sentence, Sentences } from './format.ts';
import { valuesIn } from './valuesIn.ts';

/** By folder, as the page finds them: `./de/remove.ts`. What is not ICU does not even load. */
const files = import.meta.glob<Sentences>('./*/*.ts', { import: 'messages', eager: true });

const catalogs = new Map<string, Map<string, Sentences>>();
for (const [path, sentences] of Object.entries(files)) {
  const [, locale = '', file = ''] = path.split('/');
  const catalog = catalogs.get(locale) ?? new Map<string, Sentences>();
  catalogs.set(locale, catalog.set(file, sentences));
}
const english = catalogs.get('en') ?? new Map<string, Sentences>();
const others = [...catalogs.keys()].filter((locale) => locale !== 'en').sort();

type Said = { readonly id: string; readonly ours: Sentence; readonly english: Sentence };

function sentencesOf(locale: string): Said[] {
  return [...english].flatMap(([file, sentences]) =>
    Object.entries(sentences).map(([id, sentence]) => ({
      id,
      english: sentence,
      ours: catalogs.get(locale)?.get(file)?.[id] ?? [],
    })),
  );
}

const namesOf = (sentence: Sentence) =>
  [...new Set(valuesIn(sentence).map(({ name }) => name))].sort();

type Choice = { readonly name: string; readonly type: string; readonly keys: readonly string[] };

/** Of plurals and selects, also of those inside of others. */
function choicesIn(sentence: Sentence): Choice[] {
  return sentence.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, type, choices] = token;
    if (!type || typeof choices !== 'object' || choices === null) return [];
    const cases = Object.entries(choices).filter((one): one is [string, Sentence] =>
      Array.isArray(one[1]),
    );
    const inside = cases.flatMap(([, one]) => choicesIn(one));
    return [{ name, type, keys: cases.map(([key]) => key) }, ...inside];
  });
}

/** All that is said in any case, without its values. */
function textOf(sentence: Sentence): string {
  const texts = sentence.map((token) => {
    if (typeof token === 'string') return token;
    const [, , choices] = token;
    if (typeof choices !== 'object' || choices === null) return '';
    return Object.values(choices)
      .map((one) => (Array.isArray(one) ? textOf(one) : ''))
      .join(' | ');
  });
  return texts.join('');
}

test('there is more than English', () => {
  expect(others.length).toBeGreaterThanOrEqual(14);
});

test.for(others)('%s says every sentence, and no other', (locale) => {
  const catalog = catalogs.get(locale);
  expect([...(catalog?.keys() ?? [])].sort()).toEqual([...english.keys()].sort());
  for (const [file, sentences] of english) {
    expect(Object.keys(catalog?.get(file) ?? {}).sort()).toEqual(Object.keys(sentences).sort());
  }
});

test.for(others)('%s tells of the same values', (locale) => {
  const wrong = sentencesOf(locale).filter(
    (said) => String(namesOf(said.ours)) !== String(namesOf(said.english)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** Values that are numbers, also where English needs no plural for them. */
const numbers = new Set(['count', 'length', 'minutes', 'number', 'seconds']);

test.for(others)('%s counts by the plural rules of its language', (locale) => {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  const wrong = sentencesOf(locale).flatMap(({ id, ours }) =>
    choicesIn(ours)
      .filter(({ type }) => type === 'plural')
      .filter(({ name, keys }) => {
        const categories = keys.filter((key) => !/^\d/.test(key)).toSorted();
        return !numbers.has(name) || String(categories) !== String(needed);
      })
      .map(({ name, keys }) => `${id} ${name}: ${keys}, not ${needed}`),
  );
  expect(wrong).toEqual([]);
});

test.for(others)('%s knows the same cases', (locale) => {
  const selects = (sentence: Sentence) =>
    choicesIn(sentence)
      .filter(({ type }) => type === 'select')
      .map(({ name, keys }) => `${name}: ${keys.toSorted()}`)
      .sort();
  const wrong = sentencesOf(locale).filter(
    (said) => String(selects(said.ours)) !== String(selects(said.english)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** A straight apostrophe is a sign of ICU; nobody is shouted at; values are isolated where they are shown. */
const typing = /['!！\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test.for(others)('%s has the signs of its own typography, and none of a machine', (locale) => {
  const wrong = sentencesOf(locale).filter(({ ours }) => typing.test(textOf(ours)));
  expect(wrong.map(({ id, ours }) => `${id}: ${textOf(ours)}`)).toEqual([]);
});

const developerWords =
  /\b(tenants?|dashboard|scopes?|audience|tokens?|JSON|API|OAuth|HTTP|endpoint|payload|null|undefined)\b/i;

test.for(others)('%s has no word of developers', (locale) => {
  const wrong = sentencesOf(locale).filter(({ ours }) => developerWords.test(textOf(ours)));
  expect(wrong.map(({ id, ours }) => `${id}: ${textOf(ours)}`)).toEqual([]);
});

/** Four words and more: shorter ones may be names, or the same in both. */
const isLong = (text: string) => text.split(/\s+/).length > 3;

test.for(others)('%s has left nothing in English', (locale) => {
  const wrong = sentencesOf(locale).filter(
    (said) => textOf(said.ours) === textOf(said.english) && isLong(textOf(said.ours)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const quoted = /[„“"«「『”]([^„“"«»「」『』”]+)[“”"»」』]/g;

function quotesIn(sentence: Sentence): string[] {
  return [...textOf(sentence).matchAll(quoted)].map(([, words = '']) => words.trim());
}

test.for(others)("%s calls a button of the sign-in's pages by one name", (locale) => {
  const named = Map.groupBy(
    sentencesOf(locale).filter(({ english }) => quotesIn(english).length > 0),
    ({ english }) => String(quotesIn(english)),
  );
  expect(named.get('Try another method')?.length).toBe(2);
  for (const said of named.values()) {
    expect(new Set(said.map(({ ours }) => String(quotesIn(ours)))).size).toBe(1);
  }
});
