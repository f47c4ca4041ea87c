// The ID token: what an application is told of the person who signed in.
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { signEvilIdToken } from './evilTokens.ts';
import type { Grant } from './grants.ts';
import { dateClaims } from './signedTokens.ts';

/** Auth0, "Update ID Token Lifetime": 36,000 seconds. */
const idTokenSeconds = 36_000;

const multiFactorPolicy = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

/**
 * Issues an ID token.
 *
 * `auth_time` is told only with `prompt=login` or `max_age` (Auth0, "Force Reauthentication in
 * OIDC"), `amr` and `acr` only right after a challenge in the tenant's own pages: "MFA API issued
 * tokens do not contain the `amr` claim", nor do those of a refresh (Auth0, "Configure Step-up
 * Authentication for Web Apps").
 *
 * @param scopes those that were granted
 * @param hosted whether it ends a sign-in in the tenant's own pages
 */
export function issueIdToken(
  tenant: TenantState,
  person: Person,
  grant: Grant,
  scopes: readonly string[],
  hosted: boolean,
): Promise<string> {
  const claims = dateClaims(tenant, idTokenSeconds, {
    ...identityClaims(person, scopes),
    ...grant.claims?.idToken,
    aud: grant.clientId,
    ...(grant.sid !== null && { sid: grant.sid }),
    ...(grant.nonce !== null && { nonce: grant.nonce }),
    ...(grant.asksForAuthTime && { auth_time: grant.authenticatedAt }),
    ...(hosted && grant.challenged && { acr: multiFactorPolicy, amr: ['mfa'] }),
  });
  return signEvilIdToken(tenant, claims);
}

/** What the scopes tell of a person, in an ID token and at `/userinfo` (OpenID Connect Core, 5.4). */
export function identityClaims(person: Person, scopes: readonly string[]) {
  return {
    sub: person.userId,
    ...(scopes.includes('profile') && {
      nickname: person.email.split('@')[0],
      name: person.email,
    }),
    ...(scopes.includes('email') && {
      email: person.email,
      email_verified: person.emailVerified,
    }),
  };
}
