// A grant: who gave which application what, and whether it still stands.
import { newToken } from '#tenant/domain/secrets.ts';
import type { CustomClaims } from '#tenant/domain/signIn/progress.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

/** What tokens are issued for, however it came about. */
export type Grant = {
  readonly userId: string;
  readonly clientId: string;
  /** Null asks for no API: the token opens `/userinfo`. */
  readonly audience: string | null;
  readonly scopes: readonly string[];
  /** Whether a challenge was passed for it. */
  readonly challenged: boolean;
  /** When the person typed their password, in seconds. */
  readonly authenticatedAt: number;
  /** The session in the browser it came from; null for grants without one. */
  readonly sid: string | null;
  readonly nonce: string | null;
  /** `prompt=login` or `max_age` was used: the ID token tells when the person signed in. */
  readonly asksForAuthTime: boolean;
  /** The key that its tokens are bound to (RFC 9449), or null. */
  readonly dpopThumbprint: string | null;
  /** What Actions add to its tokens. */
  readonly claims?: CustomClaims;
};

/** Where a grant comes from; when that is taken back, so are its tokens. */
export type Origin = {
  /** The digest of the code it was given for; empty for other grants. */
  readonly codeDigest?: string;
  /** The family of refresh tokens it belongs to. */
  readonly family?: string | null;
  /** The refresh token that replaces the one it came from. */
  readonly refreshToken?: string;
};

/**
 * Writes down that an access token will be issued.
 *
 * @returns its name (`jti`), by which it can be revoked
 */
export function recordGrant(tenant: TenantState, grant: Grant, origin: Origin = {}): string {
  const jti = newToken();
  tenant.store.run(
    `INSERT INTO grants (jti, code_digest, family, user_id, client_id, challenged, issued_at)
     VALUES (:jti, :code, :family, :userId, :clientId, :challenged, :at)`,
    {
      jti,
      code: origin.codeDigest ?? '',
      family: origin.family ?? null,
      userId: grant.userId,
      clientId: grant.clientId,
      challenged: grant.challenged ? 1 : 0,
      at: tenant.clock.now(),
    },
  );
  return jti;
}

/** The families of refresh tokens that began with a code. */
export function familiesOfCode(tenant: TenantState, codeDigest: string): readonly string[] {
  return tenant.store
    .all<{ family: string }>(
      'SELECT family FROM grants WHERE code_digest = :codeDigest AND family IS NOT NULL',
      { codeDigest },
    )
    .map(({ family }) => family);
}

/**
 * Writes down that the bearer of a token which was issued without a challenge has confirmed a factor
 * with it since: it goes on as if it had been challenged for.
 *
 * @param jti the token's name
 */
export function vouchForGrant(tenant: TenantState, jti: string): void {
  tenant.store.run('UPDATE grants SET challenged = 2 WHERE jti = :jti AND challenged = 0', { jti });
}

/** Whether a challenge was passed for a token, or its bearer vouched for since. */
export function isChallenged(tenant: TenantState, jti: string): boolean {
  const grant = tenant.store.get<{ challenged: number }>(
    'SELECT challenged FROM grants WHERE jti = :jti',
    { jti },
  );
  return grant !== undefined && grant.challenged !== 0;
}

/** Takes back a token that is good only because of {@link vouchForGrant}. */
export function endVouchedGrant(tenant: TenantState, jti: string): void {
  tenant.store.run('UPDATE grants SET revoked_at = :at WHERE jti = :jti AND challenged = 2', {
    at: tenant.clock.now(),
    jti,
  });
}

/** Takes back every access token that was issued for a code. */
export function revokeGrantsOfCode(tenant: TenantState, codeDigest: string): void {
  tenant.store.run(
    'UPDATE grants SET revoked_at = :at WHERE code_digest = :codeDigest AND revoked_at IS NULL',
    { at: tenant.clock.now(), codeDigest },
  );
}

/** Takes back every access token that came from a family of refresh tokens. */
export function revokeGrantsOfFamily(tenant: TenantState, family: string): void {
  tenant.store.run(
    'UPDATE grants SET revoked_at = :at WHERE family = :family AND revoked_at IS NULL',
    { at: tenant.clock.now(), family },
  );
}
