// The two calls that add an authenticator. They come with the dialog, not with the list.
import type { Begun, Proof, Wanted } from '#domain/enrollment.ts';
import { MfaFailure } from '#domain/failure.ts';
import { isGranted, readBegun, writeWanted } from './enrollmentWire.ts';
import { identifyEnrollmentFailure } from './identifyEnrollmentFailure.ts';
import { type Call, type RequestContext, request } from './request.ts';

export type EnrollmentApi = {
  /** Makes an unconfirmed entry, and sends the code where one is to be sent. Never again by itself. */
  readonly begin: (wanted: Wanted) => Promise<Begun>;
  /** Shows that the person holds what they add. */
  readonly confirm: (proof: Proof) => Promise<void>;
};

/**
 * @returns calls that throw nothing but `EnrollmentFailure` and `MfaFailure`
 * @see Auth0, MFA API, `POST /mfa/associate`; the grants `mfa-otp` and `mfa-oob` of `POST /oauth/token`
 */
export function createEnrollmentApi(context: RequestContext): EnrollmentApi {
  return {
    async begin(wanted) {
      const answer = await request(context, {
        method: 'POST',
        path: '/mfa/associate',
        json: writeWanted(wanted),
        identify: identifyAs('begin'),
      });
      try {
        return readBegun(wanted, answer);
      } catch {
        // Without its cause: the answer may hold secrets.
        throw new MfaFailure('unexpected_answer');
      }
    },
    async confirm(proof) {
      // The tokens that come back are not used. What they are good for is not documented, and the step-up token
      // goes on (Auth0's own components do the same; observed). Only who began with a password goes on with them.
      const answer = await request(context, {
        method: 'POST',
        path: '/oauth/token',
        grant: { client_id: context.clientId, ...writeProof(proof) },
        identify: identifyAs('confirm'),
      });
      // An answer from somewhere between: whether the code was taken is for the list to tell.
      if (!isGranted(answer)) throw new MfaFailure('unexpected_answer');
      await context.onGranted?.(answer);
    },
  };
}

/**
 * That the step-up token stands in for the `mfa_token` is documented nowhere; Auth0's own components and several
 * applications do it (observed).
 */
function writeProof(proof: Proof): Record<string, string> {
  const grantType = (name: string) => `http://auth0.com/oauth/grant-type/mfa-${name}`;
  if ('otp' in proof) return { grant_type: grantType('otp'), otp: proof.otp };
  return {
    grant_type: grantType('oob'),
    oob_code: proof.oobCode,
    ...(proof.bindingCode === null ? {} : { binding_code: proof.bindingCode }),
  };
}

function identifyAs(step: 'begin' | 'confirm'): NonNullable<Call['identify']> {
  return (refusal, headers) => identifyEnrollmentFailure(step, refusal, headers, Date.now());
}
