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
  const next = newRecoveryCode();
  tenant.store.run('UPDATE authenticators SET recovery_digest = :next WHERE id = :id', {
    next: digest(next),
    id: spent.id,
  });
  recordEvent(tenant, person.userId, 'recovery_code_used', spent.id);
  notifyOfChange(tenant, person, 'used', [spent]);
  return next;
}

/**
 * Gives a recovery code that came with an enrollment, to be shown for the first time.
 *
 * Between the beginning of an enrollment and its confirmation nobody has to keep it: only its digest
 * is stored, so it is made anew.
 *
 * @param id of the recovery code that came with the enrollment: `'recovery-code|dev_i1kgKoFSZLbPt6G1'`
 */
export function tellRecoveryCode(tenant: TenantState, id: string): string {
  const recoveryCode = newRecoveryCode();
  tenant.store.run('UPDATE authenticators SET recovery_digest = :digest WHERE id = :id', {
    digest: digest(recoveryCode),
    id,
  });
  return recoveryCode;
}
