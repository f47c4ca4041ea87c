// The recovery code: told once, kept as a digest, replaced with every use.
import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { digest, newRecoveryCode, sameSecret } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { authenticatorsOf } from './authenticators.ts';
import { notifyOfChange } from './notices.ts';

/**
 * Takes a recovery code and gives the next one, which is told here only.
 *
 * @returns undefined for a wrong or used one
 * @see Auth0, "Configure Recovery Codes for MFA": good once, and a new one takes its place
 */
export function exchangeRecoveryCode(
  tenant: TenantState,
  person: Person,
  typed: string,
): string | undefined {
  const presented = digest(typed.toUpperCase());
  const spent = authenticatorsOf(tenant, person).find(
    ({ kind, active, recoveryDigest }) =>
      kind === 'recovery-code' && active && sameSecret(recoveryDigest ?? '', presented),
  );
  if (!spent) return undefined;
  const next = renewRecoveryCode(tenant, spent.id);
  recordEvent(tenant, person.userId, 'recovery_code_used', spent.id);
  notifyOfChange(tenant, person, 'used', [spent]);
  return next;
}

/**
 * Puts another recovery code in the place of one; the old text is worth nothing from then on.
 *
 * Only a digest is stored. So one that came with an enrollment is made anew when it is to be shown.
 *
 * @param id `'recovery-code|dev_i1kgKoFSZLbPt6G1'`
 * @returns the new one, which is told here only
 */
export function renewRecoveryCode(tenant: TenantState, id: string): string {
  const recoveryCode = newRecoveryCode();
  tenant.store.run('UPDATE authenticators SET recovery_digest = :digest WHERE id = :id', {
    digest: digest(recoveryCode),
    id,
  });
  return recoveryCode;
}
