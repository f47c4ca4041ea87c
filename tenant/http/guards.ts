// Who may call a route, checked before its handler runs.
import type { MiddlewareHandler } from 'hono';
import { openUserinfoToken } from '#tenant/domain/oauth/accessTokens.ts';
import { webOrigins } from '#tenant/domain/oauth/clients.ts';
import { sameSecret, seal } from '#tenant/domain/secrets.ts';
import type { TenantContext, TenantEnv } from './context.ts';
import { browserCookie } from './cookies.ts';
import { managementGuards } from './management/managementGuards.ts';
import { mfaGuards } from './mfa/mfaGuards.ts';
import { carriedToken, refuseWithoutKey } from './possession.ts';
import { readBody } from './readBody.ts';
import { respondError, respondProblem } from './respond.ts';

export type Who =
  | 'anyone'
  | 'own form'
  | 'phone form'
  | keyof typeof mfaGuards
  | 'openid'
  | 'admin form'
  | 'control'
  | keyof typeof managementGuards;

type Guard = MiddlewareHandler<TenantEnv>;

export const guards: Readonly<Record<Who, Guard>> = {
  anyone: (_, next) => next(),
  'own form': formGuard((form) => form.get('state') ?? ''),
  'phone form': formGuard(() => 'phone'),
  'admin form': formGuard(() => 'admin'),
  ...managementGuards,
  ...mfaGuards,
  openid: async (c, next) => {
    const carried = carriedToken(c);
    const access = carried && (await openUserinfoToken(c.var.tenant, carried.token));
    if (!carried || !access) {
      c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
      return c.text('Unauthorized', 401);
    }
    const refused = await refuseWithoutKey(c, carried, access);
    if (refused) return refused;
    c.set('userinfoAccess', access);
    return next();
  },
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

const isLoopback = (peer: string) => /^(::ffff:)?127\.|^::1$/.test(peer);

function mayOriginControl(c: TenantContext): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined)
    return !/^(cross-site|same-site)$/.test(c.req.header('sec-fetch-site') ?? '');
  return origin === new URL(c.req.url).origin || webOrigins(c.var.tenant.store).includes(origin);
}
