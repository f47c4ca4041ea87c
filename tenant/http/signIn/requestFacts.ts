// What Actions may know about the request itself.
import type { RequestFacts } from '#tenant/actions/postLoginEvent.ts';
import type { TenantContext } from '#tenant/http/context.ts';

/** @param body the fields of a token request, without its secrets; none for a sign-in in a browser */
export const requestFacts = (
  c: TenantContext,
  body: Readonly<Record<string, string>> = {},
): RequestFacts => ({
  ip: c.env.peer,
  method: c.req.method,
  hostname: new URL(c.req.url).hostname,
  userAgent: c.req.header('user-agent'),
  language: c.req.header('accept-language'),
  body,
});
