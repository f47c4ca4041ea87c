// POST /oauth/revoke: an application gives a refresh token back.
import { revokeRefreshToken } from '#tenant/domain/oauth/refreshTokens.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { readParameters } from '#tenant/http/parameters.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { authenticateClient } from './authenticateClient.ts';

/**
 * 200 and nothing else, also for a token nobody knows (RFC 7009, section 2.2). Only refresh tokens
 * are taken back (Auth0, "Revoke a Refresh Token").
 *
 * For a token of another client "the request is refused, and the application is informed" (Auth0,
 * "Revoke Refresh Tokens"); how, is assumed.
 */
export async function revoke(c: TenantContext): Promise<Response> {
  const tenant = c.get('tenant');
  const parameters = await readParameters(c);
  const client = authenticateClient(c, parameters);
  if (client instanceof Response) return client;
  const token = parameters.get('token');
  if (!token) throw new BadRequest('Missing required parameter: token');
  const { revocationDeletesGrant } = readSwitches(tenant.store);
  const outcome = revokeRefreshToken(tenant, token, client, revocationDeletesGrant);
  if (outcome === 'done') return c.body(null, 200);
  return respondError(c, 400, 'invalid_grant', 'The token was issued to another client.');
}
