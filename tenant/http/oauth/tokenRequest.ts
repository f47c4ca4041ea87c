// What every grant at /oauth/token is given, and how its tokens are written.
import type { Client } from '#tenant/domain/oauth/clients.ts';
import type { Tokens } from '#tenant/domain/oauth/tokens.ts';
import type { TenantContext } from '#tenant/http/context.ts';

export type TokenRequest = {
  readonly client: Client;
  readonly parameters: ReadonlyMap<string, string>;
  /** @throws BadRequest that names the parameter, when it is missing or empty */
  required(name: string): string;
};

/** `{"access_token","id_token"?,"scope","expires_in","token_type"}` and what a grant adds. */
export function respondTokens(
  c: TenantContext,
  tokens: Tokens,
  more: Readonly<Record<string, string>> = {},
): Response {
  return c.json({
    access_token: tokens.accessToken,
    ...(tokens.idToken && { id_token: tokens.idToken }),
    scope: tokens.scopes.join(' '),
    expires_in: tokens.expiresInSeconds,
    token_type: 'Bearer',
    ...more,
  });
}
