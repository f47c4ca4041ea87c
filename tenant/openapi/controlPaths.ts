// The control plane: what a test arranges and asks.
import {
  flag,
  inPath,
  json,
  jsonBody,
  list,
  nothing,
  object,
  oneOf,
  type Paths,
  problem,
  query,
  seconds,
  text,
} from './operation.ts';
import { ref } from './schemas.ts';

const foreign = { 403: problem('not from the loopback, or from a foreign page', 'forbidden') };
const wrongBody = { 400: problem('names the wrong field', 'invalid_request') };
const nobody = { 404: problem('nobody has this address', 'not_found') };
const done = { 204: nothing('done'), ...foreign };
const address = inPath('email', 'in any case, encoded');

const whoIs = { userId: text, email: text, emailVerified: flag };
const person = json(
  'what is true of this person now',
  object({
    ...whoIs,
    authenticators: list(ref('OwnedAuthenticator')),
    pendingEnrollments: list(ref('OwnedAuthenticator')),
    attempts: object({ code: { type: 'number' }, recoveryCode: { type: 'number' } }),
    events: list(object({ at: seconds, type: text, subject: text }), 'oldest first'),
  }),
);
const clock = json("the tenant's one clock", object({ now: seconds }));
const switches = json('all switches', ref('Switches'));

export const controlPaths: Paths = {
  '/_control/people': {
    post: {
      operationId: 'createPerson',
      summary: 'Makes a person',
      requestBody: jsonBody(ref('NewPerson')),
      responses: {
        201: json(
          'the person, with everything that is secret later',
          object({ ...whoIs, password: text, authenticators: list(ref('OwnedAuthenticator')) }),
        ),
        ...wrongBody,
        ...foreign,
      },
    },
  },
  '/_control/people/{email}': {
    get: {
      operationId: 'showPerson',
      summary: 'The true state of a person',
      parameters: [address],
      responses: { 200: person, ...foreign, ...nobody },
    },
    delete: {
      operationId: 'deletePerson',
      summary: 'Removes a person and all that is theirs',
      parameters: [address],
      responses: { ...done, ...nobody },
    },
  },
  '/_control/clients': {
    get: {
      operationId: 'listClients',
      summary: 'The applications of the tenant',
      responses: { 200: json('the oldest first', list(ref('Client'))), ...foreign },
    },
  },
  '/_control/clients/{clientId}': {
    put: {
      operationId: 'registerClient',
      summary: 'Registers an application, or registers it anew',
      parameters: [inPath('clientId', 'its id')],
      requestBody: jsonBody(ref('ClientFields')),
      responses: {
        200: json('registered anew', ref('Client')),
        201: json('registered', ref('Client')),
        ...wrongBody,
        ...foreign,
      },
    },
  },
  '/_control/outbox': {
    get: {
      operationId: 'listMessages',
      summary: 'What was sent, newest last',
      parameters: [query('to', 'only what went to this number or address')],
      responses: { 200: json('the messages', list(ref('Message'))), ...foreign },
    },
    delete: { operationId: 'emptyOutbox', summary: 'Empties the outbox', responses: done },
  },
  '/_control/push/{email}': {
    post: {
      operationId: 'decidePush',
      summary: 'Answers the push that waits',
      parameters: [address],
      requestBody: jsonBody(object({ decision: oneOf('approve', 'deny') })),
      responses: {
        200: json('as decided', object({ decision: oneOf('approve', 'deny') })),
        ...wrongBody,
        ...foreign,
        404: problem('nobody has this address, or no push is open', 'not_found'),
      },
    },
  },
  '/_control/clock': {
    get: {
      operationId: 'showClock',
      summary: 'What time it is',
      responses: { 200: clock, ...foreign },
    },
    post: {
      operationId: 'moveClock',
      summary: 'Moves the clock',
      requestBody: jsonBody(object({ advanceSeconds: { type: 'integer' } })),
      responses: { 200: clock, ...wrongBody, ...foreign },
    },
  },
  '/_control/faults': {
    post: {
      operationId: 'planFault',
      summary: 'Plans how the next matching requests go wrong',
      requestBody: jsonBody(ref('Fault')),
      responses: { 201: json('as planned', ref('Fault')), ...wrongBody, ...foreign },
    },
    delete: { operationId: 'forgetFaults', summary: 'Forgets all faults', responses: done },
  },
  '/_control/requests': {
    get: {
      operationId: 'listRequests',
      summary: 'What was asked of the tenant, oldest first, without queries and control calls',
      responses: { 200: json('the requests', list(ref('LoggedRequest'))), ...foreign },
    },
    delete: { operationId: 'emptyRequests', summary: 'Forgets them', responses: done },
  },
  '/_control/tenant': {
    get: {
      operationId: 'showSwitches',
      summary: 'How the switches stand',
      responses: { 200: switches, ...foreign },
    },
    patch: {
      operationId: 'moveSwitches',
      summary: 'Moves some switches',
      requestBody: jsonBody(ref('SwitchChanges')),
      responses: { 200: switches, ...wrongBody, ...foreign },
    },
  },
  '/_control/reset': {
    post: { operationId: 'reset', summary: 'Back to the first day', responses: done },
  },
};
