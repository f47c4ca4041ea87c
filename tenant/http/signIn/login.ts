// The sign-in page and its form.

import { chooseMethod, methodsOf } from '#tenant/domain/authenticators/challenge.ts';
import { findClient } from '#tenant/domain/oauth/clients.ts';
import { type Transaction, updateTransaction } from '#tenant/domain/oauth/transactions.ts';
import { findPersonByPassword } from '#tenant/domain/people/people.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { browserCookie } from '#tenant/http/cookies.ts';
import { csrfToken } from '#tenant/http/guards.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { loginPage } from '#tenant/pages/loginPage.ts';
import { giveUp, goOn, mustConfirm, withTransaction } from './goOn.ts';

export const showLogin = (c: TenantContext) =>
  withTransaction(c, c.req.query('state'), (transaction) => {
    if (transaction.userId !== null) return goOn(c, transaction);
    return show(c, transaction, transaction.request.loginHint ?? '', null);
  });

/** Signs a person in; whatever they are to confirm with first is sent right away. */
export const login = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) => {
    const { tenant, form } = c.var;
    const email = form.get('email') ?? '';
    const person = findPersonByPassword(tenant, email, form.get('password') ?? '');
    if (!person) return show(c, transaction, email, 'Wrong email or password.');
    const signedIn = updateTransaction(tenant, transaction, {
      userId: person.userId,
      authenticatedAt: tenant.clock.now(),
      sid: null,
      challengedAt: null,
    });
    const [preferred] = methodsOf(tenant, person);
    if (preferred && mustConfirm(c, signedIn, person)) {
      chooseMethod(tenant, signedIn, person, preferred);
    }
    return goOn(c, signedIn);
  });

/** "Cancel", on any page of a sign-in. */
export const cancel = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) =>
    giveUp(c, transaction, 'User cancelled the sign-in'),
  );

function show(c: TenantContext, transaction: Transaction, email: string, problem: string | null) {
  const state = transaction.id;
  const application = findClient(c.var.tenant.store, transaction.request.clientId)?.name ?? '';
  const keys = { state, csrf: csrfToken(c, browserCookie(c) ?? '', state) };
  return respondPage(c, loginPage({ keys, application, email, problem }), problem ? 400 : 200);
}
