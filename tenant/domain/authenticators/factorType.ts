// What Auth0 calls a factor where it means the kind of thing: in Actions, and in the newer field `type` of a row.
import type { Kind } from './authenticators.ts';

/** @see Auth0, "Customize MFA Selection for Universal Login" */
export const factorTypes = [
  'otp',
  'email',
  'push-notification',
  'phone',
  'webauthn-platform',
  'webauthn-roaming',
  'recovery-code',
] as const;

export type FactorType = (typeof factorTypes)[number];

/** `'sms'` and `'voice'` are `'phone'`: one factor for a number. */
export function factorTypeOf(kind: Kind): FactorType {
  if (kind === 'sms' || kind === 'voice') return 'phone';
  return kind === 'push' ? 'push-notification' : kind;
}
