// The few shapes in which the tenant answers.
import { createHash } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AuthorizationRequest } from '#tenant/domain/oauth/authorizationRequest.ts';
import { answerOrigins } from '#tenant/domain/oauth/clients.ts';
import { evilIssuer } from '#tenant/domain/oauth/evilTokens.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { issuerOf } from '#tenant/domain/tenant.ts';
import { formPostPage, webMessagePage } from '#tenant/pages/answerPages.ts';
import { errorPage } from '#tenant/pages/errorPage.ts';
import type { Page } from '#tenant/pages/layout.ts';
import { keepUpToDate, postAnswer, sendForm, waitForPush } from '#tenant/pages/scripts.ts';
import { style } from '#tenant/pages/style.ts';
import type { TenantContext } from './context.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${[waitForPush, keepUpToDate, postAnswer, sendForm].map(hashOf).join(' ')}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
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
 *
 * @param framedBy the one origin that may frame this page; nobody may frame what a person acts on
 *   (RFC 9700, section 4.16)
 */
export async function respondPage(
  c: TenantContext,
  page: Page,
  status: ContentfulStatusCode = 200,
  framedBy = "'none'",
): Promise<Response> {
  const origins = answerOrigins(c.var.tenant.store).join(' ');
  c.header(
    'Content-Security-Policy',
    `${policy}; frame-ancestors ${framedBy}; form-action 'self' ${origins}`,
  );
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

/**
 * An answer of OAuth to the application, by the way it asked for; never with empty values.
 *
 * A web message goes to the origin of the callback alone, and only that origin may frame the page.
 *
 * With the switch `authorizationResponseIss` it says who answers (RFC 9207).
 *
 * @see OAuth 2.0 Multiple Response Type Encoding Practices, section 2.1; OAuth 2.0 Form Post Response Mode
 * @see Auth0, "Configure Silent Authentication" (web message)
 */
export async function respondToApplication(
  c: TenantContext,
  to: Pick<AuthorizationRequest, 'redirectUri' | 'responseMode'>,
  values: Readonly<Record<string, string | null>>,
): Promise<Response> {
  const told: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null) told[name] = value;
  const switches = readSwitches(c.var.tenant.store);
  if (switches.authorizationResponseIss) told.iss = issuerOf(c.var.tenant);
  if (switches['evil.callbackIss']) told.iss = evilIssuer;
  if (switches['evil.state']) told.state = 'another-state';
  const url = new URL(to.redirectUri);
  switch (to.responseMode) {
    case 'web_message':
      return respondPage(c, webMessagePage(url.origin, told), 200, url.origin);
    case 'form_post':
      return respondPage(c, formPostPage(to.redirectUri, told));
    case 'fragment':
      url.hash = new URLSearchParams(told).toString();
      break;
    case 'query':
      for (const [name, value] of Object.entries(told)) url.searchParams.set(name, value);
  }
  return c.redirect(url.href, c.req.method === 'POST' ? 303 : 302);
}
