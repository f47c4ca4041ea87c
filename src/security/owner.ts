// What a confirmation lets the page know and do.
import type { Owner } from '#domain/removability.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { confirmationOf, readOnlyOf, type StepUpState } from '#step-up/stepUp.ts';

/** What the tenant has removed by its own word, and still lists. */
export function leavingNow({ confirmed, outcome }: Removal): ReadonlySet<string> {
  return new Set(outcome?.at === 'lagging' ? confirmed?.plan.goes.map(({ id }) => id) : []);
}

/** What we know of the person who is looking. Without a confirmation nothing is known, and nothing allowed. */
export function ownerOf(stepUp: StepUpState, leaving: ReadonlySet<string>): Owner {
  const confirmed = confirmationOf(stepUp);
  // Who signs in with an address has it verified (assumed): nobody confirms only to hear that it stays.
  const email = readOnlyOf(stepUp)?.account ?? null;
  if (!confirmed) return { email, isEmailVerified: email !== null, mayRemove: true, leaving };
  const { person, mayRemove } = confirmed;
  return { email: person.email, isEmailVerified: person.isEmailVerified, mayRemove, leaving };
}
