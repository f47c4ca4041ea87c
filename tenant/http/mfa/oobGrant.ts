// The grant mfa-oob: a code that was sent, or a push that was answered.
import { passOutOfBand } from '#tenant/domain/authenticators/apiChallenge.ts';
import { confirmOutOfBand } from '#tenant/domain/authenticators/confirmEnrollment.ts';
import { limitOf } from '#tenant/domain/authenticators/limits.ts';
import { takePoll } from '#tenant/domain/authenticators/takePoll.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { respondTokens, type TokenRequest } from '#tenant/http/oauth/tokenRequest.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { issueFor, respondTooManyWrong, respondWrong } from './grantAnswers.ts';
import { tellLimit } from './limits.ts';
import { openPresented } from './presented.ts';

/**
 * `authorization_pending` and `access_denied` with their texts and 400 were recorded by go-auth0;
 * 403 and "Malformed oob_code" are in the tests of Auth0's SDK for React Native. Status and text of
 * `slow_down` are assumed, and so are the statuses of an expired code and of a method that is gone.
 *
 * @see Auth0, Authentication API, "Verify with Out-of-Band"
 */
export async function oobGrant(c: TenantContext, request: TokenRequest): Promise<Response> {
  const { parameters, required } = request;
  const tenant = c.get('tenant');
  const token = required('mfa_token');
  const oobCode = required('oob_code');
  const code = parameters.get('binding_code')?.replaceAll(/[\s-]/g, '') || undefined;
  const presented = await openPresented(c, request, token);
  if (presented instanceof Response) return presented;
  const { person } = presented;

  const poll = takePoll(tenant, person, oobCode);
  tellLimit(c, poll?.limit ?? limitOf(tenant, person.userId, 'wrong code'));
  if (poll && !poll.taken) {
    c.header('Retry-After', String(poll.limit.refillsInSeconds));
    return respondError(c, 400, 'slow_down', 'You are polling faster than allowed: slow down.');
  }
  const outcome =
    presented.kind === 'sign-in'
      ? passOutOfBand(tenant, person, presented.mfaToken, oobCode, code)
      : confirmOutOfBand(tenant, person, oobCode, code, { jti: presented.jti });
  switch (outcome) {
    case 'passed':
    case 'confirmed':
      return respondTokens(c, await issueFor(c, request, presented));
    case 'wrong':
      return respondWrong(c, presented, 'wrong code', 'Invalid binding_code.');
    case 'limited':
      return respondTooManyWrong(c, presented, 'wrong code');
    case 'code_missing':
      throw new BadRequest('Missing required parameter: binding_code');
    case 'expired':
      return respondError(c, 400, 'expired_token', 'oob_code is expired');
    case 'unknown':
      return respondError(c, 403, 'invalid_grant', 'Malformed oob_code');
    case 'gone':
      return respondError(c, 403, 'access_denied', 'Could not find the requested authenticator');
    case 'waiting':
      return respondError(
        c,
        400,
        'authorization_pending',
        'Authorization pending: please repeat the request in a few seconds.',
      );
    case 'denied':
      return respondRejected(c);
  }
}

function respondRejected(c: TenantContext): Response {
  const older = readSwitches(c.var.tenant.store).pushRejectedAs === 'invalid_grant';
  return older
    ? respondError(c, 403, 'invalid_grant', 'MFA Authorization rejected.')
    : respondError(c, 400, 'access_denied', 'MFA Authorization rejected.');
}
