// Tokens for the Management API: given to machines that know a secret, never to people.
import { newToken } from '#tenant/domain/secrets.ts';
import { managementAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import { type Client, findClient } from './clients.ts';
import { dateClaims, readToken, signClaims } from './signedTokens.ts';

export type ManagementAccess = { readonly clientId: string; readonly scopes: readonly string[] };

/** Auth0, "Management API Access Tokens": 24 hours. */
export const managementTokenSeconds = 24 * 3600;

/**
 * Issues a token for the Management API.
 *
 * `sub` and `gty` as Auth0 writes them for machines (Auth0, "Access Token Profiles").
 *
 * @param scopes those the client may have
 */
export function issueManagementToken(
  tenant: TenantState,
  client: Client,
  scopes: readonly string[],
): Promise<string> {
  const claims = dateClaims(tenant, managementTokenSeconds, {
    sub: `${client.clientId}@clients`,
    aud: managementAudienceOf(tenant),
    azp: client.clientId,
    scope: scopes.join(' '),
    gty: 'client-credentials',
    jti: newToken(),
  });
  return signClaims(tenant, claims);
}

/**
 * Lets a machine into the Management API.
 *
 * What its client may no longer do, its token may not either.
 *
 * @returns undefined when refused
 */
export async function openManagementToken(
  tenant: TenantState,
  token: string,
): Promise<ManagementAccess | undefined> {
  const claims = await readToken(tenant, token, managementAudienceOf(tenant));
  const client = findClient(tenant.store, String(claims?.azp ?? ''));
  if (!claims || !client || claims.gty !== 'client-credentials') return undefined;
  const scopes = String(claims.scope ?? '').split(' ');
  return {
    clientId: client.clientId,
    scopes: scopes.filter((scope) => client.managementScopes.includes(scope)),
  };
}
