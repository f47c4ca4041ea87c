// The mfa_token: says that a first factor was right, and waits for the second.

import { digest, looksSealed, newSealedString } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Grant } from './grants.ts';

export type FoundMfaToken =
  | { readonly outcome: 'found'; readonly grant: Grant; readonly digest: string }
  | { readonly outcome: 'malformed' | 'expired' | 'unknown' };

/**
 * Ten minutes: no source says it; Auth0's SDK for pages calls that a "typical" life (assumed).
 */
const lifeSeconds = 600;

/**
 * Issues what `mfa_required` hands out.
 *
 * Opaque, and a JWT by no stretch: an access token in its place is told as malformed.
 *
 * @param grant what the application asked for; becomes tokens once the second factor was right
 * @returns `'Fe26.2*…'`
 */
export function issueMfaToken(tenant: TenantState, grant: Grant): string {
  const token = newSealedString();
  tenant.store.run(
    `INSERT INTO mfa_tokens (digest, user_id, grant_of, issued_at)
     VALUES (:digest, :userId, :grant, :at)`,
    {
      digest: digest(token),
      userId: grant.userId,
      grant: JSON.stringify(grant),
      at: tenant.clock.now(),
    },
  );
  return token;
}

/** Finds an mfa_token that is good still; one that has become tokens is not. */
export function findMfaToken(tenant: TenantState, token: string): FoundMfaToken {
  if (!looksSealed(token)) return { outcome: 'malformed' };
  const key = digest(token);
  const row = tenant.store.get<{ grant_of: string; issued_at: number }>(
    'SELECT grant_of, issued_at FROM mfa_tokens WHERE digest = :key AND used_at IS NULL',
    { key },
  );
  if (!row) return { outcome: 'unknown' };
  if (tenant.clock.now() - row.issued_at >= lifeSeconds) return { outcome: 'expired' };
  return { outcome: 'found', grant: JSON.parse(row.grant_of), digest: key };
}

/**
 * Spends an mfa_token.
 *
 * @returns false when somebody was faster
 */
export function spendMfaToken(tenant: TenantState, found: { readonly digest: string }): boolean {
  const at = tenant.clock.now();
  const spent = tenant.store.run(
    'UPDATE mfa_tokens SET used_at = :at WHERE digest = :digest AND used_at IS NULL',
    { at, digest: found.digest },
  );
  return spent === 1;
}
