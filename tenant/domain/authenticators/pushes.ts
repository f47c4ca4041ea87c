// Push notifications: asked for at a challenge, answered on the person's phone.

import type { Person } from '#tenant/domain/people/people.ts';
import { newToken } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Authenticator } from './authenticators.ts';
import { sendMessage } from './messages.ts';

export type Decision = 'approve' | 'deny';
export type Push = {
  readonly id: string;
  readonly authenticatorId: string;
  readonly sentAt: number;
  /** Later ones have a higher one, whatever they are for. */
  readonly position: number;
};

/** How long a push can be answered, in seconds (assumed: as long as a texted code, Auth0 "5 minutes"). */
const lifeSeconds = 300;

/**
 * Sends a push; the one that was open before can no longer be answered.
 *
 * @returns the id to ask {@link decisionOf} with
 */
export function sendPush(tenant: TenantState, person: Person, device: Authenticator): string {
  const id = newToken();
  tenant.store.run(
    `INSERT INTO pushes (id, user_id, authenticator_id, sent_at) VALUES (:id, :userId, :device, :at)`,
    { id, userId: person.userId, device: device.id, at: tenant.clock.now() },
  );
  sendMessage(tenant, {
    channel: 'push',
    to: person.email,
    code: null,
    text: `Are you signing in to the local tenant? Answer on ${device.name ?? 'your phone'}.`,
  });
  return id;
}

/**
 * The push a person can answer now: the newest, if it is fresh and has no answer yet.
 *
 * @param purpose a sign-in to approve, or an enrollment to scan
 */
export function openPushOf(
  tenant: TenantState,
  person: Person,
  purpose: 'challenge' | 'enrollment' = 'challenge',
): Push | undefined {
  const newest = tenant.store.get<Push & { decision: Decision | null }>(
    `SELECT id, authenticator_id AS authenticatorId, sent_at AS sentAt, rowid AS position, decision
     FROM pushes WHERE user_id = :userId AND purpose = :purpose ORDER BY rowid DESC LIMIT 1`,
    { userId: person.userId, purpose },
  );
  if (!newest || newest.decision) return undefined;
  return tenant.clock.now() - newest.sentAt < lifeSeconds ? newest : undefined;
}

/**
 * Answers the open push.
 *
 * @returns false when none is open
 */
export function answerPush(tenant: TenantState, person: Person, decision: Decision): boolean {
  const open = openPushOf(tenant, person);
  if (!open) return false;
  tenant.store.run('UPDATE pushes SET decision = :decision WHERE id = :id', {
    decision,
    id: open.id,
  });
  return true;
}

/** What was answered to a push, or undefined while it waits. */
export function decisionOf(tenant: TenantState, pushId: string): Decision | undefined {
  const row = tenant.store.get<{ decision: Decision | null }>(
    'SELECT decision FROM pushes WHERE id = :pushId',
    { pushId },
  );
  return row?.decision ?? undefined;
}
