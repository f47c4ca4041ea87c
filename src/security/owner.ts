// What a confirmation lets the page know and do.
import type { Owner } from '#domain/removability.ts';
import type { Removal } from '#queries/useRemoval.ts';
import { confirmationOf, isUnlocked, type StepUpState } from '#step-up/stepUp.ts';

/** Whether there is a token that may read the list. */
export function mayAsk(stepUp: StepUpState): boolean {
  return isUnlocked(stepUp) && confirmationOf(stepUp)?.mayRead === true;
}

/** What the tenant has removed by its own word, and still lists. */
export function leavingNow({ confirmed, outcome }: Removal): ReadonlySet<string> {
  return new Set(outcome?.at === 'lagging' ? confirmed?.plan.goes.map(({ id }) => id) : []);
}

/** What we know of the person who is looking. Without a confirmation nothing is known, and nothing allowed. */
export function ownerOf(stepUp: StepUpState, leaving: ReadonlySet<string>): Owner {
  const confirmed = confirmationOf(stepUp);
  if (!confirmed) return { email: null, isEmailVerified: false, mayRemove: true, leaving };
  const { person, mayRemove } = confirmed;
  return { email: person.email, isEmailVerified: person.isEmailVerified, mayRemove, leaving };
}
