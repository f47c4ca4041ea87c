// POST /oauth/token: one door, and behind it a handler for every grant.
import type { Client } from '#tenant/domain/oauth/clients.ts';
import { findGrantType, type GrantType } from '#tenant/domain/oauth/grantTypes.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readParameters } from '#tenant/http/parameters.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { authenticateClient } from './authenticateClient.ts';
import { clientCredentialsGrant } from './clientCredentialsGrant.ts';
import { codeGrant } from './codeGrant.ts';
import type { TokenRequest } from './tokenRequest.ts';

type GrantHandler = (c: TenantContext, request: TokenRequest) => Response | Promise<Response>;

const grants: Partial<Record<GrantType, GrantHandler>> = {
  authorization_code: codeGrant,
  client_credentials: clientCredentialsGrant,
};

/**
 * Form or JSON, as Auth0 takes both.
 *
 * "Grant type '…' not allowed for the client." is the
 * well-known text.
 */
export async function token(c: TenantContext): Promise<Response> {
  const parameters = await readParameters(c);
  const required = (name: string) => {
    const value = parameters.get(name);
    if (!value) throw new BadRequest(`Missing required parameter: ${name}`);
    return value;
  };
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
  return handler(c, { client, parameters, required });
}

const mayUse = (client: Client, grantType: GrantType) => client.grantTypes.includes(grantType);
