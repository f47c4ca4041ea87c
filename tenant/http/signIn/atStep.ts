// Finds the sign-in a page belongs to, and how far it has come.
import { createPostLoginEvent } from '#tenant/actions/postLoginEvent.ts';
import { runAction } from '#tenant/actions/runAction.ts';
import {
  findTransaction,
  isExpired,
  saveProgress,
  type Transaction,
} from '#tenant/domain/oauth/transactions.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { type NextStep, nextStepOf } from '#tenant/domain/signIn/nextStep.ts';
import { addVerdict } from '#tenant/domain/signIn/progress.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie, rememberedCookie } from '#tenant/http/cookies.ts';
import { answerOver, giveUp } from './endSignIn.ts';
import { requestFacts } from './requestFacts.ts';

/** Where a sign-in stands whose person is known, and whose Actions have said all they can say now. */
export type Standing = {
  readonly transaction: Transaction;
  readonly person: Person;
  readonly step: Exclude<NextStep, { at: 'action' }>;
};

type Answer = Response | Promise<Response>;

/**
 * Finds the sign-in a page belongs to and hands it on; answers itself when it is over.
 *
 * @param browser the value of the browser's cookie, also when it is only just being set
 */
export function withTransaction(
  c: TenantContext,
  id: string | null | undefined,
  work: (transaction: Transaction) => Answer,
  browser = browserCookie(c),
): Answer {
  const transaction = findTransaction(c.var.tenant, id ?? '', browser);
  if (!transaction) return answerOver(c, id ?? '');
  if (isExpired(c.var.tenant, transaction)) {
    return giveUp(c, transaction, 'Transaction has expired');
  }
  return work(transaction);
}

/**
 * Runs the Actions that are due, and hands on where the sign-in stands.
 *
 * It is looked up anew after every Action: another request may have moved it meanwhile. `work` begins
 * in the same tick as the last look, so that what it changes at once is as it was seen.
 */
export async function atStep(
  c: TenantContext,
  id: string | null | undefined,
  work: {
    /** Nobody is signed in yet. */
    readonly unknown: (transaction: Transaction) => Answer;
    readonly known: (standing: Standing) => Answer;
  },
  browser = browserCookie(c),
): Promise<Response> {
  return withTransaction(
    c,
    id,
    (transaction) => {
      const person = personOf(c, transaction);
      if (!person) return work.unknown(transaction);
      const circumstances = {
        actions: c.var.actions.length,
        rememberedBrowser: rememberedCookie(c),
      };
      const step = nextStepOf(c.var.tenant, transaction, person, circumstances);
      if (step.at !== 'action') return work.known({ transaction, person, step });
      return runNext(c, transaction, person).then(() => atStep(c, id, work, browser));
    },
    browser,
  );
}

/** Who is signing in, once that is known. */
export function personOf(c: TenantContext, { userId }: Transaction): Person | undefined {
  return userId === null ? undefined : findPersonById(c.var.tenant, userId);
}

async function runNext(c: TenantContext, transaction: Transaction, person: Person): Promise<void> {
  const { tenant, actions, log } = c.var;
  const { request, progress } = transaction;
  const action = actions[progress.actionsRun];
  if (!action) return;
  const event = createPostLoginEvent(tenant, {
    person,
    clientId: request.clientId,
    audience: request.audience,
    scopes: request.scopes,
    protocol: 'oidc-basic-profile',
    authenticatedAt: transaction.authenticatedAt ?? tenant.clock.now(),
    confirmed: [...progress.confirmedBefore, ...progress.confirmed],
    sid: transaction.sid,
    transactionId: transaction.id,
    parameters: request.parameters,
    request: requestFacts(c),
  });
  const verdict = await runAction(action, event, log);
  saveProgress(tenant, transaction, addVerdict(progress, verdict));
}
