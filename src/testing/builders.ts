// Authenticators for tests, with good defaults: say only what the test is about.
import type { Authenticator, AuthenticatorKind } from '#domain/authenticator.ts';

let made = 0;

/** One authenticator; its id has the shape of Auth0's: `'totp|dev_0000000000000001'`. */
export function authenticator(
  kind: AuthenticatorKind,
  changes: Partial<Authenticator> = {},
): Authenticator {
  made += 1;
  const prefix = kind === 'otp' ? 'totp' : kind;
  return {
    id: `${prefix}|dev_${String(made).padStart(16, '0')}`,
    kind,
    isActive: true,
    name: null,
    isAddressable: true,
    ...changes,
  };
}

/** A phone with both its abilities, which share the part of their ids behind the bar. */
export function phone(name = 'XXXXXXXXX9167'): [sms: Authenticator, voice: Authenticator] {
  const sms = authenticator('sms', { name });
  return [sms, { ...sms, id: sms.id.replace('sms|', 'voice|'), kind: 'voice' }];
}

/** A push and the one-time code that is set up with it; their ids share nothing. */
export function guardianApp(name = 'Pixel 9'): [push: Authenticator, code: Authenticator] {
  return [authenticator('push', { name }), authenticator('otp')];
}

export const otp = () => authenticator('otp');
export const email = (name = '***@exam*******') => authenticator('email', { name });
export const recoveryCode = () => authenticator('recovery-code');
