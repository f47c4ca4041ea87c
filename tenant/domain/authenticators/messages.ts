// The outbox: what a real tenant would hand to a phone company, a mail server or a push service.
import type { TenantState } from '#tenant/domain/tenant.ts';

export type Message = {
  readonly channel: 'sms' | 'voice' | 'email' | 'push';
  /** A phone number or an address; for a push, the person's address. */
  readonly to: string;
  readonly code: string | null;
  readonly text: string;
  readonly at: number;
};

/** Sends a message: it stays in the outbox. */
export function sendMessage(tenant: TenantState, message: Omit<Message, 'at'>): void {
  tenant.store.run(
    `INSERT INTO messages (channel, recipient, code, text, at)
     VALUES (:channel, :to, :code, :text, :at)`,
    { ...message, at: tenant.clock.now() },
  );
}

/**
 * Lists what was sent, newest last.
 *
 * @param to only what went to this number or address; undefined for everything
 */
export function listMessages(tenant: TenantState, to: string | undefined): readonly Message[] {
  return tenant.store.all<Message>(
    `SELECT channel, recipient AS "to", code, text, at FROM messages
     WHERE :to IS NULL OR recipient = :to ORDER BY position`,
    { to: to ?? null },
  );
}

/** Empties the outbox. */
export function clearMessages(tenant: TenantState): void {
  tenant.store.run('DELETE FROM messages');
}
