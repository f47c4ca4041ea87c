// How a sign-in with a password stands before and after.
import type { Grant } from '#step-up/authorization.ts';
import type { Locked } from '#step-up/stepUp.ts';

export const locked: Locked = { at: 'locked', failure: null, expected: null };

export function confirmationWith({ scopes, ...grant }: Grant) {
  const { person, wasChallenged, isFresh, clockAheadSeconds } = grant;
  return {
    at: 'unlocked',
    failure: null,
    person,
    wasChallenged,
    isFresh,
    clockAheadSeconds,
    mayRead: scopes.has('read:authenticators'),
    mayRemove: scopes.has('remove:authenticators'),
    mayEnroll: scopes.has('enroll'),
  } as const;
}
