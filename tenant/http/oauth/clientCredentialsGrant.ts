// The grant for machines: an id and a secret against a token for the Management API.
import {
  issueManagementToken,
  managementTokenSeconds,
} from '#tenant/domain/oauth/managementTokens.ts';
import { managementAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondError } from '#tenant/http/respond.ts';
import type { TokenRequest } from './tokenRequest.ts';

/**
 * Gives all the scopes of the client, or those of them that it asks for.
 *
 * The texts are Auth0's well-known ones; only their place here is assumed.
 */
export async function clientCredentialsGrant(
  c: TenantContext,
  { client, parameters }: TokenRequest,
): Promise<Response> {
  const tenant = c.get('tenant');
  const refuse = (text: string) => respondError(c, 403, 'access_denied', text);
  const audience = parameters.get('audience');
  if (!audience) {
    return refuse(
      'No audience parameter was provided, and no default audience has been configured',
    );
  }
  if (audience !== managementAudienceOf(tenant)) return refuse(`Service not found: ${audience}`);
  if (client.secretDigest === null || client.managementScopes.length === 0) {
    return refuse(`Client is not authorized to access "${audience}".`);
  }
  const asked = (parameters.get('scope') ?? '').split(' ').filter(Boolean);
  const refused = asked.filter((scope) => !client.managementScopes.includes(scope));
  if (refused.length > 0)
    return refuse(`Client has not been granted scopes: ${refused.join(', ')}`);
  const scopes = asked.length > 0 ? [...new Set(asked)] : client.managementScopes;
  return c.json({
    access_token: await issueManagementToken(tenant, client, scopes),
    scope: scopes.join(' '),
    expires_in: managementTokenSeconds,
    token_type: 'Bearer',
  });
}
