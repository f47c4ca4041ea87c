// The names of the grants at /oauth/token.

/**
 * Every grant this tenant knows.
 *
 * @see Auth0, "Application Grant Types"
 */
export const grantTypes = [
  'authorization_code',
  'refresh_token',
  'password',
  'http://auth0.com/oauth/grant-type/password-realm',
  'http://auth0.com/oauth/grant-type/mfa-otp',
  'http://auth0.com/oauth/grant-type/mfa-oob',
  'http://auth0.com/oauth/grant-type/mfa-recovery-code',
  'client_credentials',
] as const;

export type GrantType = (typeof grantTypes)[number];

/** The grant a token request names, if it is one. */
export const findGrantType = (name: string): GrantType | undefined =>
  grantTypes.find((each) => each === name);
