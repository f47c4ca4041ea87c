// Refresh tokens: each is good once, all that came from one sign-in are a family, and a copy ends the family.
import { recordEvent } from '#tenant/domain/events.ts';
import { digest, newToken } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Client } from './clients.ts';
import { type Grant, revokeGrantsOfFamily } from './grants.ts';

/** A refresh token that may be exchanged. */
export type FoundRefreshToken = {
  readonly digest: string;
  readonly family: string;
  readonly familyBeganAt: number;
  readonly grant: Grant;
};

type Row = {
  digest: string;
  family: string;
  user_id: string;
  client_id: string;
  grant_of: string;
  issued_at: number;
  family_began_at: number;
  replaced_at: number | null;
  revoked_at: number | null;
};

/**
 * Issues the first refresh token of a family.
 *
 * The nonce stays behind: it belongs to the sign-in (OpenID Connect Core, section 12.2).
 *
 * @returns `'v1.…'` (observed in Auth0's API reference), and the name of its family
 */
export function startFamily(tenant: TenantState, grant: Grant): { token: string; family: string } {
  const family = newToken();
  const token = insert(tenant, { ...grant, nonce: null }, family, tenant.clock.now());
  return { token, family };
}

/**
 * Finds a refresh token that its client may exchange now.
 *
 * One that was replaced already is a copy in somebody's hands, whoever uses it: the whole family is
 * revoked, with its access tokens (RFC 9700, section 4.14.2; Auth0, "Refresh Token Rotation"). Only
 * within its client's leeway is it taken once more.
 *
 * The family ends at its client's absolute life, counted from the sign-in; a token that was not used
 * ends at the idle one (RFC 10017; Auth0, "Configure Refresh Token Expiration").
 *
 * @param thumbprint the key that the request proved possession of. A public client's token that is
 *   bound to a key is worth nothing without it (RFC 9449, section 5), and tells nothing about copies
 * @returns undefined when refused; why is nobody's business
 */
export function findRefreshToken(
  tenant: TenantState,
  token: string,
  client: Client,
  thumbprint: string | null,
): FoundRefreshToken | undefined {
  const row = findRow(tenant, token);
  if (!row || row.client_id !== client.clientId || row.revoked_at !== null) return undefined;
  const grant: Grant = JSON.parse(row.grant_of);
  const isBound = client.secretDigest === null && grant.dpopThumbprint !== null;
  if (isBound && grant.dpopThumbprint !== thumbprint) return undefined;
  const at = tenant.clock.now();
  if (at - row.family_began_at >= client.refreshLifeSeconds) return undefined;
  if (at - row.issued_at >= client.refreshIdleSeconds) return undefined;
  if (row.replaced_at !== null && at - row.replaced_at >= client.refreshLeewaySeconds) {
    revokeFamily(tenant, row.family);
    recordEvent(tenant, row.user_id, 'refresh_token_reused', row.family);
    return undefined;
  }
  return { digest: row.digest, family: row.family, familyBeganAt: row.family_began_at, grant };
}

/**
 * Replaces a refresh token that was found.
 *
 * @param grant what the next one is good for; its family's age stays what it was
 */
export function rotateRefreshToken(
  tenant: TenantState,
  found: FoundRefreshToken,
  grant: Grant,
): string {
  return tenant.store.atomically(() => {
    tenant.store.run(
      'UPDATE refresh_tokens SET replaced_at = :at WHERE digest = :digest AND replaced_at IS NULL',
      { at: tenant.clock.now(), digest: found.digest },
    );
    return insert(tenant, grant, found.family, found.familyBeganAt);
  });
}

/** Takes back every refresh token of a family, and every access token that came from it. */
export function revokeFamily(tenant: TenantState, family: string): void {
  revokeRefreshTokens(tenant, family);
  revokeGrantsOfFamily(tenant, family);
}

/**
 * Takes back the refresh tokens that were issued in a browser's session.
 *
 * @param sid the session's name in tokens
 */
export function revokeFamiliesOfSession(tenant: TenantState, sid: string): void {
  for (const { family } of tenant.store.all<{ family: string }>(
    'SELECT DISTINCT family FROM refresh_tokens WHERE sid = :sid',
    { sid },
  )) {
    revokeFamily(tenant, family);
  }
}

/**
 * Takes a refresh token back because its client asks for it.
 *
 * Access tokens that are out live on until they expire, and other sign-ins are left alone, unless the
 * whole grant is deleted: then everything goes that the person gave this client for this audience.
 *
 * @param deletesGrant Auth0's "Refresh Token Revocation Deletes Grant"
 * @returns `foreign` for a token of another client; nothing is done then
 * @see Auth0, "Revoke Refresh Tokens"; RFC 7009, section 2.1
 */
export function revokeRefreshToken(
  tenant: TenantState,
  token: string,
  client: Client,
  deletesGrant: boolean,
): 'done' | 'foreign' {
  const row = findRow(tenant, token);
  if (!row) return 'done';
  if (row.client_id !== client.clientId) return 'foreign';
  if (!deletesGrant) {
    revokeRefreshTokens(tenant, row.family);
    return 'done';
  }
  const { audience }: Grant = JSON.parse(row.grant_of);
  tenant.store.atomically(() => {
    for (const each of tenant.store.all<Row>(
      'SELECT * FROM refresh_tokens WHERE user_id = :userId AND client_id = :clientId',
      { userId: row.user_id, clientId: client.clientId },
    )) {
      const grant: Grant = JSON.parse(each.grant_of);
      if (grant.audience === audience) revokeFamily(tenant, each.family);
    }
  });
  return 'done';
}

const findRow = (tenant: TenantState, token: string) =>
  tenant.store.get<Row>('SELECT * FROM refresh_tokens WHERE digest = :digest', {
    digest: digest(token),
  });

function revokeRefreshTokens(tenant: TenantState, family: string): void {
  tenant.store.run(
    'UPDATE refresh_tokens SET revoked_at = :at WHERE family = :family AND revoked_at IS NULL',
    { at: tenant.clock.now(), family },
  );
}

function insert(tenant: TenantState, grant: Grant, family: string, familyBeganAt: number): string {
  const token = `v1.${newToken()}`;
  tenant.store.run(
    `INSERT INTO refresh_tokens
       (digest, family, user_id, client_id, sid, grant_of, issued_at, family_began_at)
     VALUES (:digest, :family, :userId, :clientId, :sid, :grant, :at, :familyBeganAt)`,
    {
      digest: digest(token),
      family,
      userId: grant.userId,
      clientId: grant.clientId,
      sid: grant.sid,
      grant: JSON.stringify(grant),
      at: tenant.clock.now(),
      familyBeganAt,
    },
  );
  return token;
}
