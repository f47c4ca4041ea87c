// Who may call a route, checked before its handler runs.
import type { MiddlewareHandler } from 'hono';
import { webOrigins } from '#tenant/domain/oauth/clients.ts';
import { openMfaToken } from '#tenant/domain/oauth/tokens.ts';
import { sameSecret, seal } from '#tenant/domain/secrets.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext, TenantEnv } from './context.ts';
import { browserCookie } from './cookies.ts';
import { readBody } from './readBody.ts';
import { respondError, respondProblem } from './respond.ts';

export type Who =
  | 'anyone'
  | 'own form'
  | 'phone form'
  | 'read:authenticators'
  | 'remove:authenticators'
  | 'control';

type Guard = MiddlewareHandler<TenantEnv>;

export const guards: Readonly<Record<Who, Guard>> = {
  anyone: (_, next) => next(),
  'own form': formGuard((form) => form.get('state') ?? ''),
  'phone form': formGuard(() => 'phone'),
  'read:authenticators': bearerGuard('read:authenticators'),
  'remove:authenticators': bearerGuard('remove:authenticators'),
  control: async (c, next) => {
    if (!isLoopback(c.env.peer)) return respondError(c, 403, 'forbidden', 'Loopback only');
    if (!mayOriginControl(c)) {
      return respondError(c, 403, 'forbidden', 'Pages of other origins may not use /_control');
    }
    return next();
  },
};

/** The value a form must bring back: only this browser, with this page in hand, knows it. */
export function csrfToken(c: TenantContext, browser: string, subject: string): string {
  return seal(c.var.tenant.secret, `${browser} ${subject}`);
}

/**
 * Lets in what a page of the tenant sent, from the browser it was made for.
 *
 * Browsers say where a form comes from (`Sec-Fetch-Site`, or `Origin` in older ones). Either may be
 * missing in other clients; the token, tied to a cookie, never is.
 */
function formGuard(subjectOf: (form: URLSearchParams) => string): Guard {
  return async (c, next) => {
    const refuse = () =>
      respondProblem(
        c,
        403,
        'This form is not valid',
        'Go back to the application and sign in again.',
      );
    const type = c.req.header('content-type') ?? '';
    if (!type.startsWith('application/x-www-form-urlencoded')) return refuse();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    if (site ? site !== 'same-origin' : origin && origin !== new URL(c.req.url).origin) {
      return refuse();
    }
    const form = new URLSearchParams(await readBody(c));
    const browser = browserCookie(c);
    if (!browser) return refuse();
    const expected = csrfToken(c, browser, subjectOf(form));
    if (!sameSecret(form.get('csrf') ?? '', expected)) return refuse();
    c.set('form', form);
    return next();
  };
}

/**
 * Lets in the bearer of an access token for the MFA API that has a scope.
 *
 * The text speaks of an mfa_token whatever was sent (observed in Auth0's .NET tests and in several
 * applications); the answer to a missing scope is assumed (switch `insufficientScopeAs`).
 */
function bearerGuard(scope: string): Guard {
  return async (c, next) => {
    const { tenant } = c.var;
    const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const access = token ? await openMfaToken(tenant, token) : undefined;
    if (!access) return refuseToken(c);
    if (!access.scopes.includes(scope)) {
      if (readSwitches(tenant.store).insufficientScopeAs === 'invalid_grant') return refuseToken(c);
      c.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
      return respondError(
        c,
        403,
        'insufficient_scope',
        `Insufficient scope, expected any of: ${scope}`,
      );
    }
    c.set('mfaAccess', access);
    return next();
  };
}

function refuseToken(c: TenantContext): Response {
  c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return respondError(
    c,
    401,
    'invalid_grant',
    'The mfa_token provided is invalid. Try getting a new token.',
  );
}

const isLoopback = (peer: string) => /^(::ffff:)?127\.|^::1$/.test(peer);

function mayOriginControl(c: TenantContext): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined)
    return !/^(cross-site|same-site)$/.test(c.req.header('sec-fetch-site') ?? '');
  return origin === new URL(c.req.url).origin || webOrigins(c.var.tenant.store).includes(origin);
}
