// The people who have an account in this tenant.

import { newDeviceId, newUserId } from '#tenant/domain/secrets.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { hashPassword, isPasswordRight } from './passwords.ts';

export type Person = {
  readonly userId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** The id under which a verified address is listed: `email|dev_…`, the same for ever. */
  readonly emailAuthenticatorId: string;
  /** In seconds, on the tenant's clock. */
  readonly createdAt: number;
};

type PersonRow = {
  user_id: string;
  email: string;
  email_verified: number;
  email_authenticator_id: string;
  password_hash: string;
  created_at: number;
};

const toPerson = (row: PersonRow): Person => ({
  userId: row.user_id,
  email: row.email,
  emailVerified: row.email_verified === 1,
  emailAuthenticatorId: row.email_authenticator_id,
  createdAt: row.created_at,
});

/** Addresses are compared in lower case, as Auth0's database connections keep them. */
const normalize = (email: string) => email.trim().toLowerCase();

/**
 * Adds a person.
 *
 * @throws when somebody has the address already
 */
export function addPerson(
  tenant: TenantState,
  person: { email: string; password: string; emailVerified: boolean },
): Person {
  const row: PersonRow = {
    user_id: newUserId(),
    email: normalize(person.email),
    email_verified: person.emailVerified ? 1 : 0,
    email_authenticator_id: `email|${newDeviceId()}`,
    password_hash: hashPassword(person.password, tenant.passwordCost),
    created_at: tenant.clock.now(),
  };
  tenant.store.run(
    `INSERT INTO people (user_id, email, email_verified, email_authenticator_id, password_hash, created_at)
     VALUES (:user_id, :email, :email_verified, :email_authenticator_id, :password_hash, :created_at)`,
    row,
  );
  return toPerson(row);
}

/** Finds a person by their address, in whatever case it is written. */
export function findPersonByEmail(tenant: TenantState, email: string): Person | undefined {
  const row = rowByEmail(tenant, email);
  return row && toPerson(row);
}

/** Finds a person by their id: `'auth0|5f7c8ec7c33c6c004bbafe82'`. */
export function findPersonById(tenant: TenantState, userId: string): Person | undefined {
  const row = tenant.store.get<PersonRow>('SELECT * FROM people WHERE user_id = :userId', {
    userId,
  });
  return row && toPerson(row);
}

/** Everybody, the oldest account first. */
export function listPeople(tenant: TenantState): readonly Person[] {
  return tenant.store.all<PersonRow>('SELECT * FROM people ORDER BY rowid').map(toPerson);
}

/**
 * Answers a sign-in with email and password.
 *
 * @returns undefined for a wrong password and for an unknown address alike, after the same work
 */
export function findPersonByPassword(
  tenant: TenantState,
  email: string,
  password: string,
): Person | undefined {
  const row = rowByEmail(tenant, email);
  return isPasswordRight(password, row?.password_hash, tenant.passwordCost) && row
    ? toPerson(row)
    : undefined;
}

/**
 * Removes a person and all that belongs to them; their tokens open nothing from then on.
 *
 * Digests of refresh tokens stay, because Auth0 tells whoever brings one that the person is gone.
 */
export function removePerson(tenant: TenantState, person: Person): void {
  const { userId } = person;
  tenant.store.atomically(() => {
    for (const table of [
      'people',
      'authenticators',
      'sessions',
      'remembered_browsers',
      'codes',
      'grants',
      'mfa_tokens',
      'oob_codes',
      'attempts',
      'pushes',
      'transactions',
      'consents',
      'events',
      'phone_accounts',
      'enrollment_tickets',
    ]) {
      tenant.store.run(`DELETE FROM ${table} WHERE user_id = :userId`, { userId });
    }
  });
}

const rowByEmail = (tenant: TenantState, email: string) =>
  tenant.store.get<PersonRow>('SELECT * FROM people WHERE email = :email', {
    email: normalize(email),
  });
