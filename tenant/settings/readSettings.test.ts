// A settings file: what it may say, and how somebody who mistyped hears of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { examplePath } from './help.ts';
import { readSettings } from './readSettings.ts';

/** What the reader says about a file with this content. */
function complaintAbout(content: unknown): string {
  using folder = temporaryFolder();
  const path = join(folder.path, 'my-tenant.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    readSettings(path);
    return 'nothing';
  } catch (cause) {
    return cause instanceof Error ? cause.message.replaceAll(folder.path, '…') : String(cause);
  }
}

test('the example says people, clients, switches and mail', () => {
  const { firstDay, smtp } = readSettings(examplePath);
  expect(firstDay.people?.[0]).toMatchObject({
    email: 'mia@example.com',
    emailVerified: true,
    enrollments: [
      { kind: 'otp', active: true },
      { kind: 'phone', phoneNumber: '+15550100123' },
      { kind: 'recovery-code' },
    ],
  });
  expect(firstDay.people?.[1]?.password).toBe('correct horse battery staple');
  expect(firstDay.clients?.[0]).toMatchObject({
    clientId: 'shop-page',
    secretDigest: null,
    firstParty: true,
    refreshLeewaySeconds: 3,
  });
  expect(firstDay.clients?.[1]?.secretDigest).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(firstDay)).not.toContain('not a secret');
  expect(firstDay.switches).toMatchObject({ mfaPolicy: 'always' });
  expect(smtp).toEqual({ listenOn: 0 });
});

test('the folder with Actions is found from the folder of the settings', () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'my-tenant.json');
  writeFileSync(path, JSON.stringify({ actions: '../actions' }));
  expect(readSettings(path).actions).toBe(join(folder.path, '../actions'));
});

test('all may be left out', () => {
  expect(complaintAbout({})).toBe('nothing');
});

test('every wrong and every unknown field is named by its path, all at once', () => {
  const wrong = {
    people: [
      {
        email: 'not an address',
        paswort: 'x',
        authenticators: [{ kind: 'opt' }, { kind: 'phone', phoneNumber: '0170', active: 'yes' }],
      },
      { password: '' },
      { email: 'twice@example.com' },
      { email: 'Twice@example.com' },
    ],
    clients: [
      { clientId: 'a', callbackUrl: 'http://localhost:3000/callback', webOrigins: ['localhost'] },
      { clientId: 'a', callbackUrls: 'http://localhost', grantTypes: ['implicit'] },
      { clientId: 'b', callbackUrls: ['/callback'], refreshIdleSeconds: -1 },
    ],
    switches: { cascade: 'some', mfaPolice: 'always' },
    smtp: { host: 'localhost', listenOn: 70_000 },
    factor: [],
  };
  const [first, ...problems] = complaintAbout(wrong).split('\n');
  expect(first).toBe('…/my-tenant.json cannot be used as settings:');
  const kinds =
    'otp, push, phone, sms, voice, email, recovery-code, webauthn-roaming, webauthn-platform';
  const expected = [
    'people[0].email: must be an address',
    'people[0].paswort: unknown field',
    `people[0].authenticators[0].kind: must be one of ${kinds}`,
    'people[0].authenticators[1].phoneNumber: must be a number like +4917012345678',
    'people[0].authenticators[1].active: must be true or false',
    'people[1].email: is missing',
    'people[1].password: must not be empty',
    'people[3].email: is the same as people[2].email',
    'clients[0].callbackUrl: unknown field',
    'clients[0].webOrigins[0]: must be an origin like http://localhost:3000',
    'clients[1].callbackUrls: must be a list',
    expect.stringContaining('clients[1].grantTypes[0]: must be one of authorization_code, '),
    'clients[1].clientId: is the same as clients[0].clientId',
    'clients[2].callbackUrls[0]: must be a URL',
    'clients[2].refreshIdleSeconds: must be at least 0',
    'switches.cascade: must be one of pairs, none, more',
    'switches.mfaPolice: unknown field',
    'smtp.port: is missing',
    'smtp.listenOn: must be at most 65535',
    'factor: unknown field',
  ];
  const told = problems.map((line) => line.trim());
  for (const each of expected) expect(told).toContainEqual(each);
  expect(told).toHaveLength(expected.length);
});

test('a file that is not there, or no JSON, or no object, is told as that', () => {
  expect(() => readSettings('/nowhere/my-tenant.json')).toThrow(
    '/nowhere/my-tenant.json cannot be read: there is no such file.',
  );
  expect(complaintAbout('{ "people": [ }')).toMatch(/^…\/my-tenant\.json is not valid JSON: /);
  expect(complaintAbout([])).toBe(
    '…/my-tenant.json cannot be used as settings:\n  the whole: must be an object',
  );
});
