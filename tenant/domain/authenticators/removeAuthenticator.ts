// The rules of removal: what may go, what goes with it, and what stays.

import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { notifyOfChange } from './notices.ts';

export type Removal =
  | { readonly outcome: 'removed'; readonly ids: readonly string[] }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unknown' };

/**
 * Removes one authenticator of a person, and whatever goes with it.
 *
 * - Push and its code, text and voice of one phone: "deleting either" deletes both.
 * - A verified email that was listed by itself: "you can't delete them"; one enrolled explicitly goes.
 * - A recovery code "can only be deleted by an administrator using the Management API".
 * - The last factor may go; a recovery code stays behind (assumed).
 * - An unconfirmed entry may go (assumed, switch `unconfirmedMayGo`), and so may WebAuthn (assumed).
 * - Somebody else's id is an unknown id: nothing tells them apart.
 *
 * The switch `cascade` changes the first rule: `none` takes only the one; `more` takes the pair and
 * also the removable authenticator enrolled next after it (the first one, if it was the last).
 *
 * @param id decoded: `'sms|dev_NU1Ofuw3Cw0XCt5x'`
 * @throws never; what was removed keeps its row with the time of removal
 * @see Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators
 */
export function removeAuthenticator(tenant: TenantState, person: Person, id: string): Removal {
  return tenant.store.atomically(() => {
    const all = authenticatorsOf(tenant, person);
    const named = all.find((authenticator) => authenticator.id === id);
    if (!named) return { outcome: 'unknown' };
    const isKept = !named.active && !readSwitches(tenant.store).unconfirmedMayGo;
    if (isKept || !isRemovable(named)) return { outcome: 'refused' };

    const going = whatGoes(tenant, all, named);
    takeAway(tenant, person, going);
    return { outcome: 'removed', ids: going.map((authenticator) => authenticator.id) };
  });
}

/** Takes authenticators away, whoever decided it; the person is told of those that were confirmed. */
export function takeAway(
  tenant: TenantState,
  person: Person,
  going: readonly Authenticator[],
): void {
  for (const { id } of going) {
    tenant.store.run('UPDATE authenticators SET deleted_at = :at WHERE id = :id', {
      at: tenant.clock.now(),
      id,
    });
    recordEvent(tenant, person.userId, 'authenticator_removed', id);
  }
  const missed = going.filter(({ active }) => active);
  notifyOfChange(tenant, person, 'removed', missed);
}

/**
 * Says whether a person may remove this themselves.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API", Delete authenticators
 */
export function isRemovable(authenticator: Authenticator): boolean {
  return !authenticator.fromProfile && authenticator.kind !== 'recovery-code';
}

function whatGoes(
  tenant: TenantState,
  all: readonly Authenticator[],
  named: Authenticator,
): readonly Authenticator[] {
  const pair = all.filter(({ bond }) => bond === named.bond);
  switch (readSwitches(tenant.store).cascade) {
    case 'none':
      return [named];
    case 'pairs':
      return pair;
    case 'more': {
      const position = all.indexOf(named);
      const inOrder = [...all.slice(position), ...all.slice(0, position)];
      const next = inOrder.find((other) => isRemovable(other) && other.bond !== named.bond);
      return next ? [...pair, next] : pair;
    }
  }
}
