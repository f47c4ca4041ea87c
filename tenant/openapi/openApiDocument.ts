// The tenant's description of itself (OpenAPI 3.1), put together from its tables.
import { controlPaths } from './controlPaths.ts';
import { controlPeoplePaths } from './controlPeoplePaths.ts';
import { discoveryPaths } from './discoveryPaths.ts';
import { managementPaths } from './managementPaths.ts';
import { mfaPaths } from './mfaPaths.ts';
import { oauthPaths } from './oauthPaths.ts';
import {
  type Answer,
  json,
  managementProblem,
  type Operation,
  type Paths,
  problem,
} from './operation.ts';
import { schemas } from './schemas.ts';
import { signInPaths } from './signInPaths.ts';
import { standInPaths } from './standInPaths.ts';

const ownPaths: Paths = {
  '/openapi.json': {
    get: {
      operationId: 'getOpenApi',
      summary: 'This description',
      responses: {
        200: json('OpenAPI 3.1', {
          type: 'object',
          properties: { openapi: { const: '3.1.0' } },
          required: ['openapi', 'info', 'paths', 'components'],
        }),
      },
    },
  },
};

/** What any request may be answered, whatever it asks for. */
const responses = {
  TooLarge: problem('more than 64 KiB', 'payload_too_large'),
  Misdirected: problem('a name of somebody else points here', 'misdirected_request'),
  Broken: problem('an error of the tenant', 'server_error'),
  NotKept: problem('nothing can be written: the disk is full', 'temporarily_unavailable'),
  ManagementTooLarge: managementProblem('more than 64 KiB', 413),
  ManagementBroken: managementProblem('an error of the tenant', 500),
  ManagementNotKept: managementProblem('nothing can be written: the disk is full', 503),
};

const to = (name: keyof typeof responses) => ({ $ref: `#/components/responses/${name}` });

const alwaysPossible = (path: string) =>
  path.startsWith('/api/v2/')
    ? {
        413: to('ManagementTooLarge'),
        421: to('Misdirected'),
        500: to('ManagementBroken'),
        503: to('ManagementNotKept'),
      }
    : { 413: to('TooLarge'), 421: to('Misdirected'), 500: to('Broken'), 503: to('NotKept') };

/** Adds answers to every operation. */
const withAnswers = (
  all: Paths,
  answersOf: (path: string, operation: Operation) => Operation['responses'],
): Paths =>
  Object.fromEntries(
    Object.entries(all).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          { ...operation, responses: { ...operation.responses, ...answersOf(path, operation) } },
        ]),
      ),
    ]),
  );

/** Only a local tenant has these: with control off, or for others on the network, they do not exist. */
const localPaths = withAnswers(
  { ...ownPaths, ...standInPaths, ...controlPeoplePaths, ...controlPaths },
  (_, operation) => ({ 404: absent(operation) }),
);

function absent({ responses: { 404: own } }: Operation): Answer {
  const nothingHere = problem('nothing here: control is off', 'not_found');
  if (!own || '$ref' in own) return nothingHere;
  return {
    description: `${own.description}; or nothing here: control is off`,
    content: { ...nothingHere.content, ...own.content },
  };
}

/** Every path of the tenant, with every answer it gives. */
export const paths: Paths = withAnswers(
  {
    ...signInPaths,
    ...oauthPaths,
    ...mfaPaths,
    ...discoveryPaths,
    ...managementPaths,
    ...localPaths,
  },
  alwaysPossible,
);

/**
 * Describes the tenant.
 *
 * @param origin where it is: `'http://localhost:4400'`
 */
export function openApiDocument(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: "Latchkey's local tenant",
      version: '1',
      description:
        "A small Auth0 on the loopback. Names, fields and statuses are those of Auth0's APIs, except " +
        'for /_control, /phone, /outbox and /mailbox, which only a local tenant has.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas,
      responses,
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
    },
  };
}
