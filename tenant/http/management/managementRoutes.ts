// The part of the Management API that concerns people's authentication methods.
import type { Route } from '#tenant/http/routes.ts';
import {
  deleteAllMethods,
  deleteEnrollment,
  deleteMethod,
  deleteProvider,
  forgetRememberedBrowsers,
  listMethods,
  regenerateCode,
} from './methods.ts';
import { createTicket } from './tickets.ts';
import { listUsers, showUser } from './users.ts';

const user = '/api/v2/users/:id';
const methods = `${user}/authentication-methods`;

export const managementRoutes: readonly Route[] = [
  ['GET', '/api/v2/users', 'read:users', listUsers],
  ['GET', user, 'read:users', showUser],
  ['GET', methods, 'read:authentication_methods', listMethods],
  ['DELETE', methods, 'delete:authentication_methods', deleteAllMethods],
  ['DELETE', `${methods}/:method`, 'delete:authentication_methods', deleteMethod],
  ['DELETE', `${user}/authenticators`, 'delete:guardian_enrollments', deleteAllMethods],
  ['POST', `${user}/recovery-code-regeneration`, 'update:users', regenerateCode],
  [
    'POST',
    `${user}/multifactor/actions/invalidate-remember-browser`,
    'update:users',
    forgetRememberedBrowsers,
  ],
  ['DELETE', `${user}/multifactor/:provider`, 'update:users', deleteProvider],
  [
    'POST',
    '/api/v2/guardian/enrollments/ticket',
    'create:guardian_enrollment_tickets',
    createTicket,
  ],
  ['DELETE', '/api/v2/guardian/enrollments/:id', 'delete:guardian_enrollments', deleteEnrollment],
];
