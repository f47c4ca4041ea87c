// Moves a sign-in to its next step: sign in, confirm, enroll, agree, or back to the application.
import { chooseMethod } from '#tenant/domain/authenticators/challenge.ts';
import type { Transaction } from '#tenant/domain/oauth/transactions.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { atStep, type Standing } from './atStep.ts';
import { finish, giveUp, refuse } from './endSignIn.ts';

/** Sends the browser wherever this sign-in stands now. */
export const goOn = (c: TenantContext, { id }: Transaction, browser?: string): Promise<Response> =>
  atStep(
    c,
    id,
    {
      unknown: (transaction) => move(c, `/u/login?state=${transaction.id}`),
      known: (standing) => goOnFrom(c, standing),
    },
    browser,
  );

/**
 * The same, for who has looked already.
 *
 * A person who sent a form has the first code or push sent right away; one who only came by link has
 * a button for it.
 */
export function goOnFrom(c: TenantContext, standing: Standing): Response | Promise<Response> {
  const { transaction, person, step } = standing;
  if (step.at === 'end') return finish(c, transaction, person);
  if (step.at === 'refusal') return giveUp(c, transaction, step.why);
  if (transaction.request.prompts.includes('none')) return refuseToAsk(c, standing);
  const state = `?state=${transaction.id}`;
  switch (step.at) {
    case 'challenge': {
      if (step.letsChoose) return move(c, `/u/methods${state}`);
      const [preferred] = step.methods;
      const sent = transaction.sentCode !== null || transaction.pushId !== null;
      if (c.req.method === 'POST' && preferred && !sent) {
        chooseMethod(c.var.tenant, transaction, person, preferred);
      }
      return move(c, `/u/challenge${state}`);
    }
    case 'enrollment':
      return move(c, `/u/enroll${state}`);
    case 'consent':
      return move(c, `/u/consent${state}`);
  }
}

const move = (c: TenantContext, path: string) =>
  c.redirect(path, c.req.method === 'POST' ? 303 : 302);

/**
 * `prompt=none` forbids what would have to be asked.
 *
 * @see auth0-spa-js, constants.ts, "Multifactor authentication required"
 * @see Auth0, "Configure Silent Authentication", Error responses
 */
function refuseToAsk(c: TenantContext, { transaction, step }: Standing): Promise<Response> {
  const mfaRequired = 'Multifactor authentication required';
  switch (step.at) {
    case 'consent':
      return refuse(c, transaction, 'consent_required', 'Consent required');
    case 'enrollment':
      return refuse(
        c,
        transaction,
        readSwitches(c.var.tenant.store).silentEnrollmentAs,
        mfaRequired,
      );
    default:
      return refuse(c, transaction, 'login_required', mfaRequired);
  }
}
