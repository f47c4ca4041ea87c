// What the tenant in memory says of a confirmation: whose it was, and what it is good for.

export const TENANT = 'https://example.eu.auth0.com';
export const CLIENT_ID = 'the-gallery';
export const NONCE = 'nonce';

export type Granting = {
  /** Nobody asked for a second step. */
  readonly isUnchallenged?: boolean;
  readonly scope?: string;
  readonly email?: string;
  /** By how much its clock is ahead of this device's. */
  readonly clockAheadSeconds?: number;
};

/** What a confirmation is answered with. The page does not look at the signature: it came straight from here. */
export function grantedBy(settings: Granting, more: object = {}): object {
  const { scope, email = 'ada@example.com', isUnchallenged, clockAheadSeconds = 0 } = settings;
  const iat = Math.floor(Date.now() / 1000) + clockAheadSeconds;
  const claims = {
    iss: `${TENANT}/`,
    aud: CLIENT_ID,
    sub: `auth0|${email}`,
    email,
    email_verified: true,
    nonce: NONCE,
    iat,
    exp: iat + 36_000,
    ...(isUnchallenged ? {} : { amr: ['mfa'] }),
  };
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  return {
    access_token: 'access',
    token_type: 'Bearer',
    expires_in: 600,
    id_token: `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`,
    ...(scope ? { scope } : {}),
    ...more,
  };
}
