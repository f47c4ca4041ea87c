// Which values a compiled sentence needs.
import type { CompiledIcuChoices, CompiledMessage } from '@lingui/message-utils/compileMessage';

type Value = { readonly name: string; readonly type: string | undefined };

/**
 * @returns each value as often as it is named, inside of plurals too
 * @example valuesIn(compile('{count, plural, one {# key of {name}} other {# keys}}')) names count and name
 */
export function valuesIn(sentence: CompiledMessage): Value[] {
  return sentence.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, type, format] = token;
    const inside = isChoice(format) ? Object.values(format) : [];
    return [{ name, type }, ...inside.flatMap((one) => (Array.isArray(one) ? valuesIn(one) : []))];
  });
}

function isChoice(format: unknown): format is CompiledIcuChoices {
  return typeof format === 'object' && format !== null;
}
