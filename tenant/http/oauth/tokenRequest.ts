// What every grant at /oauth/token is given, and how its tokens are written.
import type { Client } from '#tenant/domain/oauth/clients.ts';
import type { Tokens } from '#tenant/domain/oauth/tokens.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';

export type TokenRequest = {
  readonly client: Client;
  readonly parameters: ReadonlyMap<string, string>;
  /** The key that the request proves possession of (RFC 9449); its tokens are bound to it. */
  readonly dpopThumbprint: string | null;
  /** @throws BadRequest that names the parameter, when it is missing or empty */
  required(name: string): string;
};

/** What an evil tenant claims to have granted. */
const unasked = ['enroll', 'read:authenticators', 'remove:authenticators'];

/** `{"access_token","refresh_token"?,"id_token"?,"scope","expires_in","token_type"}` and what a grant adds. */
export function respondTokens(
  c: TenantContext,
  tokens: Tokens,
  more: Readonly<Record<string, string>> = {},
): Response {
  const switches = readSwitches(c.get('tenant').store);
  const scopes = switches['evil.scope'] ? [...tokens.scopes, ...unasked] : tokens.scopes;
  return c.json({
    access_token: tokens.accessToken,
    ...(tokens.refreshToken && { refresh_token: tokens.refreshToken }),
    ...(tokens.idToken && { id_token: tokens.idToken }),
    scope: [...new Set(scopes)].join(' '),
    expires_in: tokens.expiresInSeconds,
    token_type: switches['evil.tokenType'] ? 'none-of-these' : tokens.tokenType,
    ...more,
  });
}
