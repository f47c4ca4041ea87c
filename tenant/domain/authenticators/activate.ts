// An enrollment is confirmed: all that came with it becomes good.
import { recordEvent } from '#tenant/domain/events.ts';
import { vouchForGrant } from '#tenant/domain/oauth/grants.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { notifyOfChange } from './notices.ts';

/**
 * Makes a method active, its twin with it, and a recovery code that waits.
 *
 * The access token that enrolled it was perhaps issued without a challenge, since there was nothing
 * to challenge with. Its bearer has just proved more than a challenge would; so it stays good
 * (assumed, switch `tokenAfterFirstFactor`).
 *
 * @param device any one of those that share a bond
 * @param jti the access token that was used, if one was
 */
export function activate(
  tenant: TenantState,
  person: Person,
  device: Authenticator,
  jti: string | undefined,
): void {
  const waiting = authenticatorsOf(tenant, person).filter(({ active }) => !active);
  const bond = waiting.filter((each) => each.bond === device.bond);
  const recovery = waiting.filter(({ kind }) => kind === 'recovery-code');
  for (const { id } of [...bond, ...recovery]) {
    tenant.store.run('UPDATE authenticators SET active = 1 WHERE id = :id', { id });
    recordEvent(tenant, person.userId, 'authenticator_enrolled', id);
  }
  if (jti !== undefined) vouchForGrant(tenant, jti);
  const active = authenticatorsOf(tenant, person).filter((each) => each.bond === device.bond);
  notifyOfChange(tenant, person, 'added', active);
}
