// Every list of up to so many authenticators that a person could have, for rules that must always hold.
import type { Authenticator } from '#domain/authenticator.ts';
import { authenticator, email, guardianApp, otp, phone, recoveryCode } from './builders.ts';

/** What can be set up in one go; each makes one authenticator, or the pair that Auth0 makes. */
const things: Readonly<Record<string, () => readonly Authenticator[]>> = {
  guardian: () => guardianApp(),
  push: () => [authenticator('push', { name: 'Pixel 9' })],
  otp: () => [otp()],
  phone: () => phone(),
  sms: () => [authenticator('sms', { name: 'XXXXXXXXX0001' })],
  voice: () => [authenticator('voice', { name: 'XXXXXXXXX0002' })],
  email: () => [email()],
  'recovery-code': () => [recoveryCode()],
  'security-key': () => [authenticator('webauthn-roaming', { name: 'Key' })],
  passkey: () => [authenticator('webauthn-platform')],
  unknown: () => [authenticator('unknown')],
};

export type Combination = {
  /** For example `'guardian + otp + email'`. */
  readonly title: string;
  readonly list: readonly Authenticator[];
};

/**
 * Every ordered choice, repetition allowed, of things that make at most `most` authenticators together.
 *
 * @param most four makes some ten thousand
 */
export function everyCombination(most: number): readonly Combination[] {
  const grow = (so: Combination): readonly Combination[] => [
    so,
    ...Object.entries(things).flatMap(([name, make]) => {
      const list = [...so.list, ...make()];
      const title = so.title === 'nothing' ? name : `${so.title} + ${name}`;
      return list.length > most ? [] : grow({ title, list });
    }),
  ];
  return grow({ title: 'nothing', list: [] });
}
