// POST /api/v2/guardian/enrollments/ticket: a way to enroll for somebody who cannot sign in.
import { sendMessage } from '#tenant/domain/authenticators/messages.ts';
import { findPersonById } from '#tenant/domain/people/people.ts';
import { issueTicket, ticketFactors, ticketUrlOf } from '#tenant/domain/people/tickets.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import {
  booleanField,
  choiceField,
  onlyFields,
  required,
  textField,
} from '#tenant/http/control/fields.ts';
import { readJson } from '#tenant/http/parameters.ts';
import { respondUnknownUser } from './personInPath.ts';

/**
 * Answers with `{"ticket_id","ticket_url"}`, and sends the address to the person when asked to.
 *
 * @see Auth0, Management API, "Create a multi-factor authentication enrollment ticket"
 */
export async function createTicket(c: TenantContext): Promise<Response> {
  const { tenant } = c.var;
  const body = await readJson(c);
  onlyFields(body, [
    'user_id',
    'email',
    'send_mail',
    'email_locale',
    'factor',
    'allow_multiple_enrollments',
  ]);
  const userId = required(textField(body, 'user_id'), 'user_id');
  const email = textField(body, 'email');
  const sendMail = booleanField(body, 'send_mail') ?? false;
  textField(body, 'email_locale');
  const factor = choiceField(body, 'factor', ticketFactors) ?? null;
  const allowsMore = booleanField(body, 'allow_multiple_enrollments') ?? false;
  const person = findPersonById(tenant, userId);
  if (!person) return respondUnknownUser(c);
  return tenant.store.atomically(() => {
    const ticketId = issueTicket(tenant, person, { factor, allowsMore });
    const url = ticketUrlOf(tenant, ticketId);
    if (sendMail) {
      sendMessage(tenant, {
        channel: 'email',
        to: email ?? person.email,
        code: null,
        subject: 'Set up a second step for signing in',
        text: `Open this address to set up a second step for signing in. It can be used once, within five days: ${url}`,
      });
    }
    return c.json({ ticket_id: ticketId, ticket_url: url });
  });
}
