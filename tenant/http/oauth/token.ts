// POST /oauth/token: one door, and behind it a handler for every grant.
import type { Client } from '#tenant/domain/oauth/clients.ts';
import { findGrantType, type GrantType } from '#tenant/domain/oauth/grantTypes.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { oobGrant } from '#tenant/http/mfa/oobGrant.ts';
import { otpGrant } from '#tenant/http/mfa/otpGrant.ts';
import { recoveryCodeGrant } from '#tenant/http/mfa/recoveryCodeGrant.ts';
import { readParameters } from '#tenant/http/parameters.ts';
import { provenKey } from '#tenant/http/possession.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { authenticateClient } from './authenticateClient.ts';
import { clientCredentialsGrant } from './clientCredentialsGrant.ts';
import { codeGrant } from './codeGrant.ts';
import { passwordGrant, passwordRealmGrant } from './passwordGrants.ts';
import { refreshGrant } from './refreshGrant.ts';
import type { TokenRequest } from './tokenRequest.ts';

type GrantHandler = (c: TenantContext, request: TokenRequest) => Response | Promise<Response>;

const grants: Partial<Record<GrantType, GrantHandler>> = {
  authorization_code: codeGrant,
  client_credentials: clientCredentialsGrant,
  'http://auth0.com/oauth/grant-type/mfa-oob': oobGrant,
  'http://auth0.com/oauth/grant-type/mfa-otp': otpGrant,
  'http://auth0.com/oauth/grant-type/mfa-recovery-code': recoveryCodeGrant,
  password: passwordGrant,
  'http://auth0.com/oauth/grant-type/password-realm': passwordRealmGrant,
  refresh_token: refreshGrant,
};

/** More than all scopes there are; each asked for is looked up. */
const longestScope = 2000;

/** What discovery names. */
export const supportedGrantTypes = Object.keys(grants);

/**
 * Form or JSON, as Auth0 takes both.
 *
 * "Grant type '…' not allowed for the client." is the well-known text.
 */
export async function token(c: TenantContext): Promise<Response> {
  const parameters = await readParameters(c);
  const required = (name: string) => {
    const value = parameters.get(name);
    if (!value) throw new BadRequest(`Missing required parameter: ${name}`);
    return value;
  };
  if ((parameters.get('scope')?.length ?? 0) > longestScope) {
    throw new BadRequest('The scope is too long');
  }
  const named = required('grant_type');
  const client = authenticateClient(c, parameters);
  if (client instanceof Response) return client;
  const grantType = findGrantType(named);
  const handler = grantType && grants[grantType];
  if (!handler) {
    return respondError(c, 403, 'unsupported_grant_type', `Unsupported grant type: ${named}`);
  }
  if (!mayUse(client, grantType)) {
    const text = `Grant type '${grantType}' not allowed for the client.`;
    return respondError(c, 403, 'unauthorized_client', text);
  }
  const dpopThumbprint = await provenKey(c, client);
  if (dpopThumbprint instanceof Response) return dpopThumbprint;
  return handler(c, { client, parameters, required, dpopThumbprint });
}

/** "MFA grants are not available to third-party applications" (Auth0, "Application Grant Types"). */
const mayUse = (client: Client, grantType: GrantType) =>
  client.grantTypes.includes(grantType) && (client.firstParty || !grantType.includes('/mfa-'));
