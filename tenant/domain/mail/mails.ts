// The mailbox: what came in through SMTP, from this tenant and from whoever else sends to it.
import type { TenantState } from '#tenant/domain/tenant.ts';

export type Mail = {
  /** The address of the envelope it was for, in lower case; a copy is kept for each. */
  readonly to: string;
  /** `'Local tenant <no-reply@tenant.localhost>'` */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
};

/** A mailbox for tests, not an archive. */
const mostMails = 500;
const longestText = 100_000;
const longestLine = 1000;

/** Takes in a letter, one copy for each address; beyond 500 letters the oldest go. */
export function keepMail(
  tenant: TenantState,
  recipients: readonly string[],
  mail: Omit<Mail, 'to' | 'at'>,
): void {
  tenant.store.atomically(() => {
    for (const recipient of new Set(recipients.map((each) => each.toLowerCase()))) {
      tenant.store.run(
        `INSERT INTO mails (recipient, sender, subject, text, at)
         VALUES (:recipient, :from, :subject, :text, :at)`,
        {
          recipient,
          from: mail.from.slice(0, longestLine),
          subject: mail.subject.slice(0, longestLine),
          text: mail.text.slice(0, longestText),
          at: tenant.clock.now(),
        },
      );
    }
    tenant.store.run(
      `DELETE FROM mails WHERE position NOT IN
         (SELECT position FROM mails ORDER BY position DESC LIMIT :mostMails)`,
      { mostMails },
    );
  });
}

/**
 * Lists what came in, newest last.
 *
 * @param to only what was for this address, in whatever case; undefined for everything
 */
export function listMails(tenant: TenantState, to: string | undefined): readonly Mail[] {
  return tenant.store.all<Mail>(
    `SELECT recipient AS "to", sender AS "from", subject, text, at FROM mails
     WHERE :to IS NULL OR recipient = :to ORDER BY position`,
    { to: to?.toLowerCase() ?? null },
  );
}

/** Empties the mailbox. */
export function clearMails(tenant: TenantState): void {
  tenant.store.run('DELETE FROM mails');
}
