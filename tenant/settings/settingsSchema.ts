// What may stand in a settings file.
import { list, object, type Schema } from '#tenant/openapi/operation.ts';
import { ref } from '#tenant/openapi/schemas.ts';

const port: Schema = { type: 'integer', minimum: 0, maximum: 65_535 };
const filled: Schema = { type: 'string', minLength: 1 };

/** The switches are looked at by their own table. */
export const settingsSchema = object({
  'people?': list(ref('NewPerson')),
  'clients?': list(ref('NewClient')),
  'switches?': { type: 'object' },
  'actions?': filled,
  'smtp?': {
    ...object({ 'listenOn?': port, 'host?': filled, 'port?': port }),
    dependentRequired: { host: ['port'], port: ['host'] },
  },
});
