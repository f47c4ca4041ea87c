// /api/v2/users/{id}/authentication-methods and its relations: what somebody has, and taking it away.
import {
  forgetBrowsers,
  regenerateRecoveryCode,
  removeAllMethods,
  removeMethod,
} from '#tenant/domain/people/administration.ts';
import { type EnrolledMethod, enrolledMethodsOf } from '#tenant/domain/people/enrolledMethods.ts';
import { findOwnerOf } from '#tenant/domain/people/owner.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { BadRequest } from '#tenant/http/respond.ts';
import { respondPaged } from './paging.ts';
import { forPerson } from './personInPath.ts';
import { respondManagementError } from './respondManagement.ts';

const done = (c: TenantContext) => c.body(null, 204);

/** Observed in go-auth0's recording Enrollment/Delete. */
const respondUnknownEnrollment = (c: TenantContext) =>
  respondManagementError(c, 404, 'Enrollment not found', 'enrollment_not_found');

/** `GET /api/v2/users/{id}/authentication-methods`, unconfirmed ones included. */
export const listMethods = forPerson((c, person) =>
  respondPaged(c, 'authenticators', enrolledMethodsOf(c.var.tenant, person).map(onTheWire)),
);

/** `DELETE /api/v2/users/{id}/authentication-methods/{method}`; the body of the 404 is assumed. */
export const deleteMethod = forPerson((c, person) =>
  removeMethod(c.var.tenant, person, c.req.param('method') ?? '')
    ? done(c)
    : respondManagementError(
        c,
        404,
        'Authentication method not found',
        'authentication_method_not_found',
      ),
);

/** `DELETE /api/v2/users/{id}/authentication-methods`, and `…/authenticators`: all of them. */
export const deleteAllMethods = forPerson((c, person) => {
  removeAllMethods(c.var.tenant, person);
  return done(c);
});

/** `DELETE /api/v2/guardian/enrollments/{id}`: the id with or without its kind, `dev_…` or `totp|dev_…`. */
export function deleteEnrollment(c: TenantContext): Response {
  const { tenant } = c.var;
  const found = findOwnerOf(tenant, c.req.param('id') ?? '');
  if (!found || !removeMethod(tenant, found.person, found.id)) return respondUnknownEnrollment(c);
  return done(c);
}

/**
 * `POST /api/v2/users/{id}/recovery-code-regeneration`: `{"recovery_code":"FA45S1Z87MYARX9RG6EVMAPE"}`
 *
 * 404 for somebody without a recovery code (Auth0, "Manage Authentication Factors with
 * Authentication API"; its body as for any unknown enrollment).
 */
export const regenerateCode = forPerson((c, person) => {
  const recoveryCode = regenerateRecoveryCode(c.var.tenant, person);
  return recoveryCode ? c.json({ recovery_code: recoveryCode }) : respondUnknownEnrollment(c);
});

/** `POST /api/v2/users/{id}/multifactor/actions/invalidate-remember-browser` */
export const forgetRememberedBrowsers = forPerson((c, person) => {
  forgetBrowsers(c.var.tenant, person);
  return done(c);
});

/**
 * `DELETE /api/v2/users/{id}/multifactor/{provider}`
 *
 * It removes what Duo and the Google Authenticator of old keep; nobody in this tenant has such a
 * thing, so there is nothing to do. The text for other providers is assumed.
 */
export const deleteProvider = forPerson((c) => {
  const provider = c.req.param('provider') ?? '';
  if (!['duo', 'google-authenticator'].includes(provider)) {
    throw new BadRequest('provider: must be duo or google-authenticator');
  }
  return done(c);
});

/**
 * `{"id":"totp|dev_…","type":"totp","confirmed":true,"created_at":"2021-09-23T22:57:30.206Z"}`
 *
 * Fields as Auth0 documents them; that a phone's id begins with `phone|`, and that a push and its
 * code name each other in `link_id`, is assumed.
 */
function onTheWire(method: EnrolledMethod) {
  const { id, type, confirmed, name, phoneNumber, email, createdAt, linkId, members } = method;
  return {
    id,
    type,
    confirmed,
    ...(name !== null && { name }),
    ...(phoneNumber !== null && { phone_number: phoneNumber }),
    ...(email !== null && { email }),
    ...(linkId !== null && { link_id: linkId }),
    ...(members.length > 0 && {
      preferred_authentication_method: members[0]?.type,
      authentication_methods: members,
    }),
    created_at: new Date(createdAt * 1000).toISOString(),
  };
}
