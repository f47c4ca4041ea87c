// What a person can prove themselves with: how it comes about, and how it is found again.
import { recordEvent } from '#tenant/domain/events.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import { digest, newDeviceId, newRecoveryCode, newSeed } from '#tenant/domain/secrets.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { profileEmail } from './profileEmail.ts';

export type Kind =
  | 'otp'
  | 'push'
  | 'sms'
  | 'voice'
  | 'email'
  | 'recovery-code'
  | 'webauthn-roaming'
  | 'webauthn-platform';

export type Authenticator = {
  /** `'sms|dev_NU1Ofuw3Cw0XCt5x'` */
  readonly id: string;
  readonly kind: Kind;
  /** False until the person has proved that they hold it: it cannot be used for a challenge. */
  readonly active: boolean;
  /** Shared by those who live and die together. */
  readonly bond: string;
  readonly name: string | null;
  readonly phoneNumber: string | null;
  readonly email: string | null;
  readonly seed: string | null;
  readonly lastStep: number;
  readonly recoveryDigest: string | null;
  /** The profile's own verified address: listed without an enrollment, and it cannot be removed. */
  readonly fromProfile: boolean;
};

/** What can be enrolled: `push` brings its code twin, `phone` is text and voice of one number. */
export type Enrollment = { readonly active: boolean } & (
  | { readonly kind: 'otp' | 'recovery-code' }
  /** A phone says its name when it scans. */
  | { readonly kind: 'push'; readonly name: string | null }
  | { readonly kind: 'webauthn-roaming' | 'webauthn-platform'; readonly name: string }
  | { readonly kind: 'phone' | 'sms' | 'voice'; readonly phoneNumber: string }
  | { readonly kind: 'email'; readonly email: string }
);

export type Enrolled = { readonly authenticator: Authenticator; readonly recoveryCode?: string };

type Row = {
  id: string;
  kind: Kind;
  bond: string;
  active: number;
  name: string | null;
  phone_number: string | null;
  email: string | null;
  seed: string | null;
  last_step: number;
  recovery_digest: string | null;
};

const toAuthenticator = (row: Row): Authenticator => ({
  id: row.id,
  kind: row.kind,
  active: row.active === 1,
  bond: row.bond,
  name: row.name,
  phoneNumber: row.phone_number,
  email: row.email,
  seed: row.seed,
  lastStep: row.last_step,
  recoveryDigest: row.recovery_digest,
  fromProfile: false,
});

/**
 * Enrolls something for a person, with the twin that Auth0 makes along with it.
 *
 * "If push is enabled, Auth0 also creates an OTP enrollment"; for a phone it "automatically creates
 * two authenticators for the phone number, one for SMS and another for voice". Text and voice share
 * the part of their ids after `|`, push and its code do not (observed in Auth0's samples).
 *
 * @returns one entry for each row of the list, in its order; a recovery code's text is seen here only
 * @see Auth0, "Manage Authentication Factors with Authentication API", List authenticators
 */
export function enroll(
  tenant: TenantState,
  person: Person,
  enrollment: Enrollment,
): readonly Enrolled[] {
  const bond = newDeviceId();
  const add = (kind: Kind, device: string, own: Partial<Row> = {}): Authenticator => {
    const row: Row = {
      id: `${kind === 'otp' ? 'totp' : kind}|${device}`,
      kind,
      bond,
      active: enrollment.active ? 1 : 0,
      name: null,
      phone_number: null,
      email: null,
      seed: null,
      last_step: -1,
      recovery_digest: null,
      ...own,
    };
    tenant.store.run(
      `INSERT INTO authenticators
         (id, user_id, kind, bond, active, name, phone_number, email, seed, last_step, recovery_digest, created_at)
       VALUES
         (:id, :userId, :kind, :bond, :active, :name, :phone_number, :email, :seed, :last_step, :recovery_digest, :at)`,
      { ...row, userId: person.userId, at: tenant.clock.now() },
    );
    const what = enrollment.active ? 'authenticator_enrolled' : 'enrollment_begun';
    recordEvent(tenant, person.userId, what, row.id);
    return toAuthenticator(row);
  };

  return tenant.store.atomically(() => {
    switch (enrollment.kind) {
      case 'push':
        return [
          { authenticator: add('push', newDeviceId(), { name: enrollment.name }) },
          { authenticator: add('otp', newDeviceId(), { seed: newSeed() }) },
        ];
      case 'phone': {
        const own = { phone_number: enrollment.phoneNumber };
        const device = newDeviceId();
        return [
          { authenticator: add('sms', device, own) },
          { authenticator: add('voice', device, own) },
        ];
      }
      case 'sms':
      case 'voice': {
        const own = { phone_number: enrollment.phoneNumber };
        return [{ authenticator: add(enrollment.kind, newDeviceId(), own) }];
      }
      case 'email':
        return [{ authenticator: add('email', newDeviceId(), { email: enrollment.email }) }];
      case 'otp':
        return [{ authenticator: add('otp', newDeviceId(), { seed: newSeed() }) }];
      case 'recovery-code': {
        const recoveryCode = newRecoveryCode();
        const own = { recovery_digest: digest(recoveryCode) };
        return [{ authenticator: add('recovery-code', newDeviceId(), own), recoveryCode }];
      }
      default:
        return [{ authenticator: add(enrollment.kind, newDeviceId(), { name: enrollment.name }) }];
    }
  });
}

/** "Pending authenticators have a 24-hour Time To Live (TTL)" (Auth0's staff, in its community). */
export const pendingSeconds = 24 * 3600;

/**
 * All authenticators of a person, confirmed or not: as enrolled, then their verified address.
 *
 * "All verified emails will be listed as authenticators", without any enrollment; in the recorded
 * list it stands last. It is not listed in a tenant without the email factor (assumed). What was not
 * confirmed in 24 hours is gone.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API", List authenticators
 */
export function authenticatorsOf(tenant: TenantState, person: Person): readonly Authenticator[] {
  const enrolled = tenant.store
    .all<Row>(
      `SELECT * FROM authenticators WHERE user_id = :userId AND deleted_at IS NULL
         AND (active = 1 OR created_at > :oldest) ORDER BY position`,
      { userId: person.userId, oldest: tenant.clock.now() - pendingSeconds },
    )
    .map(toAuthenticator);
  const listsEmail = person.emailVerified && readSwitches(tenant.store).factors.includes('email');
  return listsEmail ? [...enrolled, profileEmail(person)] : enrolled;
}

/**
 * Says whether a person must be challenged where MFA is enforced.
 *
 * "If … your users enroll in a valid factor (excluding email) … the user is issued the MFA
 * challenge"; unconfirmed ones "can't be used to challenge". That a recovery code alone does not
 * count is assumed.
 *
 * @see Auth0, "Manage Authentication Factors with Authentication API", Get MFA API access tokens
 */
export function hasActiveFactor(tenant: TenantState, person: Person): boolean {
  return authenticatorsOf(tenant, person).some(
    ({ active, kind }) => active && kind !== 'email' && kind !== 'recovery-code',
  );
}
