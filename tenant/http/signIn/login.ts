// The sign-in page and its form.

import { findClient } from '#tenant/domain/oauth/clients.ts';
import {
  saveProgress,
  type Transaction,
  updateTransaction,
} from '#tenant/domain/oauth/transactions.ts';
import { checkPassword } from '#tenant/domain/people/checkPassword.ts';
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

/** The second is Auth0's (observed in applications); neither says whether anybody has the address. */
const problems = {
  wrong: 'Wrong email or password.',
  blocked: 'Your account has been blocked after multiple consecutive login attempts.',
} as const;

/** Signs a person in; whatever was proved or asked for in this sign-in before is forgotten. */
export const login = (c: TenantContext) =>
  withTransaction(c, c.var.form.get('state'), (transaction) => {
    const { tenant, form } = c.var;
    if (transaction.progress.ticket !== null) return goOn(c, transaction);
    const email = form.get('email') ?? '';
    const checked = checkPassword(tenant, email, form.get('password') ?? '');
    if (checked.outcome !== 'right') return show(c, transaction, email, problems[checked.outcome]);
    updateTransaction(tenant, transaction, {
      userId: checked.person.userId,
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
