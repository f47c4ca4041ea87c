// Begins an enrollment: the new method is there at once, and good for nothing until it is confirmed.
import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import {
  type Authenticator,
  authenticatorsOf,
  type Enrollment,
  enroll,
  pendingSeconds,
} from './authenticators.ts';
import { appBarcodeUri, pushBarcodeUri } from './barcodeUri.ts';
import { isEnrolled } from './isEnrolled.ts';
import { type Limit, limitOf, maySend } from './limits.ts';
import { type Enroller, mayEnroll } from './mayEnroll.ts';
import { issueOobCode } from './oobCodes.ts';
import { openPushEnrollment } from './pushEnrollment.ts';
import { sendCode } from './sendCode.ts';

export type Wanted =
  | { readonly kind: 'otp' | 'push' }
  | { readonly kind: 'sms' | 'voice'; readonly phoneNumber: string }
  | { readonly kind: 'email'; readonly email: string };

export type Begun =
  | {
      readonly outcome: 'begun';
      /** All that came into being, unconfirmed: with its twin, and the recovery code. */
      readonly authenticators: readonly Authenticator[];
      /** For an authenticator app: 32 letters of base32. */
      readonly seed: string | null;
      /** For an app, or for Guardian. */
      readonly barcodeUri: string | null;
      /** For a text, a call, an email or a push: `'Fe26.2*…'`. */
      readonly oobCode: string | null;
      /** Told here only; good once the enrollment is confirmed. */
      readonly recoveryCode: string | null;
    }
  | {
      readonly outcome: 'factor_disabled' | 'invalid_number' | 'already_enrolled' | 'too_many';
    }
  | { readonly outcome: 'limited'; readonly limit: Limit };

/**
 * How many authenticators a person may have, unconfirmed ones and twins included.
 *
 * "Once the total number of authenticators reaches fifty-one (51), the user cannot run more MFA
 * enrollments" (Auth0's staff, in its community).
 */
const mostAuthenticators = 50;

/**
 * Begins to enroll something.
 *
 * - Push brings its code twin; a phone number becomes text and voice, where the tenant has both.
 * - A recovery code comes with "the first time the user is associating an authenticator", once.
 * - What is not confirmed within 24 hours is gone.
 *
 * @throws never; nothing was created or sent unless the outcome is `begun`
 * @see Auth0, "Manage Authentication Factors with Authentication API"
 */
export function beginEnrollment(
  tenant: TenantState,
  person: Person,
  wanted: Wanted,
  by: Enroller = {},
): Begun {
  return tenant.store.atomically(() => {
    const { factors } = readSwitches(tenant.store);
    if (!factors.includes(wanted.kind)) return { outcome: 'factor_disabled' };
    if ('phoneNumber' in wanted && !isCallable(wanted.phoneNumber)) {
      return { outcome: 'invalid_number' };
    }
    if (!mayEnroll(tenant, person, by)) return { outcome: 'already_enrolled' };

    forgetExpired(tenant, person);
    const before = authenticatorsOf(tenant, person).filter(({ fromProfile }) => !fromProfile);
    const enrollment = enrollmentOf(wanted, factors.includes('voice') && factors.includes('sms'));
    const first =
      factors.includes('recovery-code') &&
      !isEnrolled(tenant, person) &&
      before.every(({ kind }) => kind !== 'recovery-code');
    const rows = (enrollment.kind === 'push' || enrollment.kind === 'phone' ? 2 : 1) + +first;
    if (before.length + rows > mostAuthenticators) return { outcome: 'too_many' };
    const sent = wanted.kind === 'otp' || wanted.kind === 'push' ? null : wanted.kind;
    if (sent && !maySend(tenant, person.userId, sent)) {
      return { outcome: 'limited', limit: limitOf(tenant, person.userId, sent) };
    }

    const created = enroll(tenant, person, enrollment).map(({ authenticator }) => authenticator);
    const [recovery] = first
      ? enroll(tenant, person, { kind: 'recovery-code', active: false })
      : [];
    return {
      outcome: 'begun',
      authenticators: recovery ? [...created, recovery.authenticator] : created,
      recoveryCode: recovery?.recoveryCode ?? null,
      ...start(tenant, person, created, wanted, by),
    };
  });
}

/** Sends the code, opens the push, or draws what an app scans. */
function start(
  tenant: TenantState,
  person: Person,
  created: readonly Authenticator[],
  wanted: Wanted,
  by: Enroller,
) {
  const device = created.find(({ kind }) => kind === wanted.kind);
  if (!device) throw new Error(`No ${wanted.kind} came into being`);
  const nothing = { seed: null, barcodeUri: null, oobCode: null };
  const tie = { purpose: 'enrollment', by } as const;
  switch (wanted.kind) {
    case 'otp': {
      const seed = device.seed ?? '';
      return { ...nothing, seed, barcodeUri: appBarcodeUri(person, seed) };
    }
    case 'push': {
      const { pushId, txId } = openPushEnrollment(tenant, person, device);
      const oobCode = issueOobCode(tenant, person, device, tie, { pushId });
      return { ...nothing, oobCode, barcodeUri: pushBarcodeUri(tenant, person, txId) };
    }
    default: {
      const code = sendCode(tenant, { ...device, kind: wanted.kind }, 'enrollment');
      const oobCode = issueOobCode(tenant, person, device, tie, { code });
      return { ...nothing, oobCode };
    }
  }
}

function enrollmentOf(wanted: Wanted, bothPhoneFactors: boolean): Enrollment {
  const active = false;
  switch (wanted.kind) {
    case 'otp':
      return { kind: 'otp', active };
    case 'push':
      return { kind: 'push', name: null, active };
    case 'email':
      return { kind: 'email', email: wanted.email, active };
    default:
      return {
        kind: bothPhoneFactors ? 'phone' : wanted.kind,
        phoneNumber: wanted.phoneNumber,
        active,
      };
  }
}

/** E.164: a plus sign, no leading zero, at most fifteen digits. */
const isCallable = (phoneNumber: string) => /^\+[1-9]\d{6,14}$/.test(phoneNumber);

/** Marks what expired as removed; nobody has seen it since it did. */
function forgetExpired(tenant: TenantState, { userId }: Person): void {
  const expired = tenant.store.all<{ id: string; gone: number }>(
    `SELECT id, created_at + :life AS gone FROM authenticators
     WHERE user_id = :userId AND active = 0 AND deleted_at IS NULL AND created_at + :life <= :now`,
    { userId, life: pendingSeconds, now: tenant.clock.now() },
  );
  for (const { id, gone } of expired) {
    tenant.store.run('UPDATE authenticators SET deleted_at = :gone WHERE id = :id', { gone, id });
    recordEvent(tenant, userId, 'enrollment_expired', id);
  }
}
