// A person points their phone at a QR code.
import { scanPushEnrollment } from '#tenant/domain/authenticators/pushEnrollment.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { digest } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { addPhoneAccount } from './phoneAccounts.ts';
import { readBarcode } from './readBarcode.ts';

export type Scanned =
  /** The phone shows codes for it from now on; the tenant has not heard of that. */
  | { readonly outcome: 'account_added' | 'account_known'; readonly name: string }
  /** The phone has told the tenant its name, and gets pushes from now on. */
  | { readonly outcome: 'push_enrolled'; readonly name: string }
  /** With a sentence for whoever holds the phone. */
  | { readonly outcome: 'refused'; readonly problem: string };

/**
 * Scans a QR code for an authenticator app or for push.
 *
 * @param deviceName what the phone calls itself when it enrolls for push; empty for its usual name
 */
export function scanWithPhone(
  tenant: TenantState,
  person: Person,
  uri: string,
  deviceName = '',
): Scanned {
  const barcode = readBarcode(uri);
  switch (barcode.says) {
    case 'nothing':
      return { outcome: 'refused', problem: barcode.problem };
    case 'seed': {
      const { name, seed } = barcode;
      const isNew = addPhoneAccount(tenant, person, { name, seed });
      return { outcome: isNew ? 'account_added' : 'account_known', name };
    }
    case 'push':
      return enrollForPush(tenant, person, barcode.enrollmentTxId, deviceName || usualName(person));
  }
}

/** The stand-in phone has one owner, and shows only their pushes: it scans for nobody else. */
function enrollForPush(
  tenant: TenantState,
  person: Person,
  enrollmentTxId: string,
  deviceName: string,
): Scanned {
  const refused = (problem: string): Scanned => ({ outcome: 'refused', problem });
  const owner = tenant.store.get<{ userId: string }>(
    'SELECT user_id AS userId FROM pushes WHERE id = :id',
    { id: digest(enrollmentTxId) },
  );
  if (owner && owner.userId !== person.userId) {
    return refused('This code was made for somebody else: scan it with their phone.');
  }
  const device = scanPushEnrollment(tenant, enrollmentTxId, deviceName);
  return device
    ? { outcome: 'push_enrolled', name: device.name ?? deviceName }
    : refused('This code was scanned before, or is older than five minutes: get a new one.');
}

/** `ada@example.com` holds `Ada's phone`. */
function usualName({ email }: Person): string {
  const [name = ''] = email.split(/[@.+]/);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}'s phone`;
}
