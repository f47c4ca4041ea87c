// Every call about a user begins by finding them.
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondManagementError } from './respondManagement.ts';

/**
 * Runs a call for the person whose id is in the path, encoded (`auth0%7C5f7c…`) or not.
 *
 * For an unknown id the 404 is the observed one (Auth0's .NET SDK tests).
 */
export const forPerson =
  (call: (c: TenantContext, person: Person) => Response | Promise<Response>) =>
  (c: TenantContext): Response | Promise<Response> => {
    const person = findPersonById(c.var.tenant, c.req.param('id') ?? '');
    return person ? call(c, person) : respondUnknownUser(c);
  };

export const respondUnknownUser = (c: TenantContext): Response =>
  respondManagementError(c, 404, 'The user does not exist.', 'inexistent_user');
