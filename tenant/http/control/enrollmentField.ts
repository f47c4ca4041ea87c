// Reads one entry of `authenticators` in POST /_control/people.

import { randomInt } from 'node:crypto';
import type { Enrollment } from '#tenant/domain/authenticators/authenticators.ts';
import { BadRequest } from '#tenant/http/respond.ts';
import { newKinds } from '#tenant/openapi/controlSchemas.ts';
import {
  booleanField,
  choiceField,
  type Fields,
  onlyFields,
  required,
  textField,
} from './fields.ts';

const deviceNames = {
  push: 'Pixel 9',
  'webauthn-roaming': 'Security key',
  'webauthn-platform': 'This device',
} as const;

/**
 * @param where names the entry: `'authenticators[0].'`
 * @param ownEmail the person's address: an enrolled email without one gets another of its kind
 */
export function readEnrollment(fields: Fields, where: string, ownEmail: string): Enrollment {
  onlyFields(fields, ['kind', 'active', 'name', 'phoneNumber', 'email'], where);
  const kind = required(choiceField(fields, 'kind', newKinds, where), `${where}kind`);
  const active = booleanField(fields, 'active', where) ?? true;
  const name = textField(fields, 'name', where);
  const phoneNumber = textField(fields, 'phoneNumber', where);
  const email = textField(fields, 'email', where);
  if (phoneNumber && !/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
    throw new BadRequest(`${where}phoneNumber: must be a number like +4917012345678`);
  }
  if (email && !isEmail(email)) throw new BadRequest(`${where}email: must be an address`);

  switch (kind) {
    case 'otp':
    case 'recovery-code':
      return { kind, active };
    case 'push':
    case 'webauthn-roaming':
    case 'webauthn-platform':
      return { kind, active, name: name ?? deviceNames[kind] };
    case 'phone':
    case 'sms':
    case 'voice':
      return { kind, active, phoneNumber: phoneNumber ?? `+1555${randomInt(1e6, 1e7)}` };
    case 'email':
      return { kind, active, email: email ?? `second.${ownEmail}` };
  }
}

/** An address has 254 characters at most (RFC 5321, section 4.5.3.1.3), and the pattern is slow on more. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
