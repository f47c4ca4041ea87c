// /userinfo: what a token tells of its person.
import { identityClaims } from '#tenant/domain/oauth/idTokens.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';

/** The claims that the token's scopes tell (OpenID Connect Core, section 5.3). */
export function userinfo(c: TenantContext): Response {
  const { person, scopes } = c.var.userinfoAccess;
  const claims = identityClaims(person, scopes);
  const isEvil = readSwitches(c.var.tenant.store)['evil.userinfoSub'];
  return c.json(isEvil ? { ...claims, sub: 'auth0|000000000000000000000000' } : claims);
}
