// What the three MFA grants answer alike.
import { type Bucket, limitOf } from '#tenant/domain/authenticators/limits.ts';
import { issueTokens, type Tokens } from '#tenant/domain/oauth/tokens.ts';
import { mfaAudienceOf } from '#tenant/domain/tenant.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import type { TokenRequest } from '#tenant/http/oauth/tokenRequest.ts';
import { respondError } from '#tenant/http/respond.ts';
import { respondLimited, tellLimit } from './limits.ts';
import type { Presented } from './presented.ts';

/**
 * Issues what a right answer is worth: the tokens that the sign-in was for; or, for an enrollment, a
 * token of ten minutes that opens nothing more.
 *
 * That `expires_in` is 600 and `scope` "openid profile" after an enrollment is in Auth0's guides;
 * what the token is good for is not ("Enroll and Challenge OTP Authenticators", and its siblings).
 */
export function issueFor(
  c: TenantContext,
  { client, dpopThumbprint }: TokenRequest,
  presented: Presented,
): Promise<Tokens> {
  const tenant = c.get('tenant');
  const { person } = presented;
  if (presented.kind === 'sign-in') {
    return issueTokens(tenant, person, {
      ...presented.mfaToken.grant,
      challenged: true,
      dpopThumbprint,
    });
  }
  return issueTokens(tenant, person, {
    userId: person.userId,
    clientId: client.clientId,
    audience: mfaAudienceOf(tenant),
    scopes: ['openid', 'profile'],
    challenged: true,
    authenticatedAt: tenant.clock.now(),
    sid: null,
    nonce: null,
    asksForAuthTime: false,
    dpopThumbprint,
  });
}

/** A wrong code: 403, and how many more may be tried. */
export function respondWrong(
  c: TenantContext,
  { person }: Presented,
  bucket: Bucket,
  text: string,
): Response {
  tellLimit(c, limitOf(c.var.tenant, person.userId, bucket));
  return respondError(c, 403, 'invalid_grant', text);
}

/** Too many wrong codes before: this one was not judged. */
export const respondTooManyWrong = (c: TenantContext, { person }: Presented, bucket: Bucket) =>
  respondLimited(c, limitOf(c.var.tenant, person.userId, bucket));
