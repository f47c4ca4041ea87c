// Lets machines of administrators into the Management API, and nobody else.
import type { MiddlewareHandler } from 'hono';
import { openManagementToken } from '#tenant/domain/oauth/managementTokens.ts';
import type { TenantEnv } from '#tenant/http/context.ts';
import { respondManagementError } from './respondManagement.ts';

type Guard = MiddlewareHandler<TenantEnv>;

/**
 * Wants a token for the Management API that has a scope.
 *
 * The texts are the well-known ones; that an expired token reads like any wrong one is assumed.
 */
function managementGuard(scope: string): Guard {
  return async (c, next) => {
    const header = c.req.header('authorization');
    const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(header ?? '') ?? [];
    if (!token) {
      c.header('WWW-Authenticate', 'Bearer');
      return respondManagementError(c, 401, 'Missing authentication');
    }
    const access = await openManagementToken(c.var.tenant, token);
    if (!access) {
      c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
      return respondManagementError(c, 401, 'Invalid token');
    }
    if (!access.scopes.includes(scope)) {
      c.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
      const text = `Insufficient scope, expected any of: ${scope}`;
      return respondManagementError(c, 403, text, 'insufficient_scope');
    }
    return next();
  };
}

/** By the scope that a route wants (Auth0, Management API, Scopes of each endpoint). */
export const managementGuards = {
  'read:users': managementGuard('read:users'),
  'update:users': managementGuard('update:users'),
  'read:authentication_methods': managementGuard('read:authentication_methods'),
  'delete:authentication_methods': managementGuard('delete:authentication_methods'),
  'delete:guardian_enrollments': managementGuard('delete:guardian_enrollments'),
  'create:guardian_enrollment_tickets': managementGuard('create:guardian_enrollment_tickets'),
} as const;
