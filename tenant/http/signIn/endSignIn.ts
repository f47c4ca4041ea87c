// The ends of a sign-in: with a code, without one, and long ago.
import { recordEvent } from '#tenant/domain/events.ts';
import { issueCode, unusedCodeOf } from '#tenant/domain/oauth/codes.ts';
import {
  findFinishedTransaction,
  finishTransaction,
  type Transaction,
} from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { startSession } from '#tenant/domain/people/sessions.ts';
import { newToken } from '#tenant/domain/secrets.ts';
import { mfaAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie, sessionCookie, setSessionCookie } from '#tenant/http/cookies.ts';
import { respondPage, respondProblem, respondToApplication } from '#tenant/http/respond.ts';
import { errorPage } from '#tenant/pages/errorPage.ts';

const done = 'You can close this page. It will be asked for when you sign in.';

/**
 * Gives the application its code.
 *
 * A sign-in in which something was proved (a password, a factor) has a session with a new cookie; one
 * that only asked for more tokens keeps the old.
 */
export function finish(
  c: TenantContext,
  transaction: Transaction,
  person: Person,
): Promise<Response> {
  const { tenant } = c.var;
  const { request, progress } = transaction;
  if (progress.ticket !== null) {
    finishTransaction(tenant, transaction);
    return respondPage(c, errorPage({ heading: 'Your second step is set up', text: done }));
  }
  const authenticatedAt = transaction.authenticatedAt ?? tenant.clock.now();
  const proved = transaction.sid === null || transaction.challengedAt !== null;
  const sid = transaction.sid ?? newToken();
  const code = tenant.store.atomically(() => {
    if (proved) {
      const confirmed = [...progress.confirmedBefore, ...progress.confirmed];
      const session = { sid, userId: person.userId, authenticatedAt, confirmed };
      setSessionCookie(c, startSession(tenant, session, sessionCookie(c)));
      recordEvent(tenant, person.userId, 'signed_in', request.clientId);
    }
    if (request.audience === mfaAudienceOf(tenant) && transaction.challengedAt === null) {
      recordEvent(tenant, person.userId, 'unchallenged_mfa_token', request.clientId);
    }
    return issueCode(tenant, transaction, person, authenticatedAt, sid);
  });
  return respondToApplication(c, request, { code, state: request.state });
}

/** Ends a sign-in without a code, and tells the application so. */
export function refuse(
  c: TenantContext,
  transaction: Transaction,
  error: string,
  description: string,
): Promise<Response> {
  finishTransaction(c.var.tenant, transaction);
  const { request, progress } = transaction;
  if (progress.ticket !== null) {
    const text = 'Nothing was set up. The invitation can still be used.';
    return respondPage(c, errorPage({ heading: 'You have left', text }));
  }
  return respondToApplication(c, request, {
    error,
    error_description: description,
    state: request.state,
  });
}

/** `access_denied` is what Auth0 answers when a person will not. */
export const giveUp = (c: TenantContext, transaction: Transaction, why: string) =>
  refuse(c, transaction, 'access_denied', why);

/**
 * Answers for a sign-in that is over.
 *
 * One that has just ended gets its answer once more: a button was pressed twice.
 * Whoever comes back later with the Back button is sent to the application, which may begin anew
 * (Auth0, "Configure Default Login Routes", leads them to the application's own login route).
 */
export function answerOver(c: TenantContext, id: string): Response | Promise<Response> {
  const finished = findFinishedTransaction(c.var.tenant, id, browserCookie(c));
  if (finished?.progress.ticket) return respondProblem(c, 400, 'This is over', done);
  const code = finished && unusedCodeOf(c.var.tenant, finished);
  if (code) {
    const { request } = finished;
    return respondToApplication(c, request, { code, state: request.state });
  }
  if (finished && c.req.header('sec-fetch-dest') === 'document' && c.req.method === 'GET') {
    return c.redirect(new URL('/', finished.request.redirectUri).href, 302);
  }
  return respondProblem(
    c,
    400,
    'This sign-in is over',
    'It was finished or cancelled, or it began in another browser. Go back to the application and start again.',
  );
}
