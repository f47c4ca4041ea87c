// The consent page and its form.
import { findClient } from '#tenant/domain/oauth/clients.ts';
import { finishTransaction, saveProgress } from '#tenant/domain/oauth/transactions.ts';
import { giveConsent } from '#tenant/domain/signIn/consents.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondPage, respondProblem } from '#tenant/http/respond.ts';
import { consentPage } from '#tenant/pages/consentPage.ts';
import { atStep, type Standing } from './atStep.ts';
import { giveUp } from './endSignIn.ts';
import { formKeys } from './formKeys.ts';
import { goOn, goOnFrom } from './goOn.ts';

export const showConsent = (c: TenantContext) =>
  atConsent(c, c.req.query('state'), ({ transaction, person }, scopes) => {
    const { clientId } = transaction.request;
    const application = findClient(c.var.tenant.store, clientId)?.name ?? clientId;
    const keys = formKeys(c, transaction);
    return respondPage(c, consentPage({ keys, application, email: person.email, scopes }));
  });

/**
 * Takes the decision; what was accepted is not asked again.
 *
 * @see Auth0, "User Consent and Third-Party Applications", Handle rejected permissions
 */
export const decideConsent = (c: TenantContext) =>
  atConsent(c, c.var.form.get('state'), ({ transaction, person }, scopes) => {
    const { tenant, form } = c.var;
    if (form.get('decision') === 'accept') {
      tenant.store.atomically(() => {
        giveConsent(tenant, person, transaction, scopes);
        saveProgress(tenant, transaction, { ...transaction.progress, consented: true });
      });
      return goOn(c, transaction);
    }
    if (readSwitches(tenant.store).declinedConsentAs === 'access_denied') {
      return giveUp(c, transaction, 'User did not authorize the request');
    }
    finishTransaction(tenant, transaction);
    return respondProblem(
      c,
      403,
      'Access was declined',
      'The application was not told. You can close this page.',
    );
  });

const atConsent = (
  c: TenantContext,
  state: string | null | undefined,
  work: (standing: Standing, scopes: readonly string[]) => Response | Promise<Response>,
) =>
  atStep(c, state, {
    unknown: (transaction) => goOn(c, transaction),
    known: (standing) =>
      standing.step.at === 'consent' ? work(standing, standing.step.scopes) : goOnFrom(c, standing),
  });
