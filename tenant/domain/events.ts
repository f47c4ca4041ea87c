// The tenant's diary: what changed for whom and when, kept even after the thing itself is gone.
import type { TenantState } from './tenant.ts';

export type EventType =
  | 'enrollment_begun'
  | 'enrollment_expired'
  | 'authenticator_enrolled'
  | 'authenticator_removed'
  | 'recovery_code_used'
  | 'recovery_code_regenerated'
  | 'signed_in'
  | 'signed_out'
  | 'challenge_passed'
  | 'challenge_failed'
  | 'code_replayed'
  | 'refresh_token_reused'
  | 'browsers_forgotten'
  | 'ticket_issued'
  | 'ticket_spent'
  | 'unchallenged_mfa_token';

/** Writes one line of the diary; part of the transaction it is called in. */
export function recordEvent(
  tenant: TenantState,
  userId: string,
  type: EventType,
  subject: string,
): void {
  tenant.store.run(
    'INSERT INTO events (at, user_id, type, subject) VALUES (:at, :userId, :type, :subject)',
    { at: tenant.clock.now(), userId, type, subject },
  );
}

/** A person's diary, oldest first. */
export function eventsOf(tenant: TenantState, userId: string) {
  return tenant.store.all<{ at: number; type: EventType; subject: string }>(
    'SELECT at, type, subject FROM events WHERE user_id = :userId ORDER BY position',
    { userId },
  );
}
