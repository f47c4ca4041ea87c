// The grant mfa-otp: the code of an authenticator app.
import { passWithAppCode } from '#tenant/domain/authenticators/apiChallenge.ts';
import { confirmWithAppCode } from '#tenant/domain/authenticators/confirmEnrollment.ts';
import { limitOf } from '#tenant/domain/authenticators/limits.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondTokens, type TokenRequest } from '#tenant/http/oauth/tokenRequest.ts';
import { respondError } from '#tenant/http/respond.ts';
import { issueFor, respondTooManyWrong, respondWrong } from './grantAnswers.ts';
import { tellLimit } from './limits.ts';
import { openPresented } from './presented.ts';

/**
 * "Invalid otp_code." is known to Auth0's SDKs for phones; the answer to a person without an app is
 * in the tests of its SDK for React Native.
 *
 * @see Auth0, Authentication API, "Verify with One-Time Password"
 */
export async function otpGrant(c: TenantContext, request: TokenRequest): Promise<Response> {
  const { required } = request;
  const tenant = c.get('tenant');
  const token = required('mfa_token');
  const code = required('otp').replaceAll(/[\s-]/g, '');
  const presented = await openPresented(c, request, token);
  if (presented instanceof Response) return presented;
  const { person } = presented;
  tellLimit(c, limitOf(tenant, person.userId, 'wrong code'));
  const outcome =
    presented.kind === 'sign-in'
      ? passWithAppCode(tenant, person, presented.mfaToken, code)
      : confirmWithAppCode(tenant, person, code, { jti: presented.jti });
  switch (outcome) {
    case 'passed':
    case 'confirmed':
      return respondTokens(c, await issueFor(c, request, presented));
    case 'wrong':
      return respondWrong(c, presented, 'wrong code', 'Invalid otp_code.');
    case 'limited':
      return respondTooManyWrong(c, presented, 'wrong code');
    case 'nothing':
      return respondError(
        c,
        401,
        'unsupported_challenge_type',
        'User is not enrolled. You can use /mfa/associate endpoint to enroll the first authenticator.',
      );
  }
}
