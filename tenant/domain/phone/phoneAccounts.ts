// What a person's stand-in phone has scanned: it knows the seeds, as a real phone does.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

export type PhoneAccount = {
  readonly position: number;
  readonly name: string;
  readonly seed: string;
};

/**
 * Puts an account on a phone.
 *
 * @returns false when that seed was on it already
 */
export function addPhoneAccount(
  tenant: TenantState,
  person: Person,
  account: { readonly name: string; readonly seed: string },
): boolean {
  const added = tenant.store.run(
    `INSERT INTO phone_accounts (user_id, name, seed, scanned_at)
     VALUES (:userId, :name, :seed, :at) ON CONFLICT DO NOTHING`,
    { ...account, userId: person.userId, at: tenant.clock.now() },
  );
  return added === 1;
}

/**
 * The accounts on a phone, as they were scanned.
 *
 * They stay when the authenticator is removed at the tenant: a real phone does not hear of that.
 */
export function phoneAccountsOf(tenant: TenantState, person: Person): readonly PhoneAccount[] {
  return tenant.store.all<PhoneAccount>(
    'SELECT position, name, seed FROM phone_accounts WHERE user_id = :userId ORDER BY position',
    { userId: person.userId },
  );
}

/** Takes an account off a phone; the tenant does not hear of it. */
export function forgetPhoneAccount(tenant: TenantState, person: Person, position: number): void {
  tenant.store.run('DELETE FROM phone_accounts WHERE user_id = :userId AND position = :position', {
    userId: person.userId,
    position,
  });
}
