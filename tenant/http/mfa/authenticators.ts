// The MFA API: a person's authenticators, listed and removed.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import { removeAuthenticator } from '#tenant/domain/authenticators/removeAuthenticator.ts';
import { wireRow } from '#tenant/domain/authenticators/wireRow.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';

/** `GET /mfa/authenticators`: a bare array, empty when there is nothing. */
export function listAuthenticators(c: TenantContext): Response {
  const { tenant, mfaAccess } = c.var;
  const switches = readSwitches(tenant.store);
  const rows = authenticatorsOf(tenant, mfaAccess.person).map((authenticator) =>
    wireRow(authenticator, switches),
  );
  return c.body(JSON.stringify(rows), 200, { 'Content-Type': 'application/json; charset=utf-8' });
}

/**
 * `DELETE /mfa/authenticators/{id}`: 204 and nothing else.
 *
 * The body of the 404 and all of the refusal are assumed (switch `refusedDeleteAs`).
 */
export function deleteAuthenticator(c: TenantContext): Response {
  const { tenant, mfaAccess } = c.var;
  const unknown = () => respondError(c, 404, 'not_found', 'Authenticator not found');
  const { outcome } = removeAuthenticator(tenant, mfaAccess.person, c.req.param('id') ?? '');
  if (outcome === 'removed') return c.body(null, 204);
  if (outcome === 'unknown') return unknown();
  switch (readSwitches(tenant.store).refusedDeleteAs) {
    case 'access_denied':
      return respondError(c, 403, 'access_denied', 'This authenticator cannot be deleted');
    case 'not_found':
      return unknown();
    case 'no_effect':
      return c.body(null, 204);
  }
}
