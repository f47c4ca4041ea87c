// Says one sentence: picks the choices of its plurals, and puts its values into place.

/** What the build makes of an ICU message (scripts/page/compileCatalogs.ts): texts, and values by their names. */
export type Sentence = readonly Token[];

type Token = string | readonly [name: string, type?: string, choices?: unknown];

/** Of one catalog, or of a part of one. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** By plural categories, exact numbers, or words of a select. */
type Choices = { readonly [Case: string]: Sentence } & { readonly other: Sentence };

/**
 * @param values a number is written as the language writes it; whatever else there is stays what it is
 * @param count of the plural that the sentence is a choice of: its `#`
 * @returns the pieces of the sentence, in order
 */
export function format<Value>(
  sentence: Sentence,
  locale: string,
  values: Readonly<Record<string, Value>>,
  count?: number,
): (string | Value)[] {
  return sentence.flatMap((token): (string | Value)[] => {
    if (token === '#' && count !== undefined) return [numberIn(locale, count)];
    if (typeof token === 'string') return [token];
    const [name, type, given] = token;
    const value = values[name];
    if (value === undefined) return [];
    if (!type) return [typeof value === 'number' ? numberIn(locale, value) : value];
    const choices = given as Choices;
    const exact = Object.hasOwn(choices, String(value)) ? choices[String(value)] : undefined;
    if (type === 'select') return format(exact ?? choices.other, locale, values, count);
    const rules = new Intl.PluralRules(locale, {
      type: type === 'selectordinal' ? 'ordinal' : 'cardinal',
    });
    const category = choices[rules.select(Number(value))];
    return format(exact ?? category ?? choices.other, locale, values, Number(value));
  });
}

/** Of our languages only Arabic may have digits of its own; any other may be asked for them in its tag. */
const ownDigits = /^ar|-u-/;

/** The first `Intl.NumberFormat` of a page takes as long as drawing a list: small counts do without. */
const numberIn = (locale: string, value: number) =>
  value % 1 || value > 999 || ownDigits.test(locale) ? value.toLocaleString(locale) : `${value}`;
