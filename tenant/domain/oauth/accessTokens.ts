// Access tokens that come back: whose they are, and what they open.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState, userinfoAudienceOf } from '#tenant/domain/tenant.ts';
import { readToken } from './signedTokens.ts';

export type Access = {
  /** The token's name. */
  readonly jti: string;
  readonly clientId: string;
  readonly person: Person;
  readonly scopes: readonly string[];
  /** The key whose possession has to be proved with each use (RFC 9449), or null. */
  readonly dpopThumbprint: string | null;
};

type Opened = Access & { readonly challenged: boolean };

/**
 * Lets a bearer of the MFA API in.
 *
 * Refused: any token this tenant did not sign for this audience, an expired or revoked one, one of
 * a person who is gone, and one that was issued without a challenge to a person who has a factor
 * now (the switch `allowUnchallengedMfaApiAccess` lets that one pass).
 *
 * @returns undefined when refused; why is nobody's business
 */
export async function openMfaToken(
  tenant: TenantState,
  token: string,
): Promise<Access | undefined> {
  const opened = await open(tenant, token, mfaAudienceOf(tenant));
  if (!opened) return undefined;
  const { challenged, ...access } = opened;
  const mustBeChallenged =
    !challenged &&
    hasActiveFactor(tenant, access.person) &&
    !readSwitches(tenant.store).allowUnchallengedMfaApiAccess;
  return mustBeChallenged ? undefined : access;
}

/** Whether a token for the MFA API is good in itself, but its person was removed since. */
export async function isOfRemovedPerson(tenant: TenantState, token: string): Promise<boolean> {
  const claims = await readToken(tenant, token, mfaAudienceOf(tenant));
  return claims?.sub !== undefined && !findPersonById(tenant, claims.sub);
}

/** Lets a bearer of `/userinfo` in: any access token that was asked for with `openid`. */
export async function openUserinfoToken(
  tenant: TenantState,
  token: string,
): Promise<Access | undefined> {
  return open(tenant, token, userinfoAudienceOf(tenant));
}

async function open(
  tenant: TenantState,
  token: string,
  audience: string,
): Promise<Opened | undefined> {
  const claims = await readToken(tenant, token, audience);
  if (!claims?.sub || !claims.jti) return undefined;
  const grant = tenant.store.get<{ challenged: number }>(
    'SELECT challenged FROM grants WHERE jti = :jti AND user_id = :sub AND revoked_at IS NULL',
    { jti: claims.jti, sub: claims.sub },
  );
  const person = findPersonById(tenant, claims.sub);
  if (!grant || !person) return undefined;
  return {
    jti: claims.jti,
    clientId: String(claims.azp ?? ''),
    person,
    scopes: String(claims.scope ?? '').split(' '),
    dpopThumbprint: (claims.cnf as { jkt?: string } | undefined)?.jkt ?? null,
    challenged: grant.challenged !== 0,
  };
}
