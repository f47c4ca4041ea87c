// Which country is offered first.
import { expect, test } from 'vitest';
import { guessCountry } from './guessCountry.ts';
import { countries } from './phoneNumbers.ts';

const all = countries.map(({ id }) => id);

test.each([
  ['German, in Germany', ['de-DE', 'de'], 'Europe/Berlin', 'DE'],
  ['English as the browser came, in Germany', ['en-US', 'en'], 'Europe/Berlin', 'DE'],
  ['Austrian German, in Austria', ['de-AT'], 'Europe/Vienna', 'AT'],
  ['American, in Chicago', ['en-US'], 'America/Chicago', 'US'],
  ['a second language fits the time zone', ['en-US', 'pt-BR'], 'America/Sao_Paulo', 'BR'],
  ['no time zone to go by', ['fr-CA', 'fr'], 'UTC', 'CA'],
  ['only a language, and no time zone', ['en'], 'UTC', null],
  ['a country that has no phones', ['en-AQ'], 'UTC', null],
  ['nonsense', ['', 'x-klingon', '??'], 'Mars/Olympus', null],
])('EN-22: %s', (_title, languages, timeZone, country) => {
  expect(guessCountry(all, { languages, timeZone })).toBe(country);
});
