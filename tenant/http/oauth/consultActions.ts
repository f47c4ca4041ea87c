// What Actions say about a sign-in that has no page: they run for passwords and refresh tokens too.
import { createPostLoginEvent, type Occasion } from '#tenant/actions/postLoginEvent.ts';
import { runAction } from '#tenant/actions/runAction.ts';
import type { Grant } from '#tenant/domain/oauth/grants.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { confirmedInSession } from '#tenant/domain/people/sessions.ts';
import { addVerdict, noProgress, type Verdict } from '#tenant/domain/signIn/progress.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { requestFacts } from '#tenant/http/signIn/requestFacts.ts';

const secretFields = ['password', 'client_secret', 'refresh_token'];

/**
 * Runs the Actions one after another, until one denies.
 *
 * @returns what they said together
 */
export async function consultActions(
  c: TenantContext,
  person: Person,
  grant: Grant,
  protocol: Occasion['protocol'],
  parameters: ReadonlyMap<string, string>,
): Promise<Verdict> {
  const actions = c.get('actions');
  if (actions.length === 0) return noProgress;
  const tenant = c.get('tenant');
  const log = c.get('log');
  const body = Object.fromEntries([...parameters].filter(([name]) => !secretFields.includes(name)));
  let progress = noProgress;
  for (const action of actions) {
    if (progress.denied !== null) break;
    const event = createPostLoginEvent(tenant, {
      person,
      clientId: grant.clientId,
      audience: grant.audience,
      scopes: grant.scopes,
      protocol,
      authenticatedAt: grant.authenticatedAt,
      confirmed: grant.sid === null ? [] : confirmedInSession(tenant, grant.sid),
      sid: grant.sid,
      transactionId: null,
      parameters: {},
      request: requestFacts(c, body),
    });
    progress = addVerdict(progress, await runAction(action, event, log));
  }
  return progress;
}
