// The few shapes in which the tenant answers.
import { createHash } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { webOrigins } from '#tenant/domain/oauth/clients.ts';
import { errorPage } from '#tenant/pages/errorPage.ts';
import type { Page } from '#tenant/pages/layout.ts';
import { keepUpToDate, waitForPush } from '#tenant/pages/scripts.ts';
import { style } from '#tenant/pages/style.ts';
import type { TenantContext } from './context.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(waitForPush)} ${hashOf(keepUpToDate)}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Thrown by a handler that cannot make sense of a request; answered with 400 and this text. */
export class BadRequest extends Error {}

/** An error as Auth0's Authentication API writes it: `{"error","error_description"}`. */
export function respondError(
  c: TenantContext,
  status: ContentfulStatusCode,
  error: string,
  description: string,
): Response {
  return c.json({ error, error_description: description }, status);
}

/**
 * A page of the tenant.
 *
 * The applications' origins are in `form-action`, because Chromium applies it to the redirect that
 * answers a form.
 */
export async function respondPage(
  c: TenantContext,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const origins = webOrigins(c.var.tenant.store).join(' ');
  c.header('Content-Security-Policy', `${policy}; form-action 'self' ${origins}`);
  return c.html(page, status);
}

/** A page that says why a sign-in cannot go on, where no application may be told. */
export function respondProblem(
  c: TenantContext,
  status: ContentfulStatusCode,
  heading: string,
  text: string,
): Promise<Response> {
  return respondPage(c, errorPage({ heading, text }), status);
}

/** An answer of OAuth to the application: its callback with these values, never with empty ones. */
export function respondToApplication(
  c: TenantContext,
  redirectUri: string,
  values: Readonly<Record<string, string | null>>,
): Response {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return c.redirect(url.href, c.req.method === 'POST' ? 303 : 302);
}
