// Tokens: what a grant is worth.

import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState, userinfoAudienceOf } from '#tenant/domain/tenant.ts';
import { breakSignature } from './evilTokens.ts';
import { type Grant, type Origin, recordGrant } from './grants.ts';
import { issueIdToken } from './idTokens.ts';
import { startFamily } from './refreshTokens.ts';
import { grantScopes } from './scopes.ts';
import { dateClaims, signClaims } from './signedTokens.ts';

export type Tokens = {
  readonly accessToken: string;
  readonly idToken: string | null;
  /** With `offline_access`. */
  readonly refreshToken: string | null;
  readonly scopes: readonly string[];
  readonly expiresInSeconds: number;
  /** `DPoP` for a token that is bound to a key (RFC 9449, section 5). */
  readonly tokenType: 'Bearer' | 'DPoP';
};

/** "10 minutes. This value cannot be configured." (Auth0, "Manage Authentication Factors with Authentication API") */
const mfaTokenSeconds = 600;
/** Auth0, "Update Access Token Lifetime": 24 hours. */
const otherTokenSeconds = 24 * 3600;

/**
 * Issues what a grant is worth.
 *
 * The access token for the MFA API is a JWT of ten minutes. With `openid` its audience is a list
 * that ends in `/userinfo` (Auth0, "Get Access Tokens"; for this audience assumed, switch
 * `audAsString`). With `offline_access` there is a refresh token: the first of a family, or the one
 * that replaces the token this grant came from.
 *
 * @param origin where the grant comes from; when that is taken back, so are these tokens
 */
export async function issueTokens(
  tenant: TenantState,
  person: Person,
  grant: Grant,
  origin: Origin = {},
): Promise<Tokens> {
  const switches = readSwitches(tenant.store);
  const scopes = grantScopes(tenant, grant);
  const openid = scopes.includes('openid');
  const forMfa = grant.audience === mfaAudienceOf(tenant);
  const expiresInSeconds = forMfa ? mfaTokenSeconds : otherTokenSeconds;
  const audiences = [
    ...(grant.audience ? [grant.audience] : []),
    ...(openid || !grant.audience ? [userinfoAudienceOf(tenant)] : []),
  ];
  const first = audiences[0] ?? '';
  const { jti, refreshToken } = record(tenant, grant, origin, scopes.includes('offline_access'));
  const signing = signClaims(
    tenant,
    dateClaims(tenant, expiresInSeconds, {
      ...customClaims(grant, forMfa),
      sub: person.userId,
      aud: audiences.length === 1 || switches.audAsString ? first : audiences,
      azp: grant.clientId,
      scope: scopes.join(' '),
      jti,
      ...(grant.dpopThumbprint !== null && { cnf: { jkt: grant.dpopThumbprint } }),
    }),
  );
  const [accessToken, idToken] = await Promise.all([
    signing,
    openid
      ? issueIdToken(tenant, person, grant, scopes, origin.codeDigest !== undefined)
      : Promise.resolve(null),
  ]);
  return {
    accessToken: switches['evil.accessToken'] ? breakSignature(accessToken) : accessToken,
    idToken,
    refreshToken,
    scopes,
    expiresInSeconds,
    tokenType: grant.dpopThumbprint === null ? 'Bearer' : 'DPoP',
  };
}

/** Everything that is written down is written before the first signature is waited for. */
function record(tenant: TenantState, grant: Grant, origin: Origin, offline: boolean) {
  if (!offline || origin.family !== undefined) {
    return { jti: recordGrant(tenant, grant, origin), refreshToken: origin.refreshToken ?? null };
  }
  return tenant.store.atomically(() => {
    const { token, family } = startFamily(tenant, grant);
    return { jti: recordGrant(tenant, grant, { ...origin, family }), refreshToken: token };
  });
}

/** "Access tokens with an Auth0 API audience … cannot have private, non-namespaced custom claims" (Auth0, "Create Custom Claims"). */
function customClaims({ claims }: Grant, forMfa: boolean) {
  const own = Object.entries(claims?.accessToken ?? {});
  return Object.fromEntries(forMfa ? own.filter(([name]) => /^https?:/.test(name)) : own);
}
