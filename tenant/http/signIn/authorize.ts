// GET /authorize: the door through which every sign-in comes.
import { startTransaction } from '#tenant/domain/oauth/transactions.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { findSession, type Session } from '#tenant/domain/people/sessions.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { ensureBrowserCookie, sessionCookie } from '#tenant/http/cookies.ts';
import { respondProblem, respondToApplication } from '#tenant/http/respond.ts';
import { type ReadRequest, readAuthorizationRequest } from './authorizationRequest.ts';
import { goOn } from './goOn.ts';

type Valid = Extract<ReadRequest, { outcome: 'valid' }>;

/**
 * Answers at once where it can (`prompt=none`, or signed in and nothing to confirm), and otherwise
 * sends the browser to the sign-in page or the challenge. It never sends a code or a push.
 */
export async function authorize(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const read = readAuthorizationRequest(tenant, new URL(c.req.url).searchParams);
  if (read.outcome === 'unanswerable') {
    return respondProblem(c, read.status, 'This sign-in cannot start', read.text);
  }
  if (read.outcome === 'invalid') {
    const { to, error, description } = read;
    return respondToApplication(c, to, { error, error_description: description, state: to.state });
  }

  const { request } = read;
  const session = findSession(tenant, sessionCookie(c));
  const person = session && findPersonById(tenant, session.userId);
  const usable = session && person && isGoodEnough(c, read, session, person) ? session : undefined;
  if (request.prompts.includes('none') && !usable) {
    return respondToApplication(c, request, {
      error: 'login_required',
      error_description: 'Login required',
      state: request.state,
    });
  }
  const browser = ensureBrowserCookie(c);
  return goOn(c, startTransaction(tenant, browser, request, usable), browser);
}

/**
 * Whether the tenant's session will do: not with `prompt=login` or `select_account`, not when it is
 * older than `max_age` (OpenID Connect Core, section 3.1.2.1), and not for somebody else's `login_hint`.
 */
function isGoodEnough(
  c: TenantContext,
  { request, maxAgeSeconds }: Valid,
  session: Session,
  person: Person,
): boolean {
  const { prompts } = request;
  if (prompts.includes('login') || prompts.includes('select_account')) return false;
  const age = c.var.tenant.clock.now() - session.authenticatedAt;
  if (maxAgeSeconds !== null && (maxAgeSeconds === 0 || age > maxAgeSeconds)) return false;
  return !request.loginHint || request.loginHint.toLowerCase() === person.email;
}
