// Emails that stand in the outbox and have not gone through SMTP yet.
import type { TenantState } from '#tenant/domain/tenant.ts';

export type WaitingMail = {
  readonly position: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** The oldest email that still waits, if any: the order of the outbox is the order of the mailbox. */
export function nextWaitingMail(tenant: TenantState): WaitingMail | undefined {
  const { store } = tenant;
  return store.remember('messages', 'next email', () =>
    store.get<WaitingMail>(
      `SELECT position, recipient AS "to", coalesce(subject, '') AS subject, text FROM messages
     WHERE channel = 'email' AND posted_at IS NULL AND post_problem IS NULL
     ORDER BY position LIMIT 1`,
    ),
  );
}

/** Notes that a mail server has taken an email. */
export function notePosted(tenant: TenantState, { position }: WaitingMail): void {
  tenant.store.run('UPDATE messages SET posted_at = :at WHERE position = :position', {
    at: tenant.clock.now(),
    position,
  });
}

/** Notes why a mail server did not take an email; it is not tried again. */
export function notePostProblem(
  tenant: TenantState,
  { position }: WaitingMail,
  problem: string,
): void {
  tenant.store.run('UPDATE messages SET post_problem = :problem WHERE position = :position', {
    problem,
    position,
  });
}
