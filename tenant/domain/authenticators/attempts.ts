// Wrong codes are counted, so that nobody guesses one.
import type { TenantState } from '#tenant/domain/tenant.ts';

/** Codes (of an app, a text, a call, an email) count together; recovery codes apart. */
export type AttemptKind = 'code' | 'recovery-code';

const capacity = 10;
const refillSeconds = 360;

/**
 * Says whether a person may try another code.
 *
 * Ten wrong ones, then one more for every six minutes on the tenant's clock.
 *
 * @see Auth0, "Rate Limit Configurations": OTP and recovery code failures, 10 at once, 10 an hour, per user
 */
export function mayTry(tenant: TenantState, userId: string, kind: AttemptKind): boolean {
  return usedAttempts(tenant, userId, kind) <= capacity - 1;
}

/** Counts one wrong code. */
export function countWrongCode(tenant: TenantState, userId: string, kind: AttemptKind): void {
  tenant.store.run(
    `INSERT INTO attempts (user_id, kind, used, counted_at) VALUES (:userId, :kind, :used, :at)
     ON CONFLICT (user_id, kind) DO UPDATE SET used = excluded.used, counted_at = excluded.counted_at`,
    {
      userId,
      kind,
      used: usedAttempts(tenant, userId, kind) + 1,
      at: tenant.clock.now(),
    },
  );
}

/** How many wrong codes still count against a person; falls by one every six minutes. */
export function usedAttempts(tenant: TenantState, userId: string, kind: AttemptKind): number {
  const row = tenant.store.get<{ used: number; counted_at: number }>(
    'SELECT used, counted_at FROM attempts WHERE user_id = :userId AND kind = :kind',
    { userId, kind },
  );
  if (!row) return 0;
  const passed = Math.max(tenant.clock.now() - row.counted_at, 0);
  return Math.max(row.used - passed / refillSeconds, 0);
}
