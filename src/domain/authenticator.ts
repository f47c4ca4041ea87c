// What a second factor is to the person who owns it, whatever the wire called it.

/** Every kind that we know by name. Anything else is `unknown`: shown, and never removed by accident. */
export type KnownKind =
  | 'push'
  | 'otp'
  | 'sms'
  | 'voice'
  | 'email'
  | 'recovery-code'
  | 'webauthn-roaming'
  | 'webauthn-platform';

export type AuthenticatorKind = KnownKind | 'unknown';

/**
 * One authenticator as the tenant lists it.
 *
 * `name` is what the tenant calls it: a device ("Pixel 9"), a masked phone number ("XXXXXXXXX9167"), a
 * masked address ("****@exam*******"), or nothing.
 */
export type Authenticator = {
  /** For example `'sms|dev_NU1Ofuw3Cw0XCt5x'`. Unique in a list. */
  readonly id: string;
  readonly kind: AuthenticatorKind;
  /** False: the enrollment was never confirmed, so it can't be used for a challenge. */
  readonly isActive: boolean;
  readonly name: string | null;
  /** False: the tenant sent no usable id, so nothing can be asked of it. */
  readonly isAddressable: boolean;
};

/**
 * Whether the tenant can ask for this authenticator when the person signs in.
 *
 * Email and recovery codes don't count: somebody with only these gets the token without a challenge.
 * An unknown kind doesn't count either: promising protection that may not exist would be worse.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API", Before you start: "If your users
 * are not enrolled with any authentication factors, or are only enrolled with the `email` factor, the MFA
 * token is minted and the user not issued a challenge." The recovery code alone: assumed.
 */
export function isChallengeable(authenticator: Authenticator): boolean {
  return authenticator.isActive && challengeable.has(authenticator.kind);
}

const challengeable: ReadonlySet<AuthenticatorKind> = new Set<AuthenticatorKind>([
  'push',
  'otp',
  'sms',
  'voice',
  'webauthn-roaming',
  'webauthn-platform',
]);
