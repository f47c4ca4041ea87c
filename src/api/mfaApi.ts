// The calls of Auth0's MFA API that the page makes.
import type { Authenticator } from '#domain/authenticator.ts';
import { MfaFailure } from '#domain/failure.ts';
import { type RequestContext, request } from './request.ts';
import { readAuthenticators } from './wire.ts';

export type MfaApi = {
  /** How its calls are made: for those that come in a later chunk. */
  readonly context: RequestContext;
  /** Every authenticator of the person, active or not, in the tenant's order. */
  readonly list: (options?: { signal?: AbortSignal }) => Promise<readonly Authenticator[]>;
  /** Removes one authenticator, and whatever the tenant removes with it. Sent once, never again by itself. */
  readonly remove: (id: string) => Promise<void>;
};

/**
 * Speaks to one tenant on behalf of the person who confirmed it's them.
 *
 * @param context where the tenant is, how to reach it, and where the token comes from
 * @returns calls that throw nothing but `MfaFailure`
 * @see Auth0, MFA API: `GET /mfa/authenticators`, `DELETE /mfa/authenticators/{AUTHENTICATOR_ID}`
 */
export function createMfaApi(context: RequestContext): MfaApi {
  return {
    context,
    async list({ signal } = {}) {
      const answer = await request(context, { method: 'GET', path: '/mfa/authenticators', signal });
      try {
        return readAuthenticators(answer);
      } catch {
        // What was found wrong holds the answer itself, and no error may.
        throw new MfaFailure('unexpected_answer');
      }
    },
    async remove(id) {
      // Ids hold a `|`, and could hold anything: one path segment, whatever it is.
      await request(context, {
        method: 'DELETE',
        path: `/mfa/authenticators/${encodeURIComponent(id)}`,
      });
    },
  };
}
