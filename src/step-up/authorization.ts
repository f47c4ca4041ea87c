// The two OAuth steps of a step-up: the address to send the person to, and what comes back exchanged.
import * as oauth from 'oauth4webapi';
import { markForPopup, type Transaction } from './transaction.ts';

export type StepUpSettings = {
  /** For example `'https://example.eu.auth0.com'`; no slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  /** For example `'https://example.eu.auth0.com/mfa/'`. With a custom domain it keeps the tenant's own. */
  readonly mfaAudience: string;
  readonly redirectUri: string;
};

/** What a passed step-up gave us. Lives in memory, and nowhere else. */
export type Grant = {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly scopes: ReadonlySet<string>;
  /** Whether the tenant says that a second factor was asked for and given. */
  readonly wasChallenged: boolean;
  /** Whether the person signed in for this trip, whatever the tenant remembered of them. */
  readonly isFresh: boolean;
  /** By how much the clock of the device is ahead of the tenant's; less than zero when it is behind. */
  readonly clockAheadSeconds: number;
  readonly person: Person;
};

export type Person = {
  readonly sub: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
};

/**
 * @see Auth0, "Manage Authentication Factors with Authentication API": the audience, and the three scopes
 * `enroll`, `read:authenticators`, `remove:authenticators`
 */
export const SCOPE = 'openid profile email enroll read:authenticators remove:authenticators';

/** The documented life of a token for the MFA audience; used when an answer does not say. */
export const DEFAULT_LIFE_SECONDS = 600;

const CLOCK_TOLERANCE_SECONDS = 60;

/** The tenant was asked for a sign-in, and answered with an older one. */
export class StaleSignIn extends Error {
  override readonly name = 'StaleSignIn';
}

export type Trip = {
  readonly returnTo: string;
  readonly expected: Person | null;
  /** The tenant still knows another account, and would hand it back without a question. */
  readonly askWho: boolean;
  /** The person has to sign in again, whatever the tenant remembers. */
  readonly isFresh: boolean;
  readonly isInPopup: boolean;
  readonly begunAtMs: number;
  readonly carried: string | null;
};

/**
 * Prepares one trip to the tenant.
 *
 * @returns the address to go to and what to remember for the way back
 * @see RFC 7636 (PKCE), RFC 9700 section 2.1
 */
export async function beginAuthorization(
  settings: StepUpSettings,
  { returnTo, expected, askWho, isFresh, isInPopup, begunAtMs, carried }: Trip,
): Promise<{ url: string; transaction: Transaction }> {
  const state = oauth.generateRandomState();
  const transaction: Transaction = {
    state: isInPopup ? markForPopup(state) : state,
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier(),
    returnTo,
    expectedSub: expected?.sub ?? null,
    expectedEmail: expected?.email ?? null,
    isFresh,
    begunAtMs,
    carried,
  };
  const url = new URL('/authorize', settings.origin);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: settings.redirectUri,
    audience: settings.mfaAudience,
    scope: SCOPE,
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(transaction.codeVerifier),
    code_challenge_method: 'S256',
    ...(expected?.email ? { login_hint: expected.email } : {}),
    ...(askWho ? { prompt: 'login' } : {}),
    // OpenID Connect Core 3.1.2.1: with `max_age` the answer has to hold `auth_time`.
    ...(isFresh ? { max_age: '0' } : {}),
  }).toString();
  return { url: url.href, transaction };
}

/**
 * Exchanges what came back, and trusts nothing in it: state, issuer, nonce, the audience, the times and the
 * subject of the id_token are all checked.
 *
 * @param answer the query of the callback address
 * @param nowMs the clock of the device, as when the trip began
 * @throws StaleSignIn, and oauth4webapi's errors: `AuthorizationResponseError` when the tenant says no,
 * `ResponseBodyError` when it refuses the code, others when something does not fit
 * @see OpenID Connect Core 3.1.3.7; the signature is not needed, as the token comes straight from the
 * tenant over the connection that it authenticates
 */
export async function exchangeCode(
  settings: StepUpSettings,
  transaction: Transaction,
  answer: URLSearchParams,
  fetchToken: typeof fetch,
  nowMs: number,
): Promise<Grant> {
  const server: oauth.AuthorizationServer = {
    issuer: `${settings.origin}/`,
    token_endpoint: `${settings.origin}/oauth/token`,
  };
  const client: oauth.Client = {
    client_id: settings.clientId,
    [oauth.clockTolerance]: CLOCK_TOLERANCE_SECONDS,
  };
  const parameters = oauth.validateAuthResponse(server, client, answer, transaction.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    settings.redirectUri,
    transaction.codeVerifier,
    {
      [oauth.customFetch]: (url, options) => fetchToken(url, options as RequestInit),
      // Settings take http for loopback hosts only.
      [oauth.allowInsecureRequests]: settings.origin.startsWith('http://'),
      signal: () => AbortSignal.timeout(15_000),
    },
  );
  const result = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: transaction.nonce,
    requireIdToken: true,
  });
  const claims = oauth.getValidatedIdTokenClaims(result);
  if (!claims) throw new Error('id_token is missing');
  if (transaction.isFresh) checkFresh(claims, (nowMs - transaction.begunAtMs) / 1000);
  return {
    accessToken: result.access_token,
    expiresInSeconds: result.expires_in ?? DEFAULT_LIFE_SECONDS,
    // RFC 6749, 5.1: no scope in the answer means that all of it was granted.
    scopes: new Set((result.scope ?? SCOPE).split(' ')),
    isFresh: transaction.isFresh,
    // The id_token was made just now, so this is the tenant's clock, whatever headers a browser may read.
    clockAheadSeconds: Math.round(nowMs / 1000 - claims.iat),
    // Auth0, "Configure Step-up Authentication for Web Apps": `amr` holds `mfa` after a challenge.
    wasChallenged: Array.isArray(claims.amr) && claims.amr.includes('mfa'),
    person: {
      sub: claims.sub,
      email: typeof claims.email === 'string' ? claims.email : null,
      isEmailVerified: claims.email_verified === true,
    },
  };
}

/**
 * The sign-in lies within the trip. Both times are the tenant's, so a wrong clock of the device changes nothing.
 *
 * @see OpenID Connect Core 3.1.3.7, 13
 */
function checkFresh({ iat, auth_time: signedInAt }: oauth.IDToken, tripSeconds: number): void {
  const earliest = iat - Math.max(0, tripSeconds) - CLOCK_TOLERANCE_SECONDS;
  if (typeof signedInAt !== 'number' || signedInAt < earliest) throw new StaleSignIn();
}
