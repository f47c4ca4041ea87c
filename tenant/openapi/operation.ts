// The words in which the tenant's routes are described: the parts of OpenAPI 3.1 that it needs.

/** A JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

export type Answer = {
  readonly description: string;
  readonly headers?: Readonly<
    Record<string, { readonly required: boolean; readonly schema: Schema }>
  >;
  /** By media type; an answer without it has no body. */
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
};

type Reference = { readonly $ref: string };

export type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
};

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: NonNullable<Answer['content']>;
  };
  readonly responses: Readonly<Record<number, Answer | Reference>>;
};

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type Paths = Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
/** On the tenant's clock. */
export const seconds: Schema = { type: 'integer', description: 'seconds since 1970' };

/** An object that has these fields and no others; the names that end in `?` may be absent. */
export function object(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    ...(description && { description }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description && { description }),
  items,
});

export const oneOf = (...values: readonly (string | number | null)[]): Schema => ({ enum: values });

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

export const query = (name: string, description: string, schema: Schema = text): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const inPath = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: text,
});

export const json = (description: string, schema: Schema): Answer => ({
  description,
  content: { 'application/json': { schema } },
});

/** An error as the Management API writes it. */
export const managementProblem = (description: string, status: number): Answer =>
  json(
    description,
    object({ statusCode: oneOf(status), error: text, message: text, 'errorCode?': text }),
  );

/** An answer that has these headers besides. */
export const withHeaders = (answer: Answer, ...names: readonly string[]): Answer => ({
  ...answer,
  headers: Object.fromEntries(names.map((name) => [name, { required: true, schema: text }])),
});

/** An error with one of these codes. */
export const problem = (description: string, ...codes: readonly string[]): Answer =>
  json(description, {
    type: 'object',
    description: "the two fields of Auth0's errors",
    properties: { error: { enum: codes }, error_description: text },
    required: ['error', 'error_description'],
    additionalProperties: false,
  });

export const page = (description: string): Answer => ({
  description,
  content: { 'text/html': { schema: text } },
});

export const redirect = (description: string): Answer => ({
  description,
  headers: { Location: { required: true, schema: text } },
});

export const nothing = (description: string): Answer => ({ description });

export const jsonBody = (schema: Schema): NonNullable<Operation['requestBody']> => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** A form of the tenant's own pages, with the field that ties it to one browser. */
export const ownForm = (
  fields: Readonly<Record<string, Schema>>,
): NonNullable<Operation['requestBody']> => ({
  required: true,
  content: {
    'application/x-www-form-urlencoded': { schema: object({ csrf: text, ...fields }) },
  },
});
