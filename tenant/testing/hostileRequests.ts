// Makes up requests to every route of the tenant: half right, malformed, oversized, and meant ill.
import fc from 'fast-check';
import { localRoutes, routes } from '#tenant/http/routes.ts';
import { openApiDocument } from '#tenant/openapi/openApiDocument.ts';
import type { Operation } from '#tenant/openapi/operation.ts';
import { anything, fieldsOf, known, like, text, usually } from './hostileValues.ts';

/** A request with blanks: `«state»` stands for what a tenant gave out under that name. */
export type HostileRequest = {
  readonly method: string;
  /** As in the table of routes: `/mfa/authenticators/:id`. */
  readonly route: string;
  /** What stands in place of each `:name`. */
  readonly inPath: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    | { readonly as: 'json'; readonly value: unknown }
    | { readonly as: 'form'; readonly value: readonly (readonly [string, string])[] }
    | { readonly as: 'raw'; readonly value: string };
};

const { paths } = openApiDocument('http://localhost');

const asText = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
const pairs = fc.array(fc.tuple(text, text), { maxLength: 3 });

function bodyOf({ requestBody }: Partial<Operation>): fc.Arbitrary<HostileRequest['body']> {
  const [described] = Object.values(requestBody?.content ?? {});
  const value = described ? like(described.schema) : anything;
  const asPairs = (fields: unknown) =>
    Object.entries(Object(fields)).map(([name, each]): [string, string] => [name, asText(each)]);
  return fc.oneof(
    { weight: 5, arbitrary: value.map((each) => ({ as: 'json' as const, value: each })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(value.map(asPairs), usually(fc.constant<[string, string][]>([]), pairs))
        .map((both) => ({ as: 'form' as const, value: both.flat() })),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(text, fc.constantFrom('{', '[', '"', '{"a":1', 'x'.repeat(70_000), '['.repeat(9000)))
        .map((each) => ({ as: 'raw' as const, value: each })),
    },
  );
}

const contentTypes = [
  'application/json; charset=utf-8',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
  '',
];
const headers: fc.Arbitrary<HostileRequest['headers']> = fc.record(
  {
    authorization: fc.oneof(
      { weight: 4, arbitrary: known.map((token) => `Bearer ${token}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('Basic «basic»', 'Basic !', 'DPoP «accessToken»', 'Bearer', 'x'),
      },
      { weight: 1, arbitrary: text.map((each) => `Bearer ${each}`) },
    ),
    cookie: fc.oneof(
      { weight: 4, arbitrary: fc.constant('did=«browser»; auth0=«session»') },
      { weight: 1, arbitrary: text.map((each) => `did=${each}; auth0=${each}; auth0-mf=${each}`) },
    ),
    'content-type': fc.constantFrom(...contentTypes),
    origin: fc.constantFrom('http://localhost:5173', 'null', 'http://evil.example', 'x'),
    'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', 'none', 'x'),
    host: usually(fc.constant<string>('«host»'), fc.constantFrom('evil.example', '', 'localhost')),
    dpop: text,
    accept: text,
    'content-length': fc.constantFrom('0', '5', '99999999', '-1', 'x'),
  },
  { requiredKeys: [] },
);
/** Those of a browser that has been here, else little would get past the guards. */
const usualHeaders: fc.Arbitrary<HostileRequest['headers']> = fc
  .constantFrom('accessToken', 'challengedToken', 'managementToken', 'openidToken')
  .map((name) => ({
    authorization: `Bearer «${name}»`,
    cookie: 'did=«browser»; auth0=«session»',
    'sec-fetch-site': 'same-origin',
  }));

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

/** What the description knows of a route is tried out; what it does not is guessed. */
function requestTo(method: string, path: string): fc.Arbitrary<HostileRequest> {
  const operations = paths[path.replaceAll(/:(\w+)/g, '{$1}')] ?? {};
  const operation: Partial<Operation> =
    Object.entries(operations).find(([name]) => name === method.toLowerCase())?.[1] ?? {};
  const described = (operation.parameters ?? []).filter((each) => each.in === 'query');
  const query = fieldsOf(
    Object.fromEntries(described.map(({ name, schema }) => [name, schema])),
  ).map((values) =>
    Object.entries(values).map(([name, value]): [string, string] => [name, asText(value)]),
  );
  return fc.record({
    method: usually(fc.constant(method), fc.constantFrom(...methods)),
    route: usually(
      fc.constant(path),
      text.map((each) => `${path}/${each}`),
    ),
    inPath: fc.array(text, { minLength: 3, maxLength: 3 }),
    query: fc
      .tuple(query, usually(fc.constant<[string, string][]>([]), pairs))
      .map((both) => both.flat()),
    headers: fc.oneof({ weight: 2, arbitrary: usualHeaders }, { weight: 1, arbitrary: headers }),
    body: bodyOf(operation),
  });
}

/** To every route of the table, each as often as the others. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  ...[...routes, ...localRoutes].map(([method, path]) => requestTo(method, path)),
);
