// Which values a compiled sentence needs.
import type { Sentence } from './format.ts';

type Value = { readonly name: string; readonly type: string | undefined };

/**
 * @returns each value as often as it is named, inside of plurals too
 * @example valuesIn(compile('{count, plural, one {# key of {name}} other {# keys}}')) names count and name
 */
export function valuesIn(sentence: Sentence): Value[] {
  return sentence.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, type, choices] = token;
    const inside = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
    return [{ name, type }, ...inside.flatMap((one) => (Array.isArray(one) ? valuesIn(one) : []))];
  });
}
