// An enrollment ticket opens a sign-in of its own kind: it ends with a factor, and never with a code.
import type { AuthorizationRequest } from '#tenant/domain/oauth/authorizationRequest.ts';
import {
  saveProgress,
  startTransaction,
  type Transaction,
} from '#tenant/domain/oauth/transactions.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { spendTicket, type Ticket } from '#tenant/domain/people/tickets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { enrollableFactors, onlyEnabled, wantedFactor } from './factors.ts';
import { noProgress } from './progress.ts';

/** No application asked for it, and none hears of it. */
const nobodysRequest: AuthorizationRequest = {
  clientId: '',
  redirectUri: '',
  responseMode: 'query',
  audience: null,
  scopes: [],
  state: null,
  nonce: null,
  codeChallenge: '',
  loginHint: null,
  asksForMfa: false,
  asksForAuthTime: false,
  prompts: [],
  parameters: {},
};

/**
 * Opens the enrollment a ticket is for; no Action runs, and nothing is issued at its end.
 *
 * @param browser the value of that browser's cookie
 * @returns undefined when what the ticket asks for cannot be set up here
 */
export function startTicketTransaction(
  tenant: TenantState,
  browser: string,
  { digest, person, factor }: Ticket,
): Transaction | undefined {
  const factors = factor ? onlyEnabled(tenant, [wantedFactor(factor)]) : enrollableFactors(tenant);
  if (factors.length === 0) return undefined;
  const holder = {
    sid: '',
    userId: person.userId,
    authenticatedAt: tenant.clock.now(),
    confirmed: [],
  };
  const transaction = startTransaction(tenant, browser, nobodysRequest, holder);
  return saveProgress(tenant, transaction, {
    ...noProgress,
    demands: [{ act: 'enroll', factors, letsChoose: true }],
    ticket: digest,
  });
}

/**
 * Spends the ticket a sign-in began with, if it did.
 *
 * @throws TicketSpent when another window was faster: whatever it was to be spent for is undone with it
 */
export function spendTicketOf(tenant: TenantState, transaction: Transaction, person: Person): void {
  const { ticket } = transaction.progress;
  if (ticket === null) return;
  if (!spendTicket(tenant, { digest: ticket, person, factor: null })) throw new TicketSpent();
}

export class TicketSpent extends Error {}
