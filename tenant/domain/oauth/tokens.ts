// Tokens: what they say when they are issued, and what they must say to be let in.
import { hasActiveFactor } from '#tenant/domain/authenticators/authenticators.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import { mfaAudienceOf, type TenantState, userinfoAudienceOf } from '#tenant/domain/tenant.ts';
import { type Grant, type Origin, recordGrant } from './grants.ts';
import { grantScopes } from './scopes.ts';
import { readToken, signToken } from './signedTokens.ts';

export type Tokens = {
  readonly accessToken: string;
  readonly idToken: string | null;
  readonly scopes: readonly string[];
  readonly expiresInSeconds: number;
};

export type MfaAccess = { readonly person: Person; readonly scopes: readonly string[] };

/** "10 minutes. This value cannot be configured." (Auth0, "Manage Authentication Factors with Authentication API") */
const mfaTokenSeconds = 600;
/** Auth0, "Update Access Token Lifetime": 24 hours. */
const otherTokenSeconds = 24 * 3600;
/** Auth0, "Update ID Token Lifetime": 36,000 seconds. */
const idTokenSeconds = 36_000;

const multiFactorPolicy = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

/**
 * Issues what a grant is worth.
 *
 * The access token for the MFA API is a JWT of ten minutes. With `openid` its audience is a list
 * that ends in `/userinfo` (Auth0, "Get Access Tokens"; for this audience assumed, switch
 * `audAsString`). `amr` and `acr` are in the ID token only after a challenge in this very sign-in
 * (Auth0, "Configure Step-up Authentication for Web Apps"); `auth_time` only with `prompt=login` or
 * `max_age` (Auth0, "Force Reauthentication in OIDC").
 */
export async function issueTokens(
  tenant: TenantState,
  person: Person,
  grant: Grant,
  origin: Origin = {},
): Promise<Tokens> {
  const scopes = grantScopes(tenant, grant.scopes, grant.audience);
  const openid = scopes.includes('openid');
  const forMfa = grant.audience === mfaAudienceOf(tenant);
  const expiresInSeconds = forMfa ? mfaTokenSeconds : otherTokenSeconds;
  const audiences = [
    ...(grant.audience ? [grant.audience] : []),
    ...(openid || !grant.audience ? [userinfoAudienceOf(tenant)] : []),
  ];
  const first = audiences[0] ?? '';
  const single = audiences.length === 1 || readSwitches(tenant.store).audAsString;
  const accessToken = await signToken(tenant, expiresInSeconds, {
    sub: person.userId,
    aud: single ? first : audiences,
    azp: grant.clientId,
    scope: scopes.join(' '),
    jti: recordGrant(tenant, grant, origin),
  });
  const idToken = openid
    ? await signToken(tenant, idTokenSeconds, {
        ...(scopes.includes('profile') && {
          nickname: person.email.split('@')[0],
          name: person.email,
        }),
        ...(scopes.includes('email') && {
          email: person.email,
          email_verified: person.emailVerified,
        }),
        sub: person.userId,
        aud: grant.clientId,
        ...(grant.sid !== null && { sid: grant.sid }),
        ...(grant.nonce !== null && { nonce: grant.nonce }),
        ...(grant.asksForAuthTime && { auth_time: grant.authenticatedAt }),
        ...(grant.challenged && { acr: multiFactorPolicy, amr: ['mfa'] }),
      })
    : null;
  return { accessToken, idToken, scopes, expiresInSeconds };
}

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
): Promise<MfaAccess | undefined> {
  const claims = await readToken(tenant, token, mfaAudienceOf(tenant));
  if (!claims?.sub || !claims.jti) return undefined;
  const grant = tenant.store.get<{ challenged: number }>(
    'SELECT challenged FROM grants WHERE jti = :jti AND user_id = :sub AND revoked_at IS NULL',
    { jti: claims.jti, sub: claims.sub },
  );
  const person = findPersonById(tenant, claims.sub);
  if (!grant || !person) return undefined;
  const unchallenged = grant.challenged === 0 && hasActiveFactor(tenant, person);
  if (unchallenged && !readSwitches(tenant.store).allowUnchallengedMfaApiAccess) return undefined;
  return { person, scopes: String(claims.scope ?? '').split(' ') };
}
