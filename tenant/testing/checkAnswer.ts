// Holds an answer of the tenant to its own description; every tenant of a test is held so.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { openApiDocument } from '#tenant/openapi/openApiDocument.ts';
import {
  type Answer,
  managementProblem,
  nothing,
  type Operation,
  problem,
} from '#tenant/openapi/operation.ts';

type Asked = { readonly method: string; readonly path: string; readonly body: string | null };
type Answers = Readonly<Record<number, Answer>>;

const { paths, components } = openApiDocument('http://localhost');
const { schemas, responses } = components;

const templates = Object.entries(paths).map(([template, operations]) => ({
  template,
  operations,
  pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Answers that no path can list: of paths that are none, and of methods that a path has not. */
const unknown = {
  path: {
    usual: { 404: problem('there is nothing here', 'not_found') },
    management: { 404: managementProblem('there is nothing here', 404) },
  },
  method: {
    usual: { 405: problem('not with this method', 'method_not_allowed') },
    management: { 405: managementProblem('not with this method', 405) },
  },
};
const preflight = {
  204: nothing('this origin may'),
  403: problem('this origin may not', 'forbidden'),
};

/**
 * Compares an answer, and the body it was given for, with the description.
 *
 * A body is looked at only when the tenant took it: what it refuses needs no description.
 *
 * @returns what is wrong, in one sentence; undefined when all is as described
 */
export async function checkAnswer(asked: Asked, response: Response): Promise<string | undefined> {
  const what = `${asked.method} ${asked.path} answered ${response.status}`;
  const operation = findOperation(asked);
  const answer = answersTo(asked, operation)[response.status];
  if (!answer) return `${what}, which is not described`;
  if (response.status === 500) return `${what}: an error of the tenant`;
  const text = await response.clone().text();
  const wrong =
    checkHeaders(answer, response) ??
    checkBody(answer, response.headers.get('content-type'), text, asked.method) ??
    (response.status < 400 ? checkRequest(operation, asked.body) : undefined);
  return wrong && `${what}, but ${wrong}: ${text.slice(0, 500)}`;
}

/** `DELETE /things/{id}` is meant by `DELETE /things/new`, also where there is a `POST /things/new`. */
function findOperation({ method, path }: Asked): Operation | undefined {
  const name = (method === 'HEAD' ? 'GET' : method).toLowerCase();
  return findTemplates(path)
    .flatMap(({ operations }) => Object.entries(operations))
    .find(([each]) => each === name)?.[1];
}

/** The literal one first (OpenAPI 3.1, "Path Templating Matching"). */
const findTemplates = (path: string) => [
  ...templates.filter(({ template }) => template === path),
  ...templates.filter(({ template, pattern }) => template !== path && pattern.test(path)),
];

function answersTo(asked: Asked, operation: Operation | undefined): Answers {
  const what = findTemplates(asked.path).length > 0 ? 'method' : 'path';
  const api = asked.path.startsWith('/api/v2/') ? 'management' : 'usual';
  const described = operation?.responses ?? unknown[what][api];
  const resolved = Object.entries(described).map(([status, answer]) => [
    status,
    '$ref' in answer ? responseOf(answer.$ref) : answer,
  ]);
  return {
    413: api === 'management' ? responses.ManagementTooLarge : responses.TooLarge,
    421: responses.Misdirected,
    ...(asked.method === 'OPTIONS' && preflight),
    ...Object.fromEntries(resolved),
  };
}

const responseOf = (pointer: string) =>
  Object.entries(responses).find(([name]) => pointer.endsWith(`/${name}`))?.[1];

function checkHeaders({ headers = {} }: Answer, response: Response): string | undefined {
  const missing = Object.keys(headers).find(
    (name) => headers[name]?.required && !response.headers.has(name),
  );
  return missing && `the header ${missing} is missing`;
}

function checkBody(
  { content }: Answer,
  contentType: string | null,
  text: string,
  method: string,
): string | undefined {
  if (!content) return text === '' ? undefined : 'no body is described';
  const type = contentType?.split(';')[0]?.trim() ?? 'no type at all';
  const described = content[type];
  if (!described) return `it is ${type} and not ${Object.keys(content).join(' or ')}`;
  if (type !== 'application/json' || method === 'HEAD') return undefined;
  return checkJson(described.schema, parse(text));
}

/** What the tenant took must be something that the description lets others send. */
function checkRequest(operation: Operation | undefined, body: string | null): string | undefined {
  const content = operation?.requestBody?.content;
  if (!content || body === null) return undefined;
  const asJson = content['application/json'];
  const fields = parse(body);
  const wrong =
    asJson && fields !== undefined
      ? checkJson(asJson.schema, fields)
      : checkJson(
          content['application/x-www-form-urlencoded']?.schema ?? {},
          Object.fromEntries(new URLSearchParams(body)),
        );
  return wrong && `what it was sent is not as described (${wrong})`;
}

const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
});
ajv.addVocabulary(['components']);
const validators = new Map<object, ValidateFunction>();

/** Each schema is compiled once in a process, when it is first needed. */
function checkJson(schema: object, value: unknown): string | undefined {
  if (value === undefined) return 'it is no JSON';
  const validate = validators.get(schema) ?? ajv.compile({ ...schema, components: { schemas } });
  validators.set(schema, validate);
  if (validate(value)) return undefined;
  return (validate.errors ?? [])
    .map(({ instancePath, message, params }) =>
      `${instancePath || 'it'} ${message} ${Object.values(params).join(' ')}`.trim(),
    )
    .join('; ');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
