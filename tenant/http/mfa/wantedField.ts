// Reads what POST /mfa/associate is asked for.
import type { Wanted } from '#tenant/domain/authenticators/enrollment.ts';
import { BadRequest } from '#tenant/http/respond.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * One factor of `{"authenticator_types":["oob"],"oob_channels":["sms"],"phone_number":"+11…9"}`.
 *
 * Other fields are ignored: Auth0's reference asks for `client_id`, its guides leave it out.
 *
 * @throws BadRequest that names the parameter
 * @see Auth0, Authentication API, "Add an Authenticator"
 */
export function readWanted(body: Body): Wanted {
  if (oneOf(body, 'authenticator_types', ['otp', 'oob']) === 'otp') return { kind: 'otp' };
  const channel = oneOf(body, 'oob_channels', ['sms', 'voice', 'auth0', 'email']);
  switch (channel) {
    case 'auth0':
      return { kind: 'push' };
    case 'email': {
      const email = text(body, 'email');
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
        throw new BadRequest('Invalid parameter: email must be an address');
      }
      return { kind: 'email', email };
    }
    default:
      return { kind: channel, phoneNumber: text(body, 'phone_number') };
  }
}

/** Both lists may have several entries at Auth0; every source sends one, and so must who calls here. */
function oneOf<Word extends string>(body: Body, name: string, words: readonly Word[]): Word {
  const value = body[name];
  if (value === undefined) throw new BadRequest(`Missing required parameter: ${name}`);
  const [first, ...more] = Array.isArray(value) ? value : [];
  const word = words.find((each) => each === first);
  if (word !== undefined && more.length === 0) return word;
  throw new BadRequest(`Invalid parameter: ${name} must be a list of one of ${words.join(', ')}`);
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (value === undefined || value === '') {
    throw new BadRequest(`Missing required parameter: ${name}`);
  }
  if (typeof value === 'string' && value.length <= longestText) return value.trim();
  throw new BadRequest(`Invalid parameter: ${name} must be a text`);
}

/** An address has 254 characters at most (RFC 5321, section 4.5.3.1.3). */
const longestText = 254;
