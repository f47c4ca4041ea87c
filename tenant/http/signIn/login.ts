// The sign-in page and its form.

import { findClient } from '#tenant/domain/oauth/clients.ts';
import {
  saveProgress,
  type Transaction,
  updateTransaction,
} from '#tenant/domain/oauth/transactions.ts';
import { findPersonByPassword } from '#tenant/domain/people/people.ts';
import { noProgress } from '#tenant/domain/signIn/progress.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { loginPage } from '#tenant/pages/loginPage.ts';
import { personOf, withTransaction } from './atStep.ts';
import { giveUp } from './endSignIn.ts';
import { formKeys } from './formKeys.ts';
import { goOn } from './goOn.ts';

export const showLogin = (c: TenantContext) =>
  withTransaction(c, c.req.query('state'), (transaction) => {
    if (personOf(c, transaction)) return goOn(c, transaction);
    return show(c, transaction, transaction.request.loginHint ?? '', null);
  });

/** Signs a person in; whatever was proved or asked for in this sign-in before is forgotten. */
export const login = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) => {
    const { tenant, form } = c.var;
    const email = form.get('email') ?? '';
    const person = findPersonByPassword(tenant, email, form.get('password') ?? '');
    if (!person) return show(c, transaction, email, 'Wrong email or password.');
    updateTransaction(tenant, transaction, {
      userId: person.userId,
      authenticatedAt: tenant.clock.now(),
      sid: null,
      methodId: null,
      sentCode: null,
      pushId: null,
      challengedAt: null,
    });
    saveProgress(tenant, transaction, noProgress);
    return goOn(c, transaction);
  });

/** "Cancel", on any page of a sign-in. */
export const cancel = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) =>
    giveUp(c, transaction, 'User cancelled the sign-in'),
  );

function show(c: TenantContext, transaction: Transaction, email: string, problem: string | null) {
  const application = findClient(c.var.tenant.store, transaction.request.clientId)?.name ?? '';
  const keys = formKeys(c, transaction);
  return respondPage(c, loginPage({ keys, application, email, problem }), problem ? 400 : 200);
}
