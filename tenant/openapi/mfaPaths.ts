// The MFA API: a person's authenticators.
import { inPath, json, list, nothing, type Paths, problem } from './operation.ts';
import { ref } from './schemas.ts';

const security = [{ bearerAuth: [] }];
const wrongToken = problem('no bearer, or not one for this', 'invalid_grant');

export const mfaPaths: Paths = {
  '/mfa/authenticators': {
    get: {
      operationId: 'listMfaAuthenticators',
      summary: "A person's authenticators, unconfirmed ones too",
      security,
      responses: {
        200: json('a bare array', list(ref('AuthenticatorRow'))),
        401: wrongToken,
        403: problem('the scope read:authenticators is missing', 'insufficient_scope'),
      },
    },
  },
  '/mfa/authenticators/{id}': {
    delete: {
      operationId: 'deleteMfaAuthenticator',
      summary: 'Removes an authenticator, and what lives and dies with it',
      security,
      parameters: [inPath('id', 'as listed: `sms|dev_…`, encoded or not')],
      responses: {
        204: nothing('removed'),
        401: wrongToken,
        403: problem(
          'the scope remove:authenticators is missing, or this one cannot be removed',
          'insufficient_scope',
          'access_denied',
        ),
        404: problem('not one of this person', 'not_found'),
      },
    },
  },
};
