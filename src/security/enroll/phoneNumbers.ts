// The world's numbering plans. Some 36 kB, so it is a chunk of its own that comes when a phone is entered.
import {
  AsYouType,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  type ValidatePhoneNumberLengthResult,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import {
  type PhoneEntry,
  type PhoneProblem,
  plainPhone,
  type ReadPhone,
} from '#domain/phoneEntry.ts';

export type Country = {
  /** ISO 3166-1, for example `'DE'`. */
  readonly id: string;
  /** For example `'+49'`. */
  readonly code: string;
};

export const countries: readonly Country[] = getCountries().map((id) => ({
  id,
  code: `+${getCountryCallingCode(id)}`,
}));

const problems: Readonly<Record<ValidatePhoneNumberLengthResult, PhoneProblem>> = {
  INVALID_COUNTRY: 'unknown_code',
  NOT_A_NUMBER: 'not_a_number',
  TOO_SHORT: 'too_short',
  TOO_LONG: 'too_long',
  // A length that no number of the country has, between those that some have.
  INVALID_LENGTH: 'too_short',
};

/**
 * Reads a number in national or international form. Only a number that can't exist is refused: plans change, and
 * nobody is kept out because ours is a year old.
 */
export function readPhone(entry: PhoneEntry): ReadPhone {
  const plain = plainPhone(entry.typed);
  if (plain === '') return { problem: 'empty' };
  const number = parse(entry);
  if (number?.ext) return { problem: 'extension' };
  if (!number && !plain.startsWith('+') && /\d/.test(plain) && !entry.country) {
    return { problem: 'no_country' };
  }
  const wrong = validatePhoneNumberLength(plain, within(entry.country));
  if (wrong) return { problem: problems[wrong] };
  if (!number) return { problem: 'not_a_number' };
  return {
    problem: null,
    number: number.number,
    spaced: number.formatInternational(),
    isUnusual: !number.isValid(),
  };
}

/** The entry as it reads best while it grows; a country's code that was typed chooses the country. */
export function tidyPhone(entry: PhoneEntry): PhoneEntry {
  const { typed } = entry;
  // What holds letters or other digits is left alone: it is read all the same.
  if (!/^\s*\+?[\d\s()./-]*$/.test(typed)) return entry;
  const grown = new AsYouType(within(entry.country));
  const tidy = grown.input(plainPhone(typed));
  const isInternational = plainPhone(typed).startsWith('+');
  const country = (isInternational && grown.getCountry()) || entry.country;
  const hasAll = tidy.replace(/\D/g, '') === plainPhone(typed).replace(/\D/g, '');
  // A blank that was just typed stays, so that nothing seems to be swallowed.
  return { country, typed: hasAll && tidy !== typed.trimEnd() ? tidy : typed };
}

/** The same number in another country: a code that was typed gives way to the one that was chosen. */
export function moveTo(country: string | null, entry: PhoneEntry): PhoneEntry {
  const number = plainPhone(entry.typed).startsWith('+') ? parse(entry) : undefined;
  if (!number || number.country === country) return { ...entry, country };
  return tidyPhone({ country, typed: number.nationalNumber });
}

function parse({ country, typed }: PhoneEntry): PhoneNumber | undefined {
  return parsePhoneNumberFromString(plainPhone(typed), { ...within(country), extract: false });
}

function within(country: string | null) {
  return country && isSupportedCountry(country) ? { defaultCountry: country } : {};
}
