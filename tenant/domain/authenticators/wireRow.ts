// An authenticator as the MFA API writes it.

import type { Switches } from '#tenant/domain/switches.ts';
import type { Authenticator, Kind } from './authenticators.ts';
import { factorTypeOf } from './factorType.ts';

export type WireRow = {
  readonly id: string;
  readonly authenticator_type: string;
  readonly active: boolean;
  readonly oob_channel?: string;
  readonly name?: string;
  readonly type?: string;
};

const channels: Partial<Record<Kind, string>> = {
  push: 'auth0',
  sms: 'sms',
  voice: 'voice',
  email: 'email',
};

/**
 * Writes a row of `GET /mfa/authenticators`.
 *
 * Field by field as recorded: `oob_channel` is one string and only on `oob` rows; a phone or an
 * address is masked; an authenticator app and a recovery code have no name; a push gets its name
 * with its confirmation. The shape of WebAuthn rows is assumed.
 *
 * @returns `{"id":"sms|dev_klnv5yshzzoosSUm","authenticator_type":"oob","active":false,"oob_channel":"sms","name":"XXXXXXXXX9167"}`
 * @see go-auth0, recording TestMFAListAuthenticators; Auth0.swift, Auth0MFAClientTests (`type`)
 */
export function wireRow(authenticator: Authenticator, switches: Switches): WireRow {
  const { id, kind, active } = authenticator;
  const channel = channels[kind];
  const name = nameOnTheWire(authenticator);
  return {
    id,
    authenticator_type: channel ? 'oob' : kind,
    active,
    ...(channel && { oob_channel: channel }),
    ...(name && { name }),
    ...(switches.typeField && { type: factorTypeOf(kind) }),
  };
}

function nameOnTheWire(authenticator: Authenticator): string | null {
  const { kind, active, name, phoneNumber, email } = authenticator;
  if (phoneNumber) return maskPhoneNumber(phoneNumber);
  if (email) return maskEmail(email);
  return kind === 'push' && !active ? null : name;
}

/** `'+15551239167'` to `'XXXXXXXXX9167'`: nine X and the last four digits (observed twice). */
export const maskPhoneNumber = (phoneNumber: string): string => `XXXXXXXXX${phoneNumber.slice(-4)}`;

/**
 * `'test@example.com'` to `'****@exam*******'`: six characters before the `@` are hidden, and all
 * after the first four of the domain (a rule that gives both recorded masks; the rule itself is assumed).
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  const shown = local.slice(0, Math.max(local.length - 6, 0));
  return `${shown.padEnd(local.length, '*')}@${domain.slice(0, 4).padEnd(domain.length, '*')}`;
}
