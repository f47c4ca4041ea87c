// The verified address of a profile, as an authenticator that nobody enrolled.
import type { Person } from '#tenant/domain/people/people.ts';
import type { Authenticator } from './authenticators.ts';

/** The row that stands for a person's own address; its id stays the same for ever. */
export function profileEmail(person: Person): Authenticator {
  return {
    id: person.emailAuthenticatorId,
    kind: 'email',
    active: true,
    bond: person.emailAuthenticatorId,
    name: null,
    phoneNumber: null,
    email: person.email,
    seed: null,
    lastStep: -1,
    recoveryDigest: null,
    fromProfile: true,
  };
}
