// A phone becomes a device of its person by scanning a QR code with the Guardian app.
import { findPersonById, type Person } from '#tenant/domain/people/people.ts';
import { digest, newEnrollmentTxId } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { activate } from './activate.ts';
import { type Authenticator, authenticatorsOf } from './authenticators.ts';
import { mayEnroll } from './mayEnroll.ts';
import { oobSeconds } from './oobCodes.ts';
import { answerPush, type Decision, openPushOf } from './pushes.ts';

/** What a phone is called that does not say its name. */
const namelessPhone = 'Phone';

/**
 * Opens an enrollment for a phone to scan.
 *
 * @returns `txId`, which goes into the QR code and is not kept
 */
export function openPushEnrollment(
  tenant: TenantState,
  person: Person,
  device: Authenticator,
): { readonly pushId: string; readonly txId: string } {
  const txId = newEnrollmentTxId();
  const pushId = digest(txId);
  tenant.store.run(
    `INSERT INTO pushes (id, user_id, authenticator_id, sent_at, purpose)
     VALUES (:pushId, :userId, :device, :at, 'enrollment')`,
    { pushId, userId: person.userId, device: device.id, at: tenant.clock.now() },
  );
  return { pushId, txId };
}

/**
 * The phone has scanned the QR code: it and its code twin are active from then on.
 *
 * A QR code must be scanned "within the next 5 minutes", and by one phone.
 *
 * @param enrollmentTxId from the QR code
 * @param deviceName what the list will call it; empty for a phone that does not say
 * @returns the device, or undefined when there is nothing to scan (any more)
 * @see Auth0, "Enroll and Challenge Push Authenticators"
 */
export function scanPushEnrollment(
  tenant: TenantState,
  enrollmentTxId: string,
  deviceName: string,
): Authenticator | undefined {
  return tenant.store.atomically(() => {
    const push = tenant.store.get<{ id: string; userId: string; sentAt: number }>(
      `SELECT id, user_id AS userId, sent_at AS sentAt FROM pushes
       WHERE id = :id AND purpose = 'enrollment' AND decision IS NULL`,
      { id: digest(enrollmentTxId) },
    );
    if (!push || tenant.clock.now() - push.sentAt >= oobSeconds) return undefined;
    const person = findPersonById(tenant, push.userId);
    return person && bindPhone(tenant, person, push.id, deviceName);
  });
}

/**
 * Answers what reached a person's phone last: approves or denies a push, scans or declines an enrollment.
 *
 * @param deviceName for an enrollment; empty for a phone that does not say
 * @returns false when nothing is open
 */
export function answerNewestPush(
  tenant: TenantState,
  person: Person,
  decision: Decision,
  deviceName: string,
): boolean {
  return tenant.store.atomically(() => {
    const challenge = openPushOf(tenant, person);
    const enrollment = openPushOf(tenant, person, 'enrollment');
    if (!enrollment || (challenge && challenge.position > enrollment.position)) {
      return answerPush(tenant, person, decision);
    }
    if (decision === 'approve') {
      return bindPhone(tenant, person, enrollment.id, deviceName) !== undefined;
    }
    decide(tenant, enrollment.id, 'deny');
    return true;
  });
}

function bindPhone(
  tenant: TenantState,
  person: Person,
  pushId: string,
  deviceName: string,
): Authenticator | undefined {
  const opened = tenant.store.get<{ device: string; jti: string | null; onlyAsFirst: number }>(
    `SELECT authenticator_id AS device, belongs_to AS jti, only_as_first AS onlyAsFirst
     FROM oob_codes WHERE push_id = :pushId`,
    { pushId },
  );
  const by = { jti: opened?.jti ?? undefined, onlyAsFirst: opened?.onlyAsFirst === 1 };
  const find = () => authenticatorsOf(tenant, person).find(({ id }) => id === opened?.device);
  const device = find();
  if (!device || device.active || !mayEnroll(tenant, person, by)) return undefined;
  decide(tenant, pushId, 'approve');
  tenant.store.run('UPDATE authenticators SET name = :name WHERE id = :id', {
    name: deviceName || namelessPhone,
    id: device.id,
  });
  activate(tenant, person, device, by.jti);
  return find();
}

function decide(tenant: TenantState, pushId: string, decision: Decision): void {
  tenant.store.run('UPDATE pushes SET decision = :decision WHERE id = :pushId', {
    decision,
    pushId,
  });
}
