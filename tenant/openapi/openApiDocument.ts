// The tenant's description of itself (OpenAPI 3.1), put together from its tables.
import { controlPaths } from './controlPaths.ts';
import { mfaPaths } from './mfaPaths.ts';
import { oauthPaths } from './oauthPaths.ts';
import { json, type Paths, problem } from './operation.ts';
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

/** What any request may be answered before it is looked at. */
const envelope = {
  Misdirected: problem('a name of somebody else points here', 'misdirected_request'),
  TooLarge: problem('more than 64 KiB', 'payload_too_large'),
};

const enveloped = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          {
            ...operation,
            responses: {
              ...operation.responses,
              413: { $ref: '#/components/responses/TooLarge' },
              421: { $ref: '#/components/responses/Misdirected' },
            },
          },
        ]),
      ),
    ]),
  );

/** Every path of the tenant, with every answer it gives. */
export const paths: Paths = enveloped({
  ...signInPaths,
  ...oauthPaths,
  ...mfaPaths,
  ...ownPaths,
  ...standInPaths,
  ...controlPaths,
});

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
        'A small Auth0 on the loopback. Names, fields and statuses are those of the Authentication API, ' +
        'except for /_control, /phone and /outbox, which only a local tenant has.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas,
      responses: envelope,
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
    },
  };
}
