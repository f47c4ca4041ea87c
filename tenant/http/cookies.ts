// The tenant's three cookies: HttpOnly, SameSite, for this host alone.
import { generateCookie, getCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { newToken } from '#tenant/domain/secrets.ts';
import type { TenantContext } from './context.ts';

/** Loopback speaks plain HTTP, where `Secure` and `__Host-` cannot be had in every browser. */
const options = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;

/** Auth0's names: `did` for the browser, `auth0` for the session, `auth0-mf` for a remembered browser. */
export const browserCookie = (c: TenantContext) => getCookie(c, 'did');
export const sessionCookie = (c: TenantContext) => getCookie(c, 'auth0');
export const rememberedCookie = (c: TenantContext) => getCookie(c, 'auth0-mf');

export const setSessionCookie = (c: TenantContext, value: string) =>
  setCookie(c, 'auth0', value, options);

export const clearSessionCookie = (c: TenantContext) =>
  setCookie(c, 'auth0', '', { ...options, maxAge: 0 });

export const setRememberedCookie = (c: TenantContext, value: string) =>
  setCookie(c, 'auth0-mf', value, { ...options, maxAge: 30 * 24 * 3600 });

/** The browser's name; a browser without one gets one. */
export function ensureBrowserCookie(c: TenantContext): string {
  const known = browserCookie(c);
  if (known) return known;
  const value = newToken();
  setCookie(c, 'did', value, options);
  return value;
}

function setCookie(c: TenantContext, name: string, value: string, own: CookieOptions): void {
  const cookie = generateCookie(name, value, own);
  c.header('Set-Cookie', cookie, { append: true });
  c.env.noteCookie(cookie);
}
