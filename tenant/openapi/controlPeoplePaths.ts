// The control plane: people, and what they do with their phones.
import { done, foreign, wrongBody } from './controlAnswers.ts';
import {
  flag,
  inPath,
  json,
  jsonBody,
  list,
  object,
  oneOf,
  type Paths,
  problem,
  seconds,
  text,
} from './operation.ts';
import { ref } from './schemas.ts';

const nobody = { 404: problem('nobody has this address', 'not_found') };
const address = inPath('email', 'in any case, encoded');

const whoIs = { userId: text, email: text, emailVerified: flag };
const used = { type: 'number', description: 'how much of the limit is used up' };

const person = json(
  'what is true of this person now',
  object({
    ...whoIs,
    authenticators: list(ref('OwnedAuthenticator')),
    pendingEnrollments: list(ref('OwnedAuthenticator')),
    attempts: object({
      code: used,
      recoveryCode: used,
      sms: used,
      voice: used,
      email: used,
      push: used,
    }),
    events: list(object({ at: seconds, type: text, subject: text }), 'oldest first'),
  }),
);
export const controlPeoplePaths: Paths = {
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
  '/_control/push/{email}': {
    post: {
      operationId: 'decidePush',
      summary: 'Answers the push that waits, also one that enrolls a device',
      parameters: [address],
      requestBody: jsonBody(
        object({
          decision: oneOf('approve', 'deny'),
          'name?': { type: 'string', description: 'of the device, when this enrolls it' },
        }),
      ),
      responses: {
        200: json('as decided', object({ decision: oneOf('approve', 'deny') })),
        ...wrongBody,
        ...foreign,
        404: problem('nobody has this address, or no push is open', 'not_found'),
      },
    },
  },
  '/_control/phone/{email}/scan': {
    post: {
      operationId: 'scanOnPhone',
      summary: "Points somebody's phone at a QR code",
      parameters: [address],
      requestBody: jsonBody(object({ uri: text, 'name?': text })),
      responses: {
        200: json(
          'what came of it',
          object({ outcome: oneOf('account_added', 'account_known', 'push_enrolled'), name: text }),
        ),
        ...wrongBody,
        ...foreign,
        ...nobody,
      },
    },
  },
};
