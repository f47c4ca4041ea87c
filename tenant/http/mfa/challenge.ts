// POST /mfa/challenge: sends what the second step of a sign-in needs.
import { challengeAtApi } from '#tenant/domain/authenticators/apiChallenge.ts';
import type { TenantContext } from '#tenant/http/context.ts';
import { authenticateClient } from '#tenant/http/oauth/authenticateClient.ts';
import { readParameters } from '#tenant/http/parameters.ts';
import { BadRequest, respondError } from '#tenant/http/respond.ts';
import { respondLimited, tellLimit } from './limits.ts';
import { openSealed } from './presented.ts';

/**
 * For sign-ins without pages: it takes an mfa_token, and of an access token says "Malformed
 * mfa_token" (Auth0's community, several times).
 *
 * Both errors are in Auth0's reference; that of an `unsupported_challenge_type` is from its SDKs'
 * tests, the text of `association_required` is assumed.
 *
 * @see Auth0, Authentication API, "Request for MFA challenge"
 */
export async function challenge(c: TenantContext): Promise<Response> {
  const parameters = await readParameters(c);
  const token = parameters.get('mfa_token');
  if (!token) throw new BadRequest('Missing required parameter: mfa_token');
  const client = authenticateClient(c, parameters);
  if (client instanceof Response) return client;
  const presented = openSealed(c, { client }, token);
  if (presented instanceof Response) return presented;

  const begun = challengeAtApi(c.var.tenant, presented.person, presented.mfaToken, {
    types: (parameters.get('challenge_type') || 'otp oob').split(/\s+/),
    authenticatorId: parameters.get('authenticator_id') || undefined,
    channel: parameters.get('oob_channel') || undefined,
  });
  switch (begun.outcome) {
    case 'otp':
      return c.json({ challenge_type: 'otp' });
    case 'oob':
      tellLimit(c, begun.limit);
      return c.json({
        challenge_type: 'oob',
        oob_code: begun.oobCode,
        ...(!begun.isPush && { binding_method: 'prompt' }),
      });
    case 'limited':
      return respondLimited(c, begun.limit);
    case 'not_enrolled':
      return respondError(
        c,
        400,
        'association_required',
        'User is not enrolled. You can use /mfa/associate endpoint to enroll the first authenticator.',
      );
    case 'unsupported':
      return respondError(
        c,
        400,
        'unsupported_challenge_type',
        'User is not enrolled with guardian',
      );
  }
}
