// The grant mfa-recovery-code: the way in for somebody who has lost the rest.
import { passWithRecoveryCode } from '#tenant/domain/authenticators/apiChallenge.ts';
import { limitOf } from '#tenant/domain/authenticators/limits.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondTokens, type TokenRequest } from '#tenant/http/oauth/tokenRequest.ts';
import { respondError } from '#tenant/http/respond.ts';
import { issueFor, respondTooManyWrong, respondWrong } from './grantAnswers.ts';
import { tellLimit } from './limits.ts';
import { openSealed } from './presented.ts';

/**
 * The answer holds the next recovery code (recorded by go-auth0).
 *
 * A wrong one is an `invalid_grant` (Auth0's older API reference); the answer to a person without
 * one is in the tests of Auth0's SDK for React Native. An access token confirms nothing here, and
 * is no mfa_token (assumed).
 *
 * @see Auth0, Authentication API, "Verify with Recovery Code"
 */
export async function recoveryCodeGrant(
  c: TenantContext,
  request: TokenRequest,
): Promise<Response> {
  const { required } = request;
  const tenant = c.get('tenant');
  const presented = openSealed(c, request, required('mfa_token'));
  const typed = required('recovery_code').replaceAll(/[\s-]/g, '');
  if (presented instanceof Response) return presented;
  const { person, mfaToken } = presented;
  tellLimit(c, limitOf(tenant, person.userId, 'wrong recovery code'));
  const answer = passWithRecoveryCode(tenant, person, mfaToken, typed);
  switch (answer.outcome) {
    case 'passed': {
      const tokens = await issueFor(c, request, presented);
      return respondTokens(c, tokens, { recovery_code: answer.next });
    }
    case 'wrong':
      return respondWrong(c, presented, 'wrong recovery code', 'MFA Authorization rejected.');
    case 'limited':
      return respondTooManyWrong(c, presented, 'wrong recovery code');
    case 'nothing':
      return respondError(
        c,
        403,
        'unsupported_challenge_type',
        'User does not have a recovery-code.',
      );
  }
}
