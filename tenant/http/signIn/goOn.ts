// Moves a sign-in to its next step: sign in, confirm, or back to the application.

import { recordEvent } from '#tenant/domain/events.ts';
import { issueCode, unusedCodeOf } from '#tenant/domain/oauth/codes.ts';
import { needsChallenge } from '#tenant/domain/oauth/nextStep.ts';
import {
  findFinishedTransaction,
  findTransaction,
  finishTransaction,
  isExpired,
  type Transaction,
} from '#tenant/domain/oauth/transactions.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { startSession } from '#tenant/domain/people/sessions.ts';
import { newToken } from '#tenant/domain/secrets.ts';
import { mfaAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import {
  browserCookie,
  rememberedCookie,
  sessionCookie,
  setSessionCookie,
} from '#tenant/http/cookies.ts';
import { respondProblem, respondToApplication } from '#tenant/http/respond.ts';

/** Sends the browser wherever this sign-in stands now. */
export async function goOn(c: TenantContext, transaction: Transaction): Promise<Response> {
  const after = c.req.method === 'POST' ? 303 : 302;
  const person = personOf(c, transaction);
  if (!person) return c.redirect(`/u/login?state=${transaction.id}`, after);
  return mustConfirm(c, transaction, person)
    ? c.redirect(`/u/challenge?state=${transaction.id}`, after)
    : finish(c, transaction, person);
}

/** Who is signing in, once that is known. */
export function personOf(c: TenantContext, transaction: Transaction): Person | undefined {
  return transaction.userId === null ? undefined : findPersonById(c.var.tenant, transaction.userId);
}

export function mustConfirm(c: TenantContext, transaction: Transaction, person: Person): boolean {
  return (
    transaction.challengedAt === null &&
    needsChallenge(c.var.tenant, person, transaction.request, rememberedCookie(c))
  );
}

/** Ends a sign-in without one; `access_denied` is what Auth0 answers when a person will not. */
export function giveUp(c: TenantContext, transaction: Transaction, why: string): Promise<Response> {
  finishTransaction(c.var.tenant, transaction);
  const { request } = transaction;
  return respondToApplication(c, request, {
    error: 'access_denied',
    error_description: why,
    state: request.state,
  });
}

/**
 * Finds the sign-in a page belongs to and hands it on; answers itself when there is none.
 *
 * One that has just ended gets its answer once more: a button was pressed twice.
 * Whoever comes back later with the Back button is sent to the application, which may begin anew
 * (Auth0, "Configure Default Login Routes", leads them to the application's own login route).
 * An expired one is told to its application: "Transaction has expired" (observed at Auth0).
 */
export function withTransaction(
  c: TenantContext,
  state: string | null | undefined,
  work: (transaction: Transaction) => Response | Promise<Response>,
): Response | Promise<Response> {
  const transaction = findTransaction(c.var.tenant, state ?? '', browserCookie(c));
  if (!transaction) {
    const finished = findFinishedTransaction(c.var.tenant, state ?? '', browserCookie(c));
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
  if (isExpired(c.var.tenant, transaction)) {
    return giveUp(c, transaction, 'Transaction has expired');
  }
  return work(transaction);
}

function finish(c: TenantContext, transaction: Transaction, person: Person): Promise<Response> {
  const { tenant } = c.var;
  const { request } = transaction;
  const authenticatedAt = transaction.authenticatedAt ?? tenant.clock.now();
  const proved = transaction.sid === null || transaction.challengedAt !== null;
  const sid = transaction.sid ?? newToken();
  const code = tenant.store.atomically(() => {
    if (proved) {
      const session = { sid, userId: person.userId, authenticatedAt };
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
