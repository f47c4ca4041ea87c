// What an administrator may do about somebody's methods, and the person themselves may not.
import { authenticatorsOf } from '#tenant/domain/authenticators/authenticators.ts';
import { notifyOfChange } from '#tenant/domain/authenticators/notices.ts';
import { renewRecoveryCode } from '#tenant/domain/authenticators/recoveryCodes.ts';
import { takeAway } from '#tenant/domain/authenticators/removeAuthenticator.ts';
import { recordEvent } from '#tenant/domain/events.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Person } from './people.ts';

/**
 * Removes an authentication method of somebody, confirmed or not, the recovery code included.
 *
 * "Linked authentication methods will be deleted together": text and voice of a phone, push and its
 * code, whatever the switch `cascade` says of removals by the person. A verified address is part of
 * the profile and stays (assumed).
 *
 * @param id `'totp|dev_…'`; a phone's is `'phone|dev_…'`, and those of its text and voice name it too
 * @returns false when the person has no such method
 * @see Auth0, Management API, "Deletes an authentication method by ID"
 * @see Auth0, "MFA API FAQ": a recovery code "can only be deleted by an administrator"
 */
export function removeMethod(tenant: TenantState, person: Person, id: string): boolean {
  return tenant.store.atomically(() => {
    const all = authenticatorsOf(tenant, person).filter(({ fromProfile }) => !fromProfile);
    const [kind, device] = id.split('|');
    const named = all.find((each) =>
      kind === 'phone' && each.phoneNumber ? each.id.endsWith(`|${device}`) : each.id === id,
    );
    if (!named) return false;
    const going = all.filter(({ bond }) => bond === named.bond);
    takeAway(tenant, person, going);
    return true;
  });
}

/**
 * Removes every authentication method of somebody, unconfirmed ones and the recovery code included.
 *
 * @see Auth0, Management API, "Deletes all authentication methods", "Delete all of a user's authenticators"
 */
export function removeAllMethods(tenant: TenantState, person: Person): void {
  tenant.store.atomically(() => {
    const all = authenticatorsOf(tenant, person).filter(({ fromProfile }) => !fromProfile);
    takeAway(tenant, person, all);
  });
}

/**
 * Replaces somebody's recovery code; the old one is worth nothing from then on.
 *
 * @returns the new one, which is told here only; undefined when the person has none
 * @see Auth0, Management API, "Generate new multi-factor authentication recovery code"
 */
export function regenerateRecoveryCode(tenant: TenantState, person: Person): string | undefined {
  return tenant.store.atomically(() => {
    const old = authenticatorsOf(tenant, person).find(
      ({ kind, active }) => kind === 'recovery-code' && active,
    );
    if (!old) return undefined;
    const recoveryCode = renewRecoveryCode(tenant, old.id);
    recordEvent(tenant, person.userId, 'recovery_code_regenerated', old.id);
    notifyOfChange(tenant, person, 'replaced', [old]);
    return recoveryCode;
  });
}

/**
 * Makes every browser forget that somebody was remembered there.
 *
 * @see Auth0, Management API, "Invalidate all remembered browsers for multi-factor authentication"
 */
export function forgetBrowsers(tenant: TenantState, person: Person): void {
  tenant.store.atomically(() => {
    tenant.store.run('DELETE FROM remembered_browsers WHERE user_id = :userId', {
      userId: person.userId,
    });
    recordEvent(tenant, person.userId, 'browsers_forgotten', person.userId);
  });
}
