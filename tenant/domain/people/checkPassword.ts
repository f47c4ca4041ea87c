// A password is checked, and wrong ones are counted, so that nobody guesses it.
import { digest } from '#tenant/domain/secrets.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import { findPersonByEmail, findPersonByPassword, type Person } from './people.ts';

export type PasswordCheck =
  | { readonly outcome: 'right'; readonly person: Person }
  | { readonly outcome: 'wrong' | 'blocked' };

/** Auth0, "Brute-Force Protection": ten in a row by default, then thirty days. */
const mostWrong = 10;
const blockedSeconds = 30 * 24 * 3600;

/**
 * Checks an email and a password.
 *
 * Ten wrong passwords in a row block the account, and the right one does not help then. An address
 * that nobody has is blocked all the same: whoever tries learns nothing of who has an account.
 *
 * @see Auth0, "Brute-Force Protection" (there it counts per account and network address; here all
 *   come from one address)
 */
export function checkPassword(tenant: TenantState, email: string, password: string): PasswordCheck {
  const { bruteForceProtection } = readSwitches(tenant.store);
  const account = findPersonByEmail(tenant, email)?.userId ?? nobody(email);
  if (bruteForceProtection && wrongPasswords(tenant, account) >= mostWrong) {
    return { outcome: 'blocked' };
  }
  const person = findPersonByPassword(tenant, email, password);
  if (person) {
    tenant.store.run(`DELETE FROM attempts WHERE user_id = :account AND kind = 'password'`, {
      account,
    });
    return { outcome: 'right', person };
  }
  tenant.store.run(`DELETE FROM attempts WHERE kind = 'password' AND counted_at <= :oldest`, {
    oldest: tenant.clock.now() - blockedSeconds,
  });
  tenant.store.run(
    `INSERT INTO attempts (user_id, kind, used, counted_at) VALUES (:account, 'password', :used, :at)
     ON CONFLICT (user_id, kind) DO UPDATE SET used = excluded.used, counted_at = excluded.counted_at`,
    { account, used: wrongPasswords(tenant, account) + 1, at: tenant.clock.now() },
  );
  return { outcome: 'wrong' };
}

function wrongPasswords(tenant: TenantState, account: string): number {
  const row = tenant.store.get<{ used: number }>(
    `SELECT used FROM attempts WHERE user_id = :account AND kind = 'password'
     AND counted_at > :oldest`,
    { account, oldest: tenant.clock.now() - blockedSeconds },
  );
  return row?.used ?? 0;
}

const nobody = (email: string) => `nobody ${digest(email.trim().toLowerCase())}`;
