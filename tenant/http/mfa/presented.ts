// Reads the parameter `mfa_token` of a grant: it takes two kinds of token.
import type { MfaToken } from '#tenant/domain/authenticators/apiChallenge.ts';
import { openMfaToken } from '#tenant/domain/oauth/accessTokens.ts';
import type { Client } from '#tenant/domain/oauth/clients.ts';
import { findMfaToken } from '#tenant/domain/oauth/mfaTokens.ts';
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { looksSealed } from '#tenant/domain/secrets.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import type { TokenRequest } from '#tenant/http/oauth/tokenRequest.ts';
import { respondError } from '#tenant/http/respond.ts';
import { refuseScope, refuseToken } from './refusals.ts';

/** Who brings the token; where no proof of a key can be brought, there is no thumbprint to look at. */
type Asker = { readonly client: Client; readonly dpopThumbprint?: string | null };

export type Presented =
  /** An mfa_token: the right answer finishes a sign-in. */
  | { readonly kind: 'sign-in'; readonly person: Person; readonly mfaToken: MfaToken }
  /**
   * The access token for the MFA API in its place: the right answer confirms an enrollment. Written
   * nowhere, and done by Auth0's own components and by applications.
   */
  | { readonly kind: 'enrollment'; readonly person: Person; readonly jti: string };

/**
 * A token that is bound to a key needs a proof of that key (RFC 9449).
 *
 * @returns an answer when the token will not do
 */
export async function openPresented(
  c: TenantContext,
  { client, dpopThumbprint }: TokenRequest,
  token: string,
): Promise<Presented | Response> {
  if (looksSealed(token) || token.split('.').length !== 3) {
    return openSealed(c, { client, dpopThumbprint }, token);
  }
  const access = await openMfaToken(c.var.tenant, token);
  if (!access || access.clientId !== client.clientId) return refuseToken(c);
  if (access.dpopThumbprint !== null && access.dpopThumbprint !== dpopThumbprint) {
    return refuseToken(c);
  }
  if (!access.scopes.includes('enroll')) return refuseScope(c, 'enroll');
  return { kind: 'enrollment', person: access.person, jti: access.jti };
}

/**
 * Opens an mfa_token, and nothing else: an access token is "Malformed mfa_token" here.
 *
 * The texts are those that Auth0's SDKs for phones know; the statuses are assumed.
 */
export function openSealed(
  c: TenantContext,
  { client, dpopThumbprint }: Asker,
  token: string,
): Extract<Presented, { kind: 'sign-in' }> | Response {
  const tenant = c.get('tenant');
  const mfaToken = findMfaToken(tenant, token);
  switch (mfaToken.outcome) {
    case 'malformed':
      return respondError(c, 403, 'invalid_grant', 'Malformed mfa_token');
    case 'expired':
      return respondError(c, 401, 'expired_token', 'mfa_token is expired');
    case 'unknown':
      return refuseToken(c);
    case 'found': {
      const person = findPersonById(tenant, mfaToken.grant.userId);
      if (!person || mfaToken.grant.clientId !== client.clientId) return refuseToken(c);
      const boundTo = mfaToken.grant.dpopThumbprint;
      if (dpopThumbprint !== undefined && boundTo !== null && boundTo !== dpopThumbprint) {
        return refuseToken(c);
      }
      return { kind: 'sign-in', person, mfaToken };
    }
  }
}
