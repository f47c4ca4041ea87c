// Authorization codes: handed out once, taken back once, and a second use undoes the first.
import { createHash } from 'node:crypto';
import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { digest, sameSecret, seal } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { AuthorizationRequest } from './authorizationRequest.ts';
import { familiesOfCode, type Grant, revokeGrantsOfCode } from './grants.ts';
import { revokeFamily } from './refreshTokens.ts';
import { finishTransaction, type Transaction } from './transactions.ts';

export type Redemption =
  | {
      readonly outcome: 'redeemed';
      readonly grant: Grant;
      /** Names the code, so that what it gave can be taken back. */
      readonly codeDigest: string;
    }
  | { readonly outcome: 'invalid' | 'wrong_verifier' | 'wrong_key' }
  | { readonly outcome: 'wrong_redirect'; readonly expected: string };

type Row = {
  digest: string;
  request: string;
  user_id: string;
  sid: string;
  authenticated_at: number;
  challenged: number;
  claims: string | null;
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
      `INSERT INTO codes
         (digest, request, user_id, sid, authenticated_at, challenged, claims, issued_at)
       VALUES (:digest, :request, :userId, :sid, :authenticatedAt, :challenged, :claims, :at)`,
      {
        digest: digest(code),
        request: JSON.stringify(transaction.request),
        userId: person.userId,
        sid,
        authenticatedAt,
        challenged: transaction.challengedAt === null ? 0 : 1,
        claims: JSON.stringify(transaction.progress.claims),
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
  presented: {
    code: string;
    clientId: string;
    redirectUri: string;
    verifier: string;
    /** The key that the request proved possession of. */
    dpopThumbprint: string | null;
  },
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
    if (!isVerifier(presented.verifier) || !sameSecret(challenge, request.codeChallenge)) {
      return { outcome: 'wrong_verifier' };
    }
    const boundTo = request.parameters.dpop_jkt ?? null;
    if (boundTo !== null && boundTo !== presented.dpopThumbprint) return { outcome: 'wrong_key' };

    return {
      outcome: 'redeemed',
      codeDigest: row.digest,
      grant: {
        userId: row.user_id,
        clientId: request.clientId,
        audience: request.audience,
        scopes: request.scopes,
        challenged: row.challenged === 1,
        authenticatedAt: row.authenticated_at,
        sid: row.sid,
        nonce: request.nonce,
        asksForAuthTime: request.asksForAuthTime,
        ...(row.claims !== null && { claims: JSON.parse(row.claims) }),
        dpopThumbprint: presented.dpopThumbprint,
      },
    };
  });
}

/** RFC 7636, section 4.1: a shorter one could be guessed from its challenge. */
const isVerifier = (verifier: string) => /^[\w.~-]{43,128}$/.test(verifier);

function revokeGrantsOf(tenant: TenantState, code: Row): void {
  for (const family of familiesOfCode(tenant, code.digest)) revokeFamily(tenant, family);
  revokeGrantsOfCode(tenant, code.digest);
  recordEvent(tenant, code.user_id, 'code_replayed', code.digest);
}
