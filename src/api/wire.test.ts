// What the tenant sends, in every spelling that has been seen, and in some that should not be.
import { expect, test } from 'vitest';
import { readAuthenticators } from './wire.ts';

const one = (row: unknown) => readAuthenticators([row])[0];

test.each<[title: string, row: unknown, kind: string]>([
  // Auth0 recordings (go-auth0, TestMFAListAuthenticators).
  [
    'a text method',
    {
      id: 'sms|dev_klnv5yshzzoosSUm',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'sms',
      name: 'XXXXXXXXX9167',
    },
    'sms',
  ],
  [
    'a call method',
    {
      id: 'voice|dev_WNScJzYAmuV1enCR',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'voice',
      name: 'XXXXXXXXX2046',
      type: 'phone',
    },
    'voice',
  ],
  [
    'a push',
    {
      id: 'push|dev_BBTKYpxKHOXVBnql',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'auth0',
    },
    'push',
  ],
  [
    'a one-time code',
    { id: 'totp|dev_WzMZ2sZbUw1wbC2F', authenticator_type: 'otp', active: true },
    'otp',
  ],
  [
    'an email',
    {
      id: 'email|dev_hdkmORJuqOmjRRQU',
      authenticator_type: 'oob',
      active: true,
      oob_channel: 'email',
      name: '****@exam*******',
    },
    'email',
  ],
  [
    'a recovery code',
    { id: 'recovery-code|dev_i1kgKoFSZLbPt6G1', authenticator_type: 'recovery-code', active: true },
    'recovery-code',
  ],
  // Not documented whether these are listed; assumed from the names of the kinds.
  [
    'a security key',
    {
      id: 'webauthn-roaming|dev_0000000000000001',
      authenticator_type: 'webauthn-roaming',
      active: true,
    },
    'webauthn-roaming',
  ],
  [
    'a passkey',
    {
      id: 'webauthn-platform|dev_0000000000000001',
      authenticator_type: 'webauthn-platform',
      active: true,
    },
    'webauthn-platform',
  ],
  [
    'a kind that nobody knows yet',
    { id: 'telepathy|dev_1', authenticator_type: 'telepathy', active: true },
    'unknown',
  ],
  [
    'a channel that nobody knows yet',
    { id: 'x|dev_1', authenticator_type: 'oob', oob_channel: 'pigeon', active: true },
    'unknown',
  ],
  ['no channel at all', { id: 'dev_1', authenticator_type: 'oob' }, 'unknown'],
  ['the type alone', { id: 'dev_1', authenticator_type: 'otp' }, 'otp'],
  ['a type that is no text', { id: 'dev_1', authenticator_type: { a: 1 } }, 'unknown'],
  [
    'AF-56: a type named like a part of every object',
    { id: '__proto__|dev_1', authenticator_type: 'constructor' },
    'unknown',
  ],
])('%s is read as what it is', (_title, row, kind) => {
  expect(one(row)?.kind).toBe(kind);
});

// The reference page and older answers spell the channel in other ways.
test.each<[title: string, row: unknown, kind: string]>([
  ['oob_channel as a text', { id: 'dev_1', authenticator_type: 'oob', oob_channel: 'sms' }, 'sms'],
  [
    'oob_channels as a text, in capitals',
    { id: 'dev_1', authenticator_type: 'oob', oob_channels: 'SMS' },
    'sms',
  ],
  [
    'oob_channels as a list',
    { id: 'dev_1', authenticator_type: 'oob', oob_channels: ['voice'] },
    'voice',
  ],
  [
    'both, differing: the documented one wins',
    { id: 'dev_1', authenticator_type: 'oob', oob_channel: 'sms', oob_channels: ['voice'] },
    'sms',
  ],
  [
    'an empty list of channels',
    { id: 'dev_1', authenticator_type: 'oob', oob_channels: [] },
    'unknown',
  ],
  [
    'both, differing the other way round',
    { id: 'dev_1', authenticator_type: 'oob', oob_channel: null, oob_channels: 'voice' },
    'voice',
  ],
])('AF-35: a channel in another spelling has one right name: %s', (_title, row, kind) => {
  expect(one(row)?.kind).toBe(kind);
});

test.each([
  [true, true],
  [false, false],
  ['true', false],
  [1, false],
  [null, false],
  [undefined, false],
])('AF-37: an "active" of %j counts as %j', (active, isActive) => {
  expect(one({ id: 'totp|dev_1', authenticator_type: 'otp', active })?.isActive).toBe(isActive);
});

test.each([[undefined], [null], [''], ['  '], [42], [{}]])(
  'AF-38: a name that is %j is no name, so that the kind names it',
  (name) => {
    expect(one({ id: 'push|dev_1', name })?.name).toBeNull();
  },
);

test.each([[undefined], [null], [''], [42], ['.'], ['..'], ['sms|\uD800']])(
  'one with the id %j is shown, but nothing can be asked of it',
  (id) => {
    expect(one({ id, authenticator_type: 'otp', active: true })).toMatchObject({
      kind: 'otp',
      isAddressable: false,
    });
  },
);

test('two without an id are two on the list', () => {
  expect(
    readAuthenticators([
      { active: true, id: 1, authenticator_type: 'otp' },
      { authenticator_type: 'otp' },
    ]),
  ).toHaveLength(2);
});

test('an id that comes twice is one authenticator', () => {
  const row = { id: 'totp|dev_1', authenticator_type: 'otp', active: true };

  expect(readAuthenticators([row, { ...row, name: 'again' }])).toHaveLength(1);
});

test('an empty list is an empty list', () => {
  expect(readAuthenticators([])).toEqual([]);
});

test.each([
  [null],
  [{}],
  ['x'],
  [42],
  [undefined],
  [[null]],
  [[[]]],
  [[{}]],
  [[{ active: true }, {}]],
  [['x']],
])('%j is no list, and never read as "you have none"', (answer) => {
  expect(() => readAuthenticators(answer)).toThrow();
});

test('AF-24: a list inside an object is no list either', () => {
  expect(() => readAuthenticators({ authenticators: [] })).toThrow();
  expect(() => readAuthenticators({ authenticators: [{ id: 'totp|dev_1' }] })).toThrow();
});

test('AF-31: an answer a hundred thousand levels deep is refused, and breaks nothing', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));

  expect(() => readAuthenticators(deep)).toThrow('holds no authenticator');
  expect(() => readAuthenticators([{ id: 'totp|dev_1', name: deep }])).not.toThrow();
});

test('AF-56: a list from outside changes no prototype', () => {
  const row = '{"id":"totp|dev_1","__proto__":{"isAdmin":true},"constructor":{"prototype":1}}';
  const [read] = readAuthenticators(JSON.parse(`[${row}]`));

  expect(read).toMatchObject({ id: 'totp|dev_1', kind: 'otp' });

  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});
