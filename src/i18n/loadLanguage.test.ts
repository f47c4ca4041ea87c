// Languages as they are fetched, and what becomes of the page when they can't be; the host's own sentences.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createWords } from './createWords.ts';
import { messages as enroll } from './en/enroll.ts';
import { messages as remove } from './en/remove.ts';
import { englishAs, type Language } from './Language.ts';
import { openLanguage } from './languages.ts';
import { loadLanguage } from './loadLanguage.ts';

const textOf = (language: Language, id: string, values = {}) =>
  createWords(language).say(id, values).join('');

test('English is here at once, in whichever region, and nothing is fetched for it', () => {
  expect(loadLanguage('en')).toEqual(englishAs('en'));
  expect(loadLanguage('en-GB')).toEqual(englishAs('en-GB'));
});

test('AX-13: another language comes with its words, its direction and the region that was asked for', async () => {
  const austrian = await loadLanguage('de-AT');
  const arabic = await loadLanguage('ar');

  expect(austrian).toMatchObject({ locale: 'de-AT', direction: 'ltr', problems: [] });
  expect(textOf(austrian, 'page.title')).toBe('Sicherheit');
  expect(arabic).toMatchObject({ locale: 'ar', direction: 'rtl' });
  expect(await loadLanguage('iw')).toMatchObject({ direction: 'rtl' });
});

test('a language that there is no catalog for is English, all of it', async () => {
  const swedish = await loadLanguage('sv-SE');

  expect(swedish).toMatchObject({ locale: 'en', direction: 'ltr', page: null, problems: [] });
});

test('words that hang on the way, whichever of them, are not waited for longer than eight seconds', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const german = loadLanguage('de', { words: { 'page.title': 'Mein Schutz' } });
  // Before any file of them has come.
  vi.advanceTimersByTime(8_000);

  const lost = { code: 'words_unusable', id: 'page.title', problem: 'not_fetched' } as const;
  expect(await german).toEqual(englishAs('en', [{ code: 'language_missing', locale: 'de' }, lost]));
});

test("a host's own words that can't be fetched are told one by one, and the language stays", async () => {
  const words = { 'page.title': 'Mein Schutz', 'list.add': 'Dazu' };
  const lost = Object.keys(words).map((id) => ({
    code: 'words_unusable',
    id,
    problem: 'not_fetched',
  }));
  const unfetched = () => Promise.reject(new TypeError('Failed to fetch'));

  const german = await openLanguage(['de'], { words }, englishAs('en'), unfetched);
  expect(german).toMatchObject({ locale: 'de', own: {}, problems: lost });
  expect(textOf(german, 'page.title')).toBe('Sicherheit');

  vi.useFakeTimers();
  const british = loadLanguage('en-GB', { words });
  vi.advanceTimersByTime(8_000);
  vi.useRealTimers();
  // It is not the language that is missing.
  expect(await british).toMatchObject({ locale: 'en-GB', problems: lost });
});

test('a later part comes when it is asked for, and then it is there', async () => {
  const { part } = await loadLanguage('de');

  const coming = part?.('remove');
  expect(coming).toBeInstanceOf(Promise);
  expect(part?.('remove')).toBe(coming);
  await coming;
  expect(part?.('remove')).toHaveProperty(['remove.title']);
});

test('EM-12: a part that is on its way is waited for, whatever a host has made of Promise', async () => {
  const words = createWords(await loadLanguage('de'));

  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('Promise', class extends Promise<unknown> {});
  expect(() => words.add({ remove })).toThrow();
});

test('where a later part fails, what is said with it is English, and so is everything beside it', async () => {
  const german = await loadLanguage('de', { patiently: () => Promise.reject(new Error('gone')) });
  const words = createWords(german);

  expect(() => words.add({ remove })).toThrow();
  await german.part?.('remove');
  const instead = words.add({ remove });
  expect(instead?.locale).toBe('en');
  expect(instead?.say('page.title')).toEqual(['Security']);
  expect(words.say('page.title')).toEqual(['Sicherheit']);
});

test('a host says it in its own words, where it wants to', async () => {
  const words = { 'page.title': 'My security', 'remove.title': 'Really remove {name}?' };
  const own = createWords(await loadLanguage('en', { words }));
  own.add({ remove });

  expect(own.say('page.title')).toEqual(['My security']);
  expect(own.say('remove.title', { name: 'this' }).join('')).toBe('Really remove this?');
  expect(own.say('list.title')).toEqual(['Your sign-in methods']);
});

test("a host's own words stand in another language too", async () => {
  const german = await loadLanguage('de', { words: { 'page.title': 'Mein Schutz' } });

  expect(textOf(german, 'page.title')).toBe('Mein Schutz');
  expect(textOf(german, 'list.add')).not.toBe('Add a method');
});

test.for([
  [{ 'page.titel': 'My security' }, { id: 'page.titel', problem: 'unknown_sentence' }],
  [{ constructor: 'x' }, { id: 'constructor', problem: 'unknown_sentence' }],
  [{ 'page.title': 'My {security' }, { id: 'page.title', problem: 'unreadable' }],
  [{ 'list.stale': 'At {time, date}' }, { id: 'list.stale', problem: 'unreadable' }],
  [
    { 'list.remove': 'Take {thing} off' },
    { id: 'list.remove', problem: 'unknown_value', value: 'thing' },
  ],
  [
    { 'enroll.tries': '{count, plural, one {{left} try} other {# tries}}' },
    { id: 'enroll.tries', problem: 'unknown_value', value: 'left' },
  ],
] as const)(
  'what of them can not be said is named, and ours is said: %j',
  async ([words, told]) => {
    const language = await loadLanguage('en', { words });

    expect(language.problems).toEqual([{ code: 'words_unusable', ...told }]);
    expect(language.own).toEqual({});
  },
);

test('numbers have the digits of the language, and plurals its rules', async () => {
  const egyptian = await loadLanguage('ar-EG');
  const polish = await loadLanguage('pl');
  await polish.part?.('enroll');
  const words = createWords(polish);
  words.add({ enroll });
  const left = (count: number) => words.say('enroll.tries', { count }).join('');

  expect(textOf(egyptian, 'name.otp.numbered', { number: 12 })).toContain('١٢');
  // 2 to 4 go together, and so do 0 and 5.
  expect(left(2).replace('2', '3')).toBe(left(3));
  expect(left(5).replace('5', '0')).toBe(left(0));
  expect(left(2).replace('2', '5')).not.toBe(left(5));
});
