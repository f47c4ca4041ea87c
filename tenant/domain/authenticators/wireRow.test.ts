// Rows of the list, against the ones that were recorded at Auth0.
import { expect, test } from 'vitest';
import { defaultSwitches } from '#tenant/domain/switches.ts';
import type { Authenticator } from './authenticators.ts';
import { maskEmail, maskPhoneNumber, wireRow } from './wireRow.ts';

const authenticator = (own: Partial<Authenticator>): Authenticator => ({
  id: 'totp|dev_WzMZ2sZbUw1wbC2F',
  kind: 'otp',
  active: true,
  bond: 'dev_bond',
  name: null,
  phoneNumber: null,
  email: null,
  seed: null,
  lastStep: -1,
  recoveryDigest: null,
  fromProfile: false,
  ...own,
});

/** go-auth0, recording TestMFAListAuthenticators, and (push with a name) Auth0, "Enroll and Challenge Push Authenticators". */
const recorded: readonly [string, Partial<Authenticator>, object][] = [
  [
    'a text method that is not confirmed',
    { id: 'sms|dev_klnv5yshzzoosSUm', kind: 'sms', active: false, phoneNumber: '+911234569167' },
    {
      id: 'sms|dev_klnv5yshzzoosSUm',
      authenticator_type: 'oob',
      active: false,
      oob_channel: 'sms',
      name: 'XXXXXXXXX9167',
    },
  ],
  [
    'a recovery code',
    { id: 'recovery-code|dev_i1kgKoFSZLbPt6G1', kind: 'recovery-code', active: false },
    {
      id: 'recovery-code|dev_i1kgKoFSZLbPt6G1',
      authenticator_type: 'recovery-code',
      active: false,
    },
  ],
  [
    'a push that is not confirmed has no name',
    { id: 'push|dev_BBTKYpxKHOXVBnql', kind: 'push', active: false, name: 'Pixel 9' },
    {
      id: 'push|dev_BBTKYpxKHOXVBnql',
      authenticator_type: 'oob',
      active: false,
      oob_channel: 'auth0',
    },
  ],
  [
    'a push that is confirmed is named as the device',
    { id: 'push|dev_ZUla9SQ6tAIHSz6y', kind: 'push', name: 'Pixel 9' },
    {
      id: 'push|dev_ZUla9SQ6tAIHSz6y',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'auth0',
      name: 'Pixel 9',
    },
  ],
  [
    'an authenticator app has no name',
    { active: false },
    { id: 'totp|dev_WzMZ2sZbUw1wbC2F', authenticator_type: 'otp', active: false },
  ],
  [
    'an email',
    { id: 'email|dev_hdkmORJuqOmjRRQU', kind: 'email', email: 'test@example.com' },
    {
      id: 'email|dev_hdkmORJuqOmjRRQU',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'email',
      name: '****@exam*******',
    },
  ],
];

test.each(recorded)('as recorded: %s', (_, own, row) => {
  expect(wireRow(authenticator(own), defaultSwitches)).toEqual(row);
});

test('the switch typeField adds the newer field (Auth0.swift, Auth0MFAClientTests)', () => {
  const typeOf = (own: Partial<Authenticator>) =>
    wireRow(authenticator(own), { ...defaultSwitches, typeField: true }).type;
  expect(typeOf({ kind: 'sms' })).toBe('phone');
  expect(typeOf({ kind: 'voice' })).toBe('phone');
  expect(typeOf({ kind: 'push' })).toBe('push-notification');
  expect(typeOf({ kind: 'otp' })).toBe('otp');
  expect(typeOf({ kind: 'email' })).toBe('email');
  expect(typeOf({ kind: 'recovery-code' })).toBe('recovery-code');
});

test('masks give what was recorded', () => {
  expect(maskPhoneNumber('+15551232046')).toBe('XXXXXXXXX2046');
  expect(maskEmail('test@example.com')).toBe('****@exam*******');
  expect(maskEmail('example123456@gmail.com')).toBe('example******@gmai*****');
});
