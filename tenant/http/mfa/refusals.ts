// The answers to a token that does not open the MFA API.
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';

/**
 * The text speaks of an mfa_token whatever was sent (observed in Auth0's .NET tests and in several
 * applications).
 */
export function refuseToken(c: TenantContext): Response {
  c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return respondError(
    c,
    401,
    'invalid_grant',
    'The mfa_token provided is invalid. Try getting a new token.',
  );
}

/** Assumed: code and text are those of the Management API, which nobody else is known to be told. */
export function refuseRemovedPerson(c: TenantContext): Response {
  c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return respondError(c, 401, 'inexistent_user', 'The user does not exist.');
}

/** Assumed, and a switch: no source says what a token without the scope is told. */
export function refuseScope(c: TenantContext, scope: string): Response {
  if (readSwitches(c.var.tenant.store).insufficientScopeAs === 'invalid_grant') {
    return refuseToken(c);
  }
  c.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
  const text = `Insufficient scope, expected any of: ${scope}`;
  return respondError(c, 403, 'insufficient_scope', text);
}
