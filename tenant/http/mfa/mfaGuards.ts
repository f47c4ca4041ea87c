// Who may call the MFA API.
import type { MiddlewareHandler } from 'hono';
import { isOfRemovedPerson, openMfaToken } from '#tenant/domain/oauth/accessTokens.ts';
import { findMfaToken } from '#tenant/domain/oauth/mfaTokens.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import { looksSealed } from '#tenant/domain/secrets.ts';
import type { TenantContext, TenantEnv } from '#tenant/http/context.ts';
import { carriedToken, refuseWithoutKey } from '#tenant/http/possession.ts';
import { refuseRemovedPerson, refuseScope, refuseToken } from './refusals.ts';

type Guard = MiddlewareHandler<TenantEnv>;

/**
 * By the scope that a call needs. Listing and enrolling take an mfa_token too: "If an `mfa_token`
 * was used to list authenticators, users will need to complete MFA … in order to delete".
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API"
 */
export const mfaGuards = {
  'read:authenticators': bearerGuard('read:authenticators', true),
  enroll: bearerGuard('enroll', true),
  'remove:authenticators': bearerGuard('remove:authenticators', false),
} as const;

/** Lets in the bearer of an access token for the MFA API that has a scope. */
function bearerGuard(scope: string, takesMfaToken: boolean): Guard {
  return async (c, next) => {
    const carried = carriedToken(c);
    if (takesMfaToken && carried && looksSealed(carried.token)) {
      const person = personOf(c, carried.token);
      if (!person) return refuseToken(c);
      c.set('mfaAccess', { person, jti: null });
      return next();
    }
    const access = carried && (await openMfaToken(c.var.tenant, carried.token));
    if (!carried) return refuseToken(c);
    if (!access) {
      const isGone = await isOfRemovedPerson(c.var.tenant, carried.token);
      return isGone ? refuseRemovedPerson(c) : refuseToken(c);
    }
    const refused = await refuseWithoutKey(c, carried, access);
    if (refused) return refused;
    if (!access.scopes.includes(scope)) return refuseScope(c, scope);
    c.set('mfaAccess', access);
    return next();
  };
}

function personOf(c: TenantContext, token: string) {
  const found = findMfaToken(c.var.tenant, token);
  return found.outcome === 'found' ? findPersonById(c.var.tenant, found.grant.userId) : undefined;
}
