// The token endpoint as a password sign-in uses it: what it grants, what it asks for, and why it refuses.
import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import { DEFAULT_LIFE_SECONDS, type Grant, type Person, SCOPE } from '#step-up/authorization.ts';
import { identifyStepUpFailure } from '#step-up/identifyStepUpFailure.ts';
import type { TroubleReason } from '#step-up/questions.ts';
import { identifyRefusal } from './identifyRefusal.ts';
import { type Answer, type Connection, Refused, send } from './send.ts';

export type Granted = {
  readonly at: 'granted';
  readonly grant: Grant;
  readonly refreshToken: string | null;
  /** The successor of the recovery code that was used up. */
  readonly recoveryCode: string | null;
};

/** The password was right, and a second step is wanted. */
export type MfaRequired = { readonly at: 'mfa_required'; readonly mfaToken: string };

const mfaRequired = v.object({ error: v.literal('mfa_required'), mfa_token: v.string() });
const withCode = v.object({ recovery_code: v.string() });

const mfaGrant = (name: string) => `http://auth0.com/oauth/grant-type/mfa-${name}`;

/**
 * Account and password, for the MFA API.
 *
 * @param offline asks for a refresh token as well
 * @throws Refused
 * @see RFC 6749, 4.3; Auth0, "Call Your API Using Resource Owner Password Flow", for the realm; RFC 9700, 2.4, advises
 * against all of it
 */
export async function signIn(
  connection: Connection,
  account: string,
  password: string,
  offline: boolean,
): Promise<Granted | MfaRequired> {
  const { mfaAudience: audience, realm } = connection;
  const by = realm
    ? { grant_type: 'http://auth0.com/oauth/grant-type/password-realm', realm }
    : { grant_type: 'password' };
  const scope = offline ? `${SCOPE} offline_access` : SCOPE;
  const answer = await post(connection, { ...by, username: account, password, audience, scope });
  return readAnswer(connection, 'wrong_password', answer, { wasChallenged: false, person: null });
}

/** What a person answers a challenge with. */
export type Proof =
  | { readonly otp: string }
  | { readonly oobCode: string; readonly bindingCode: string | null }
  | { readonly recoveryCode: string };

/**
 * The second step.
 *
 * @returns null for a push that is not answered yet
 * @throws Refused
 * @see Auth0, Authentication API, "Verify with One-Time Password", "… Out-of-Band", "… Recovery Code"
 */
export async function confirm(
  connection: Connection,
  mfaToken: string,
  proof: Proof,
): Promise<Granted | 'waiting' | 'slow_down'> {
  const answer = await post(connection, { mfa_token: mfaToken, ...writeProof(proof) });
  const pending = v.safeParse(notYet, answer.body);
  if (pending.success) {
    return pending.output.error === 'slow_down' ? 'slow_down' : 'waiting';
  }
  const wrong = 'recoveryCode' in proof ? 'wrong_recovery_code' : 'wrong_code';
  const read = await readAnswer(connection, wrong, answer, { wasChallenged: true, person: null });
  if (read.at === 'mfa_required') throw new Refused('failed');
  return read;
}

const notYet = v.object({ error: v.picklist(['authorization_pending', 'slow_down']) });

function writeProof(proof: Proof): Record<string, string> {
  if ('otp' in proof) return { grant_type: mfaGrant('otp'), otp: proof.otp };
  if ('recoveryCode' in proof) {
    return { grant_type: mfaGrant('recovery-code'), recovery_code: proof.recoveryCode };
  }
  return {
    grant_type: mfaGrant('oob'),
    oob_code: proof.oobCode,
    ...(proof.bindingCode === null ? {} : { binding_code: proof.bindingCode }),
  };
}

/**
 * More time by refresh token. The token that was sent is worth nothing afterwards, whatever came of it.
 *
 * @param before what is renewed: nobody is challenged on the way, and an answer may leave the person out
 * @throws Refused
 * @see Auth0, "Refresh Token Rotation"
 */
export async function renew(
  connection: Connection,
  refreshToken: string,
  before: Pick<Grant, 'wasChallenged' | 'person'>,
): Promise<Granted | MfaRequired> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  return readAnswer(connection, 'failed', await post(connection, form), before);
}

/** Gives back the refresh token that was granted, if there is one. Whether that worked changes nothing here. */
export async function giveBack(
  connection: Connection,
  { refreshToken }: Pick<Granted, 'refreshToken'>,
): Promise<void> {
  if (refreshToken === null) return;
  const { clientId } = connection;
  const form = { client_id: clientId, token: refreshToken, token_type_hint: 'refresh_token' };
  await send(connection, '/oauth/revoke', { form }).catch(() => {});
}

function post(connection: Connection, form: Record<string, string>): Promise<Answer> {
  return send(connection, '/oauth/token', { form: { client_id: connection.clientId, ...form } });
}

/**
 * Trusts nothing in an answer: issuer, audience and times of the id_token are checked.
 *
 * @param wrong what an `invalid_grant` says of what was sent
 * @throws Refused
 */
export async function readAnswer(
  { origin, clientId }: Pick<Connection, 'origin' | 'clientId'>,
  wrong: TroubleReason,
  { response, body }: Answer,
  known: { readonly wasChallenged: boolean; readonly person: Person | null },
): Promise<Granted | MfaRequired> {
  const required = v.safeParse(mfaRequired, body);
  if (required.success) return { at: 'mfa_required', mfaToken: required.output.mfa_token };
  if (!response.ok) throw identifyRefusal(wrong, response, body, Date.now());
  const client: oauth.Client = { client_id: clientId, [oauth.clockTolerance]: 60 };
  const server = { issuer: `${origin}/` };
  const result = await oauth
    .processGenericTokenEndpointResponse(server, client, response)
    .catch((error: unknown) => {
      const why = identifyStepUpFailure(error);
      throw new Refused(why === 'clock' || why === 'unreachable' ? why : 'not_trusted');
    });
  const claims = oauth.getValidatedIdTokenClaims(result);
  const person = claims ? personOf(claims) : known.person;
  if (!person) throw new Refused('not_trusted');
  const code = v.safeParse(withCode, body);
  return {
    at: 'granted',
    grant: {
      accessToken: result.access_token,
      expiresInSeconds: result.expires_in ?? DEFAULT_LIFE_SECONDS,
      scopes: new Set((result.scope ?? SCOPE).split(' ')),
      // Auth0, "Manage Authentication Factors …": tokens that the MFA API issues have no `amr`. We know what we asked.
      wasChallenged: known.wasChallenged,
      // Nobody else remembers a sign-in here.
      isFresh: true,
      clockAheadSeconds: claims ? Math.round(Date.now() / 1000 - claims.iat) : 0,
      person,
    },
    refreshToken: result.refresh_token ?? null,
    recoveryCode: code.success ? code.output.recovery_code : null,
  };
}

function personOf(claims: oauth.IDToken): Person {
  return {
    sub: claims.sub,
    email: typeof claims.email === 'string' ? claims.email : null,
    isEmailVerified: claims.email_verified === true,
  };
}
