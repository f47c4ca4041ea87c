// The outbox: what a real tenant would hand to a phone company, a mail server or a push service.
import type { TenantState } from '#tenant/domain/tenant.ts';

export type Message = {
  readonly channel: 'sms' | 'voice' | 'email' | 'push';
  /** A phone number or an address; for a push, the person's address. */
  readonly to: string;
  readonly code: string | null;
  /** Emails have one. */
  readonly subject?: string;
  readonly text: string;
  readonly at: number;
  /** Why a mail server did not take an email; the text stays here. */
  readonly problem?: string;
};

type Row = Omit<Message, 'subject' | 'problem'> & {
  readonly subject: string | null;
  readonly problem: string | null;
};

/**
 * Sends a message: it stays in the outbox from then on, and an email also goes through SMTP a moment
 * later, where the tenant has that.
 */
export function sendMessage(tenant: TenantState, message: Omit<Message, 'at' | 'problem'>): void {
  const { channel, code } = message;
  const usual = code === null ? 'About your account' : 'Your code';
  tenant.store.run(
    `INSERT INTO messages (channel, recipient, code, subject, text, at)
     VALUES (:channel, :to, :code, :subject, :text, :at)`,
    {
      ...message,
      subject: channel === 'email' ? (message.subject ?? usual) : null,
      at: tenant.clock.now(),
    },
  );
}

/**
 * Lists what was sent, newest last.
 *
 * @param to only what went to this number or address; undefined for everything
 */
export function listMessages(tenant: TenantState, to: string | undefined): readonly Message[] {
  return tenant.store
    .all<Row>(
      `SELECT channel, recipient AS "to", code, subject, text, at, post_problem AS problem
       FROM messages WHERE :to IS NULL OR recipient = :to ORDER BY position`,
      { to: to ?? null },
    )
    .map(({ subject, problem, ...message }) => ({
      ...message,
      ...(subject !== null && { subject }),
      ...(problem !== null && { problem }),
    }));
}

/** Empties the outbox. */
export function clearMessages(tenant: TenantState): void {
  tenant.store.run('DELETE FROM messages');
}
