// Tells a person by email what changed about their methods, so that a change they did not make is noticed.
import type { Person } from '#tenant/domain/people/people.ts';
import { readSwitches } from '#tenant/domain/switches.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';
import type { Authenticator, Kind } from './authenticators.ts';
import { sendMessage } from './messages.ts';
import { maskEmail, maskPhoneNumber } from './wireRow.ts';

export type Change = 'added' | 'removed' | 'used' | 'replaced';

const verbs: Readonly<Record<Change, string>> = {
  added: 'was added to your account',
  removed: 'was removed from your account',
  used: 'was used to sign in to your account, and replaced by a new one',
  replaced: 'of your account was replaced by a new one',
};

const names: Readonly<Record<Kind, string>> = {
  otp: 'An authenticator app',
  push: 'Push notification',
  sms: 'Text message',
  voice: 'Phone call',
  email: 'Email',
  'recovery-code': 'A recovery code',
  'webauthn-roaming': 'A security key',
  'webauthn-platform': 'A device lock',
};

/**
 * Sends one email to the person's own address, whatever method it is about.
 *
 * @param authenticators all that the change took along; none of them, no email
 * @see NIST SP 800-63B, 4.1.2.1: notice of a binding, by a way that does not depend on it
 */
export function notifyOfChange(
  tenant: TenantState,
  person: Person,
  change: Change,
  authenticators: readonly Authenticator[],
): void {
  if (authenticators.length === 0 || !readSwitches(tenant.store).notifyChanges) return;
  const lines = authenticators.map((each) => `${nameOf(each)} ${verbs[change]}.`);
  sendMessage(tenant, {
    channel: 'email',
    to: person.email,
    code: null,
    subject: 'Your ways of signing in have changed',
    text: `${lines.join(' ')} If this wasn't you, change your password and tell support at once.`,
  });
}

function nameOf({ kind, name, phoneNumber, email }: Authenticator): string {
  if (phoneNumber) return `${names[kind]} to ${maskPhoneNumber(phoneNumber)}`;
  if (email) return `${names[kind]} to ${maskEmail(email)}`;
  return name ? `${names[kind]} (${name})` : names[kind];
}
