// GET /enrollment: somebody comes with a ticket from an administrator, and sets up a factor without signing in.

import { findTicket } from '#tenant/domain/people/tickets.ts';
import { startTicketTransaction } from '#tenant/domain/signIn/ticketTransaction.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { ensureBrowserCookie } from '#tenant/http/cookies.ts';
import { respondProblem } from '#tenant/http/respond.ts';

const texts = {
  unknown: 'There is no such invitation. Ask for a new one.',
  spent: 'This invitation was used already. Ask for a new one.',
  expired: 'This invitation is older than five days. Ask for a new one.',
  enrolled_already: 'You have a second step already. This invitation is for people without one.',
  not_here: 'What this invitation asks for cannot be set up in a local tenant.',
} as const;

/** Opening the link changes nothing; the ticket is spent when something was set up with it. */
export function showTicket(c: TenantContext): Response | Promise<Response> {
  const { tenant } = c.var;
  const found = findTicket(tenant, c.req.query('ticket_id') ?? '');
  const transaction =
    found.outcome === 'found'
      ? startTicketTransaction(tenant, ensureBrowserCookie(c), found.ticket)
      : undefined;
  if (transaction) return c.redirect(`/u/enroll?state=${transaction.id}`, 302);
  const why = found.outcome === 'found' ? 'not_here' : found.outcome;
  return respondProblem(c, 403, 'This invitation cannot be used', texts[why]);
}
