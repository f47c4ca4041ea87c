// The control plane: applications, messages, the clock, faults, switches.
import { done, foreign, wrongBody } from './controlAnswers.ts';
import {
  inPath,
  json,
  jsonBody,
  list,
  object,
  type Paths,
  query,
  seconds,
  text,
} from './operation.ts';
import { ref } from './schemas.ts';

const clock = json("the tenant's one clock", object({ now: seconds }));
const switches = json('all switches', ref('Switches'));

export const controlPaths: Paths = {
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
  '/_control/mailbox': {
    get: {
      operationId: 'listMails',
      summary: 'What came in through SMTP, newest last',
      parameters: [query('to', 'only what was for this address')],
      responses: {
        200: json(
          'the letters',
          list(object({ to: text, from: text, subject: text, text, at: seconds })),
        ),
        ...foreign,
      },
    },
    delete: { operationId: 'emptyMailbox', summary: 'Empties the mailbox', responses: done },
  },
  '/_control/keys/rotate': {
    post: {
      operationId: 'rotateKeys',
      summary: 'Signs with a new key from now on',
      responses: {
        200: json('the new key, and all that verify', object({ kid: text, kids: list(text) })),
        ...foreign,
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
