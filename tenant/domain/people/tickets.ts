// Enrollment tickets: an administrator lets somebody enroll who cannot sign in, or has nothing to sign in with.
import { isEnrolled } from '#tenant/domain/authenticators/isEnrolled.ts';
import { recordEvent } from '#tenant/domain/events.ts';
import { digest, newTicketId } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { findPersonById, type Person } from './people.ts';

/**
 * What a ticket may be narrowed to.
 *
 * @see Auth0, Management API, "Create a multi-factor authentication enrollment ticket", factor
 */
export const ticketFactors = [
  'push-notification',
  'phone',
  'email',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
] as const;

export type TicketFactor = (typeof ticketFactors)[number];

export type Ticket = {
  readonly digest: string;
  readonly person: Person;
  /** Null lets the person choose. */
  readonly factor: TicketFactor | null;
};

export type FoundTicket =
  | { readonly outcome: 'found'; readonly ticket: Ticket }
  | { readonly outcome: 'unknown' | 'spent' | 'expired' | 'enrolled_already' };

type NewTicket = {
  readonly factor: TicketFactor | null;
  /** Whether it is also good for somebody who has a factor. */
  readonly allowsMore: boolean;
};

type Row = {
  digest: string;
  user_id: string;
  factor: TicketFactor | null;
  allows_more: number;
  issued_at: number;
  spent_at: number | null;
};

/** Auth0, "Create Custom Enrollment Tickets": a ticket lives five days. */
const lifeSeconds = 5 * 24 * 3600;

/** Where a ticket is used (path and parameter observed in go-auth0's recording CreateTicket). */
export const ticketUrlOf = (tenant: TenantState, ticketId: string): string =>
  `${tenant.origin()}/enrollment?ticket_id=${ticketId}`;

/**
 * Issues a ticket.
 *
 * @returns its id, `'sYSkuOgGWJaVoQCrFHciryBKU840644v'`; the store keeps only its digest
 */
export function issueTicket(tenant: TenantState, person: Person, ticket: NewTicket): string {
  const ticketId = newTicketId();
  recordEvent(tenant, person.userId, 'ticket_issued', ticket.factor ?? 'any');
  tenant.store.run(
    `INSERT INTO enrollment_tickets (digest, user_id, factor, allows_more, issued_at)
     VALUES (:digest, :userId, :factor, :allowsMore, :at)`,
    {
      digest: digest(ticketId),
      userId: person.userId,
      factor: ticket.factor,
      allowsMore: ticket.allowsMore ? 1 : 0,
      at: tenant.clock.now(),
    },
  );
  return ticketId;
}

/**
 * Finds a ticket that can be used now; finding it does not spend it.
 *
 * Without `allow_multiple_enrollments` it is not for somebody who has a factor already: that field
 * "allows a user who has previously enrolled in MFA to enroll with additional factors". That the
 * refusal comes when the ticket is used, not when it is made, is assumed.
 *
 * @see Auth0, Management API, "Create a multi-factor authentication enrollment ticket"
 */
export function findTicket(tenant: TenantState, ticketId: string): FoundTicket {
  const row = tenant.store.get<Row>('SELECT * FROM enrollment_tickets WHERE digest = :digest', {
    digest: digest(ticketId),
  });
  const person = row && findPersonById(tenant, row.user_id);
  if (!row || !person) return { outcome: 'unknown' };
  if (row.spent_at !== null) return { outcome: 'spent' };
  if (tenant.clock.now() - row.issued_at >= lifeSeconds) return { outcome: 'expired' };
  if (row.allows_more === 0 && isEnrolled(tenant, person)) {
    return { outcome: 'enrolled_already' };
  }
  return { outcome: 'found', ticket: { digest: row.digest, person, factor: row.factor } };
}

/**
 * Spends a ticket: "users who receive a ticket can enroll once".
 *
 * @returns false when somebody was faster
 * @see Auth0, "Create Custom Enrollment Tickets"
 */
export function spendTicket(tenant: TenantState, ticket: Ticket): boolean {
  const spent = tenant.store.run(
    'UPDATE enrollment_tickets SET spent_at = :at WHERE digest = :digest AND spent_at IS NULL',
    { at: tenant.clock.now(), digest: ticket.digest },
  );
  if (spent === 1)
    recordEvent(tenant, ticket.person.userId, 'ticket_spent', ticket.factor ?? 'any');
  return spent === 1;
}
