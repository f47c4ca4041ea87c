// /outbox and /mailbox: what would have reached people.
import { listMessages } from '#tenant/domain/authenticators/messages.ts';
import { listMails } from '#tenant/domain/mail/mails.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondPage } from '#tenant/http/respond.ts';
import { mailboxPage } from '#tenant/pages/mailboxPage.ts';
import { outboxPage } from '#tenant/pages/outboxPage.ts';

/** A page is to be read: the control plane has the rest. */
const mostShown = 100;

export const showMessages = (c: TenantContext) =>
  respondPage(
    c,
    outboxPage(listMessages(c.var.tenant, undefined).toReversed().slice(0, mostShown)),
  );

/** What is on its way to the mailbox comes in first. */
export async function showMailbox(c: TenantContext): Promise<Response> {
  const { tenant, postOffice } = c.var;
  await postOffice.settled();
  // A plus sign in a query is a blank once decoded; no address has one of those.
  const of = c.req.query('to')?.replaceAll(' ', '+') || null;
  const mails = listMails(tenant, of ?? undefined)
    .toReversed()
    .slice(0, mostShown);
  return respondPage(
    c,
    mailboxPage({ of, mails, smtp: postOffice.smtp(), isOwn: postOffice.isOwn() }),
  );
}
