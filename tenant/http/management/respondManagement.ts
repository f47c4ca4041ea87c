// An error as Auth0's Management API writes it; nothing else of the tenant answers so.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';

/** Where the Management API begins. */
const managementPath = '/api/v2/';

/** The words of HTTP for a status, in the field `error`. */
const names: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/**
 * `{"statusCode":404,"error":"Not Found","message":"Enrollment not found","errorCode":"enrollment_not_found"}`
 *
 * Observed in go-auth0's recording Enrollment/Delete; some answers have no `errorCode`.
 */
export function respondManagementError(
  c: TenantContext,
  status: ContentfulStatusCode,
  message: string,
  errorCode?: string,
): Response {
  return c.json(
    {
      statusCode: status,
      error: names[status] ?? 'Error',
      message,
      ...(errorCode && { errorCode }),
    },
    status,
  );
}

/** What went wrong with a call that nobody answered, in the shape of the API it was meant for. */
export function respondFailure(
  c: TenantContext,
  status: ContentfulStatusCode,
  error: string,
  description: string,
): Response {
  if (!c.req.path.startsWith(managementPath)) return respondError(c, status, error, description);
  if (status !== 400) return respondManagementError(c, status, description);
  const [what, errorCode] = invalidParts[c.req.method] ?? ['Payload', 'invalid_body'];
  return respondManagementError(c, 400, `${what} validation error: '${description}'.`, errorCode);
}

/** Which part of a request was wrong (the codes and the form of the texts are the well-known ones). */
const invalidParts: Readonly<Record<string, readonly [what: string, errorCode: string]>> = {
  GET: ['Query', 'invalid_query_string'],
  DELETE: ['Path', 'invalid_uri'],
};
