// The people a new tenant starts with: one for every situation the page must handle.
import type { Enrollment } from '#tenant/domain/authenticators/authenticators.ts';

type Demo = {
  readonly email: string;
  readonly emailVerified: boolean;
  readonly has: string;
  readonly enrollments: readonly Enrollment[];
};

const active = true;

/** Who they are, for the sign-in hints that are printed on the screen. */
export const demoPeople: readonly Demo[] = [
  {
    email: 'ada@example.com',
    emailVerified: true,
    has: 'push, a phone, an authenticator app, email, a recovery code',
    enrollments: [
      { kind: 'push', name: "Ada's Pixel 9", active },
      { kind: 'phone', phoneNumber: '+491701234567', active },
      { kind: 'otp', active },
      { kind: 'recovery-code', active },
      { kind: 'otp', active: false },
    ],
  },
  { email: 'ben@example.com', emailVerified: false, has: 'nothing', enrollments: [] },
  { email: 'cleo@example.com', emailVerified: true, has: 'a verified email', enrollments: [] },
  {
    email: 'dan@example.com',
    emailVerified: true,
    has: 'one authenticator app',
    enrollments: [{ kind: 'otp', active }],
  },
  {
    email: 'eve@example.com',
    emailVerified: true,
    has: 'a phone and a second email',
    enrollments: [
      { kind: 'phone', phoneNumber: '+15550102046', active },
      { kind: 'email', email: 'eve.second@example.org', active },
    ],
  },
  {
    email: 'max@example.com',
    emailVerified: true,
    has: 'twelve authenticators of all kinds',
    enrollments: [
      { kind: 'push', name: 'iPhone of Max', active },
      { kind: 'phone', phoneNumber: '+491729167000', active },
      { kind: 'phone', phoneNumber: '+442079460018', active },
      { kind: 'otp', active },
      { kind: 'email', email: 'max.backup@example.net', active },
      { kind: 'webauthn-roaming', name: 'YubiKey 5C', active },
      { kind: 'webauthn-platform', name: 'MacBook Air', active },
      { kind: 'recovery-code', active },
    ],
  },
];
