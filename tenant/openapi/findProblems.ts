// Says what is wrong with a value that should have a described shape: every wrong field, by its path.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema } from './operation.ts';
import { schemas } from './schemas.ts';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  formats: { uri: (text: string) => URL.canParse(text) },
});
ajv.addVocabulary(['components']);

/** Each is compiled once, when it is first needed. */
const validators = new Map<Schema, ValidateFunction>();

/**
 * Compares a value with a schema.
 *
 * @param schema kept by whoever asks: it is recognized by identity
 * @returns `['people[0].email: must be an address', 'clients: must be a list']`; empty when all is well
 */
export function findProblems(schema: Schema, value: unknown): readonly string[] {
  const validate = validators.get(schema) ?? ajv.compile({ ...schema, components: { schemas } });
  validators.set(schema, validate);
  if (validate(value)) return [];
  const told = (validate.errors ?? []).map(tell);
  return [...new Set(told)];
}

function tell({ instancePath, keyword, params, parentSchema, message }: ErrorObject): string {
  const inside = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { missingProperty, additionalProperty, allowedValues, type, limit } = params;
  const at = pathOf([...inside, ...[missingProperty ?? additionalProperty ?? []].flat()]);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `${at}: is missing`;
    case 'additionalProperties':
      return `${at}: unknown field`;
    case 'enum':
      return `${at}: must be one of ${allowedValues.join(', ')}`;
    case 'type':
      return `${at}: must be ${typeNames[String(type)] ?? type}`;
    case 'minLength':
      return `${at}: must not be empty`;
    case 'minimum':
    case 'maximum':
      return `${at}: must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${limit}`;
    case 'pattern':
    case 'format':
      return `${at}: must be ${parentSchema?.description}`;
    default:
      return `${at}: ${message}`;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** `['people', '0', 'email']` to `'people[0].email'` */
const pathOf = (parts: readonly string[]): string =>
  parts
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '') || 'the whole';
