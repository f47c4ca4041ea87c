// The part of the Management API that concerns people's authentication methods.
import {
  flag,
  inPath,
  json,
  jsonBody,
  list,
  managementProblem,
  nothing,
  object,
  oneOf,
  type Paths,
  query,
  type Schema,
  text,
  withHeaders,
} from './operation.ts';
import { ref } from './schemas.ts';

const security = [{ bearerAuth: [] }];
const user = inPath('id', '`auth0|…`, encoded or not');
const refused = {
  401: withHeaders(managementProblem('no token, or not one for this', 401), 'WWW-Authenticate'),
  403: managementProblem('the scope is missing', 403),
};
const unknownUser = { 404: managementProblem('no such user', 404) };
const wrong = { 400: managementProblem('a wrong parameter or field', 400) };

const count: Schema = { type: 'integer', minimum: 0 };
const pages = [
  query('page', 'from 0'),
  query('per_page', '50, at most 100'),
  query('include_totals', '`true` wraps the list'),
];
/** A list, or with `include_totals` an object around it. */
const paged = (name: string, item: Schema): Schema => ({
  oneOf: [
    list(item),
    object({ start: count, limit: count, length: count, total: count, [name]: list(item) }),
  ],
});

const done = (summary: string, operationId: string, parameters = [user]) => ({
  operationId,
  summary,
  security,
  parameters,
  responses: { 204: nothing('done'), ...refused, ...unknownUser, ...wrong },
});

const factors = oneOf(
  'push-notification',
  'phone',
  'email',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
);

export const managementPaths: Paths = {
  '/api/v2/users': {
    get: {
      operationId: 'listUsers',
      summary: 'Everybody, or who has an address',
      security,
      parameters: [query('q', '`email:"ada@example.com"`'), ...pages],
      responses: {
        200: json('one page', paged('users', ref('User'))),
        ...refused,
        ...wrong,
      },
    },
  },
  '/api/v2/users/{id}': {
    get: {
      operationId: 'showUser',
      summary: 'One person',
      security,
      parameters: [user],
      responses: { 200: json('the person', ref('User')), ...refused, ...unknownUser },
    },
  },
  '/api/v2/users/{id}/authentication-methods': {
    get: {
      operationId: 'listAuthenticationMethods',
      summary: 'What somebody has enrolled, unconfirmed ones too',
      security,
      parameters: [user, ...pages],
      responses: {
        200: json('one page', paged('authenticators', ref('AuthenticationMethod'))),
        ...refused,
        ...unknownUser,
        ...wrong,
      },
    },
    delete: done('Takes all of them away', 'deleteAuthenticationMethods'),
  },
  '/api/v2/users/{id}/authentication-methods/{method}': {
    delete: done('Takes one away, and what lives and dies with it', 'deleteAuthenticationMethod', [
      user,
      inPath('method', 'as listed'),
    ]),
  },
  '/api/v2/users/{id}/authenticators': {
    delete: done('Takes all of them away', 'deleteAuthenticators'),
  },
  '/api/v2/users/{id}/recovery-code-regeneration': {
    post: {
      operationId: 'regenerateRecoveryCode',
      summary: 'A new recovery code in place of the old',
      security,
      parameters: [user],
      responses: {
        200: json('shown this once', object({ recovery_code: ref('RecoveryCode') })),
        ...refused,
        404: managementProblem('no such user, or one without a recovery code', 404),
      },
    },
  },
  '/api/v2/users/{id}/multifactor/actions/invalidate-remember-browser': {
    post: done('Forgets remembered browsers', 'invalidateRememberBrowser'),
  },
  '/api/v2/users/{id}/multifactor/{provider}': {
    delete: done('Takes away what Duo or an old Google Authenticator keeps', 'deleteProvider', [
      user,
      inPath('provider', '`duo` or `google-authenticator`'),
    ]),
  },
  '/api/v2/guardian/enrollments/ticket': {
    post: {
      operationId: 'createEnrollmentTicket',
      summary: 'A way to enroll for somebody who cannot sign in',
      security,
      requestBody: jsonBody(
        object({
          user_id: text,
          'email?': text,
          'send_mail?': flag,
          'email_locale?': text,
          'factor?': factors,
          'allow_multiple_enrollments?': flag,
        }),
      ),
      responses: {
        200: json('the ticket', object({ ticket_id: text, ticket_url: text })),
        ...refused,
        ...unknownUser,
        ...wrong,
      },
    },
  },
  '/api/v2/guardian/enrollments/{id}': {
    delete: done('Takes one away', 'deleteEnrollment', [inPath('id', '`dev_…` or `totp|dev_…`')]),
  },
};
