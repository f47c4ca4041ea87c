// Reads the fields of a control call, and names the one that is wrong.
import { BadRequest } from '#tenant/http/respond.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** @throws BadRequest for a field nobody reads: it is a slip of the pen */
export function onlyFields(fields: Fields, known: readonly string[], where = ''): void {
  const stranger = Object.keys(fields).find((name) => !known.includes(name));
  if (stranger) throw new BadRequest(`${where}${stranger}: unknown field`);
}

export function textField(fields: Fields, name: string, where = ''): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new BadRequest(`${where}${name}: must be a text`);
}

export function booleanField(fields: Fields, name: string, where = ''): boolean | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new BadRequest(`${where}${name}: must be true or false`);
}

export function integerField(
  fields: Fields,
  name: string,
  least: number,
  most: number,
  where = '',
): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  throw new BadRequest(`${where}${name}: must be a whole number from ${least} to ${most}`);
}

export function choiceField<Choice extends string>(
  fields: Fields,
  name: string,
  choices: readonly Choice[],
  where = '',
): Choice | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice) return choice;
  throw new BadRequest(`${where}${name}: must be one of ${choices.join(', ')}`);
}

export function objectField(fields: Fields, name: string, where = ''): Fields | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (isFields(value)) return value;
  throw new BadRequest(`${where}${name}: must be an object`);
}

export function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new BadRequest(`${name}: is missing`);
  return value;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
