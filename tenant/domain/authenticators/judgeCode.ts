// Every guess counts: a wrong code uses up one of the tries a person has.
import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { limitOf, takeOne } from './limits.ts';

/**
 * Judges a code, unless too many wrong ones came before.
 *
 * Looking, judging and counting are one piece of work: of a thousand guesses that come at once, as
 * many are judged as of a thousand that come one by one.
 *
 * @param subject what the diary says was tried
 * @param judge tells what the code is good for; undefined for a wrong one
 */
export function judgeCode<Right>(
  tenant: TenantState,
  person: Person,
  bucket: 'wrong code' | 'wrong recovery code',
  subject: string,
  judge: () => Right | undefined,
):
  | { readonly outcome: 'right'; readonly right: Right }
  | { readonly outcome: 'wrong' | 'limited' } {
  return tenant.store.atomically(() => {
    if (limitOf(tenant, person.userId, bucket).remaining < 1) return { outcome: 'limited' };
    const right = judge();
    if (right !== undefined) return { outcome: 'right', right };
    takeOne(tenant, person.userId, bucket);
    recordEvent(tenant, person.userId, 'challenge_failed', subject);
    return { outcome: 'wrong' };
  });
}
