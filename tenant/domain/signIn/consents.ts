// What people allow applications that are not the tenant's own.
import { findClient } from '#tenant/domain/oauth/clients.ts';
import { grantScopes } from '#tenant/domain/oauth/scopes.ts';
import type { Transaction } from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

/**
 * The scopes a person has to agree to before an application gets them, or null when nobody is to be asked.
 *
 * A third-party application always needs consent, given once for an API and its scopes, and again
 * with `prompt=consent`. The tenant's own applications skip it. Auth0 cannot skip it on localhost; here
 * everything is on localhost, so the switch `consentOnLocalhost` says whether that counts.
 *
 * @see Auth0, "User Consent and Third-Party Applications"; "Auth0 Single Page App SDK" on localhost
 */
export function scopesToAgreeTo(
  tenant: TenantState,
  person: Person,
  { request, progress }: Transaction,
): readonly string[] | null {
  const client = findClient(tenant.store, request.clientId);
  if (!client || progress.consented) return null;
  const onLocalhost =
    readSwitches(tenant.store).consentOnLocalhost && isLoopback(request.redirectUri);
  if (client.firstParty && !onLocalhost) return null;
  const asked = grantScopes(tenant, request);
  if (request.prompts.includes('consent')) return asked;
  const given = consentedScopes(tenant, person, request.clientId, request.audience);
  return given && asked.every((scope) => given.includes(scope)) ? null : asked;
}

/** Remembers what a person allowed, beside what they had allowed before. */
export function giveConsent(
  tenant: TenantState,
  person: Person,
  { request }: Transaction,
  scopes: readonly string[],
): void {
  const { clientId, audience } = request;
  const before = consentedScopes(tenant, person, clientId, audience);
  tenant.store.run(
    `INSERT INTO consents (user_id, client_id, audience, scopes, given_at)
     VALUES (:userId, :clientId, :audience, :scopes, :at)
     ON CONFLICT (user_id, client_id, audience) DO UPDATE SET scopes = excluded.scopes,
       given_at = excluded.given_at`,
    {
      userId: person.userId,
      clientId,
      audience: audience ?? '',
      scopes: JSON.stringify([...new Set([...(before ?? []), ...scopes])]),
      at: tenant.clock.now(),
    },
  );
}

function consentedScopes(
  tenant: TenantState,
  person: Person,
  clientId: string,
  audience: string | null,
): readonly string[] | undefined {
  const row = tenant.store.get<{ scopes: string }>(
    `SELECT scopes FROM consents
     WHERE user_id = :userId AND client_id = :clientId AND audience = :audience`,
    { userId: person.userId, clientId, audience: audience ?? '' },
  );
  return row && JSON.parse(row.scopes);
}

const isLoopback = (url: string) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
