// One sign-in under way: from the application's request to the answer it gets.

import type { Session } from '#tenant/domain/people/sessions.ts';
import { digest, newToken } from '#tenant/domain/secrets.ts';
import { noProgress, type Progress } from '#tenant/domain/signIn/progress.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { AuthorizationRequest } from './authorizationRequest.ts';

export type Transaction = {
  readonly id: string;
  readonly request: AuthorizationRequest;
  readonly userId: string | null;
  readonly authenticatedAt: number | null;
  readonly sid: string | null;
  /** The way of proving themselves the person is using. */
  readonly methodId: string | null;
  readonly sentCode: string | null;
  readonly sentAt: number | null;
  readonly pushId: string | null;
  readonly challengedAt: number | null;
  readonly startedAt: number;
  readonly progress: Progress;
  /** Counts the changes of the progress. */
  readonly revision: number;
};

type Changes = Partial<Omit<Transaction, 'id' | 'request' | 'startedAt' | 'progress' | 'revision'>>;

type Row = {
  id: string;
  request: string;
  user_id: string | null;
  authenticated_at: number | null;
  sid: string | null;
  method_id: string | null;
  sent_code: string | null;
  sent_at: number | null;
  push_id: string | null;
  challenged_at: number | null;
  started_at: number;
  progress: string;
  revision: number;
};

/** Observed: Auth0's challenge page ends after ten minutes with "Transaction has expired". */
const lifeSeconds = 600;
/** A page that is left open for a day still hears that its sign-in is over. */
const keptSeconds = 24 * 3600;

/**
 * Opens a transaction, tied to the browser that began it.
 *
 * @param browser the value of that browser's cookie
 * @param session who is signed in already, if that is good enough for this request
 */
export function startTransaction(
  tenant: TenantState,
  browser: string,
  request: AuthorizationRequest,
  session: Session | undefined,
): Transaction {
  const id = newToken();
  tenant.store.run('DELETE FROM transactions WHERE started_at < :old', {
    old: tenant.clock.now() - keptSeconds,
  });
  tenant.store.run(
    `INSERT INTO transactions
       (id, browser_digest, request, user_id, authenticated_at, sid, progress, started_at)
     VALUES (:id, :browser, :request, :userId, :authenticatedAt, :sid, :progress, :at)`,
    {
      id,
      browser: digest(browser),
      request: JSON.stringify(request),
      userId: session?.userId ?? null,
      authenticatedAt: session?.authenticatedAt ?? null,
      sid: session?.sid ?? null,
      progress: JSON.stringify({ ...noProgress, confirmedBefore: session?.confirmed ?? [] }),
      at: tenant.clock.now(),
    },
  );
  const transaction = findTransaction(tenant, id, browser);
  if (!transaction) throw new Error('A transaction that was just opened is gone');
  return transaction;
}

/**
 * Finds an unfinished transaction of this browser; somebody else's is not found.
 *
 * @returns an expired one too: its application has to be told ({@link isExpired})
 */
export function findTransaction(
  tenant: TenantState,
  id: string,
  browser: string | undefined,
): Transaction | undefined {
  return find(tenant, id, browser, 'finished_at IS NULL');
}

/** Finds a transaction of this browser that is over. */
export function findFinishedTransaction(
  tenant: TenantState,
  id: string,
  browser: string | undefined,
): Transaction | undefined {
  return find(tenant, id, browser, 'finished_at IS NOT NULL');
}

function find(
  tenant: TenantState,
  id: string,
  browser: string | undefined,
  condition: 'finished_at IS NULL' | 'finished_at IS NOT NULL',
): Transaction | undefined {
  if (!browser) return undefined;
  const row = tenant.store.get<Row>(
    `SELECT * FROM transactions WHERE id = :id AND browser_digest = :browser AND ${condition}`,
    { id, browser: digest(browser) },
  );
  return (
    row && {
      id: row.id,
      request: JSON.parse(row.request),
      userId: row.user_id,
      authenticatedAt: row.authenticated_at,
      sid: row.sid,
      methodId: row.method_id,
      sentCode: row.sent_code,
      sentAt: row.sent_at,
      pushId: row.push_id,
      challengedAt: row.challenged_at,
      startedAt: row.started_at,
      progress: { ...noProgress, ...JSON.parse(row.progress) },
      revision: row.revision,
    }
  );
}

/** Says whether a sign-in has taken longer than its ten minutes, on the tenant's clock. */
export const isExpired = (tenant: TenantState, transaction: Transaction): boolean =>
  tenant.clock.now() - transaction.startedAt > lifeSeconds;

/** Writes down how far a transaction has come. */
export function updateTransaction(
  tenant: TenantState,
  transaction: Transaction,
  changes: Changes,
): Transaction {
  const next = { ...transaction, ...changes };
  tenant.store.run(
    `UPDATE transactions SET user_id = :userId, authenticated_at = :authenticatedAt, sid = :sid,
       method_id = :methodId, sent_code = :sentCode, sent_at = :sentAt, push_id = :pushId,
       challenged_at = :challengedAt
     WHERE id = :id`,
    {
      id: next.id,
      userId: next.userId,
      authenticatedAt: next.authenticatedAt,
      sid: next.sid,
      methodId: next.methodId,
      sentCode: next.sentCode,
      sentAt: next.sentAt,
      pushId: next.pushId,
      challengedAt: next.challengedAt,
    },
  );
  return next;
}

/**
 * Writes down what Actions and the person have done, unless somebody was faster.
 *
 * @returns undefined when the transaction has changed since it was read, or is over
 */
export function saveProgress(
  tenant: TenantState,
  transaction: Transaction,
  progress: Progress,
): Transaction | undefined {
  const saved = tenant.store.run(
    `UPDATE transactions SET progress = :progress, revision = revision + 1
     WHERE id = :id AND revision = :revision AND finished_at IS NULL`,
    {
      id: transaction.id,
      progress: JSON.stringify(progress),
      revision: transaction.revision,
    },
  );
  return saved === 1 ? { ...transaction, progress, revision: transaction.revision + 1 } : undefined;
}

/** Ends a transaction: whatever comes back to it later is too late. */
export function finishTransaction(tenant: TenantState, transaction: Transaction): void {
  tenant.store.run('UPDATE transactions SET finished_at = :at WHERE id = :id', {
    id: transaction.id,
    at: tenant.clock.now(),
  });
}
