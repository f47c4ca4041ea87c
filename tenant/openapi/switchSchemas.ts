// The switches as schemas, written from their own table.
import { type Allowed, isRange, isSome } from '#tenant/domain/switchKinds.ts';
import { switchTable } from '#tenant/domain/switchTable.ts';
import { flag, list, object, oneOf, orNull, type Schema, text } from './operation.ts';

const all = Object.entries(switchTable).map(([name, { value, allowed, says, source }]) => ({
  name,
  schema: { ...schemaFor(allowed), default: value, description: `${says} (${source})` },
}));

/** How they stand: all of them. */
export const switches: Schema = object(
  Object.fromEntries(all.map(({ name, schema }) => [name, schema])),
);

/** What may be moved: some of them; those of `evil` also as one object. */
export const switchChanges: Schema = object(
  Object.fromEntries([
    ...all.map(({ name, schema }) => [`${name}?`, schema]),
    ['evil?', { type: 'object', additionalProperties: flag }],
  ]),
);

function schemaFor(allowed: Allowed): Schema {
  if (allowed === 'flag') return flag;
  if (allowed === 'scopes') return orNull(list(text));
  if (isRange(allowed)) {
    return { type: 'integer', minimum: allowed.least, maximum: allowed.most };
  }
  if (isSome(allowed)) return list(oneOf(...allowed.someOf.map(String)));
  return { enum: allowed };
}
