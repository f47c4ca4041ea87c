// Authorization codes: handed out once, taken back once, and a second use undoes the first.
import { createHash } from 'node:crypto';
import { recordEvent } from './events.ts';
import type { Person } from './people.ts';
import { digest, newToken, sameSecret, seal } from './secrets.ts';
import type { TenantState } from './tenant.ts';
import { type AuthorizationRequest, finishTransaction, type Transaction } from './transactions.ts';

export type Redeemed = {
  readonly outcome: 'redeemed';
  readonly request: AuthorizationRequest;
  readonly userId: string;
  readonly sid: string;
  readonly authenticatedAt: number;
  readonly challenged: boolean;
  /** Names the access token that will be issued, so that it can be revoked. */
  readonly jti: string;
};

export type Redemption =
  | Redeemed
  | { readonly outcome: 'invalid' | 'wrong_verifier' }
  | { readonly outcome: 'wrong_redirect'; readonly expected: string };

type Row = {
  digest: string;
  request: string;
  user_id: string;
  sid: string;
  authenticated_at: number;
  challenged: number;
  issued_at: number;
  used_at: number | null;
};

/** RFC 6749, section 4.1.2 recommends ten minutes at most; one is plenty here. */
const lifeSeconds = 60;

/**
 * Issues the code that ends a sign-in; the transaction is over with it.
 *
 * @param sid the session it belongs to
 */
export function issueCode(
  tenant: TenantState,
  transaction: Transaction,
  person: Person,
  authenticatedAt: number,
  sid: string,
): string {
  const code = codeOf(tenant, transaction);
  tenant.store.atomically(() => {
    tenant.store.run(
      `INSERT INTO codes (digest, request, user_id, sid, authenticated_at, challenged, issued_at)
       VALUES (:digest, :request, :userId, :sid, :authenticatedAt, :challenged, :at)`,
      {
        digest: digest(code),
        request: JSON.stringify(transaction.request),
        userId: person.userId,
        sid,
        authenticatedAt,
        challenged: transaction.challengedAt === null ? 0 : 1,
        at: tenant.clock.now(),
      },
    );
    finishTransaction(tenant, transaction);
  });
  return code;
}

/**
 * The code that a sign-in ended with, while nobody has used it.
 *
 * A person who presses a button twice gets the same answer twice, and not an error.
 */
export function unusedCodeOf(tenant: TenantState, finished: Transaction): string | undefined {
  const code = codeOf(tenant, finished);
  const row = tenant.store.get<{ issued_at: number }>(
    'SELECT issued_at FROM codes WHERE digest = :digest AND used_at IS NULL',
    { digest: digest(code) },
  );
  return row && tenant.clock.now() - row.issued_at <= lifeSeconds ? code : undefined;
}

/** Made from the transaction with the tenant's secret: it need not be stored to be told again. */
const codeOf = (tenant: TenantState, transaction: Transaction) =>
  seal(tenant.secret, `code ${transaction.id}`);

/**
 * Takes a code back.
 *
 * A code is spent by the first attempt that names it, right or wrong. A second one is answered like
 * an unknown code, and what the first one gave is revoked.
 *
 * @see RFC 6749, section 4.1.2 (single use, revocation); RFC 7636, section 4.6 (S256)
 */
export function redeemCode(
  tenant: TenantState,
  presented: { code: string; clientId: string; redirectUri: string; verifier: string },
): Redemption {
  return tenant.store.atomically(() => {
    const at = tenant.clock.now();
    const row = tenant.store.get<Row>('SELECT * FROM codes WHERE digest = :digest', {
      digest: digest(presented.code),
    });
    if (!row) return { outcome: 'invalid' };
    const request: AuthorizationRequest = JSON.parse(row.request);
    if (request.clientId !== presented.clientId) return { outcome: 'invalid' };
    if (row.used_at !== null) {
      revokeGrantsOf(tenant, row);
      return { outcome: 'invalid' };
    }
    tenant.store.run('UPDATE codes SET used_at = :at WHERE digest = :digest', {
      at,
      digest: row.digest,
    });
    if (at - row.issued_at > lifeSeconds) return { outcome: 'invalid' };
    if (request.redirectUri !== presented.redirectUri) {
      return { outcome: 'wrong_redirect', expected: request.redirectUri };
    }
    const challenge = createHash('sha256').update(presented.verifier).digest('base64url');
    if (!sameSecret(challenge, request.codeChallenge)) return { outcome: 'wrong_verifier' };

    const jti = newToken();
    tenant.store.run(
      `INSERT INTO grants (jti, code_digest, user_id, client_id, challenged, issued_at)
       VALUES (:jti, :code, :userId, :clientId, :challenged, :at)`,
      {
        jti,
        code: row.digest,
        userId: row.user_id,
        clientId: request.clientId,
        challenged: row.challenged,
        at,
      },
    );
    return {
      outcome: 'redeemed',
      request,
      userId: row.user_id,
      sid: row.sid,
      authenticatedAt: row.authenticated_at,
      challenged: row.challenged === 1,
      jti,
    };
  });
}

function revokeGrantsOf(tenant: TenantState, code: Row): void {
  tenant.store.run(
    'UPDATE grants SET revoked_at = :at WHERE code_digest = :code AND revoked_at IS NULL',
    { at: tenant.clock.now(), code: code.digest },
  );
  recordEvent(tenant, code.user_id, 'code_replayed', code.digest);
}
