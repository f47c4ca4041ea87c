// Values that are half right, and values that are meant ill.
import fc from 'fast-check';
import { openApiDocument } from '#tenant/openapi/openApiDocument.ts';
import type { Schema } from '#tenant/openapi/operation.ts';
import { knownNames } from './knownValues.ts';

const { components } = openApiDocument('http://localhost');
const schemas: Readonly<Record<string, Schema>> = components.schemas;

const nasty = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '../../etc/passwd',
    '..%2f',
    '%00',
    '\0',
    '%zz',
    '%',
    '\r\nX: y',
    '\ud800',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'true', '0', '-1', 'NaN'],
  ...[
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '$' + '{7*7}',
    '*',
    '|',
    'auth0|',
    'dev_',
  ],
  ...[
    'http://evil.example',
    '//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///',
  ],
  ...['é', '𝕏👩‍👩‍👧', '\u202e', '\ufeff', 'İ', '９', 'a@b.c', '@', '+15550100123', '000000'],
  ...['9'.repeat(400), 'a'.repeat(5000), ' '.repeat(3000), '.'.repeat(3000), 'a '.repeat(1500)],
];

/** The first, and now and then the second. */
export const usually = <Value>(one: fc.Arbitrary<Value>, other: fc.Arbitrary<NoInfer<Value>>) =>
  fc.oneof({ weight: 12, arbitrary: one }, { weight: 1, arbitrary: other });

/** What belongs under a name. */
const rightValues: Readonly<Record<string, readonly string[]>> = {
  audience: ['«audience»'],
  client_id: ['«clientId»', '«adminId»'],
  client_secret: ['«adminSecret»'],
  code: ['«code»', '000000'],
  code_challenge: ['«verifier»'],
  code_verifier: ['«verifier»'],
  csrf: ['«csrf»', '«challengeCsrf»', '«phoneCsrf»'],
  email: ['«email»', 'new@example.com'],
  id_token_hint: ['«idToken»'],
  mfa_token: ['«mfaToken»', '«accessToken»'],
  oob_code: ['«oobCode»'],
  password: ['«password»'],
  person: ['dan@example.com'],
  redirect_uri: ['«callback»'],
  refresh_token: ['«refreshToken»'],
  state: ['«state»', '«challengeState»'],
  token: ['«refreshToken»', '«openidToken»'],
  username: ['«email»', 'eve@example.com'],
};

/** What a schema wants under this name; mostly what belongs there, where that is known. */
function named(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const right = rightValues[name];
  return right === undefined
    ? like(schema)
    : fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...right) },
        { weight: 1, arbitrary: like(schema) },
      );
}

export const known = fc.constantFrom(...knownNames.map((name) => `«${name}»`));
export const text = fc.oneof(
  { weight: 5, arbitrary: known },
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
export const anything = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(deep(10), deep(40)),
);

function deep(levels: number): unknown {
  return levels === 0 ? 'bottom' : [deep(levels - 1)];
}

/** Something like a schema wants it; now and then nothing like it. */
export function like(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: fitting(schema) }, { weight: 1, arbitrary: anything });
}

/** Half of the time all of them, else some. */
export function fieldsOf(schemasOf: Readonly<Record<string, Schema>>): fc.Arbitrary<object> {
  const fields = Object.fromEntries(
    Object.entries(schemasOf).map(([name, schema]) => [name, named(name, schema)]),
  );
  return fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [] }));
}

type Keywords = {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly type?: unknown;
};

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const { $ref, oneOf, anyOf, enum: words, items, properties, type }: Keywords = schema;
  const choices = oneOf ?? anyOf;
  if ($ref) return like(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return fc.constant(schema.const);
  if (words) return fc.constantFrom(...words);
  if (choices) return fc.oneof(...choices.map(like));
  switch (type) {
    case 'string':
      return text;
    case 'integer':
      return fc.oneof(fc.integer({ min: -5, max: 500 }), fc.maxSafeInteger(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(like(items ?? {}), { maxLength: 3 });
    case 'object':
      return fieldsOf(properties ?? {});
    default:
      return anything;
  }
}
