// A tenant with settings of its own: who is in it, what a reset brings back, what a restart keeps.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { controlSchemas } from '#tenant/openapi/controlSchemas.ts';
import { createTestTenant, type TestTenant } from '#tenant/testing/createTestTenant.ts';
import { freePort, runTenant } from '#tenant/testing/runTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { signIn } from '#tenant/testing/walkthrough.ts';
import { examplePath } from './help.ts';
import { readSettings } from './readSettings.ts';
import { settingsSchema } from './settingsSchema.ts';

const { firstDay } = readSettings(examplePath);

const isThere = (tenant: TestTenant, email: string) =>
  tenant.control.people.get(email).then(
    () => true,
    () => false,
  );

test('the people of the settings are there in place of the demo people', async () => {
  await using tenant = await createTestTenant({ firstDay });
  expect(await isThere(tenant, 'ada@example.com')).toBe(false);
  const mia = await tenant.control.people.get('mia@example.com');
  expect(mia.authenticators.map(({ kind }) => kind)).toEqual([
    'otp',
    'sms',
    'voice',
    'recovery-code',
    'email',
  ]);
  const asShop = { ...tenant, fetch: tenant.fetch, clientId: 'shop-page' };
  const signedIn = await signIn(asShop, {
    email: 'mia@example.com',
    password: "mia's own password",
    audience: null,
    redirectUri: 'http://localhost:3000/callback',
  });
  expect(signedIn.challenged).toBe(true);
});

test("settings without people leave the demo people, and Latchkey's page its registration", async () => {
  const { people: _, ...withoutPeople } = firstDay;
  await using tenant = await createTestTenant({ firstDay: withoutPeople });
  expect(await isThere(tenant, 'ada@example.com')).toBe(true);
  const { accessToken } = await signIn(tenant, { email: 'ada@example.com' });
  expect(accessToken).toContain('.');
});

test('a reset goes back to what the settings say', async () => {
  await using tenant = await createTestTenant({ firstDay });
  await tenant.control.people.remove('mia@example.com');
  await tenant.control.people.create({ email: 'late@example.com' });
  await tenant.control.switches.set({ mfaPolicy: 'never', cascade: 'none' });
  await tenant.control.reset();
  expect(await isThere(tenant, 'mia@example.com')).toBe(true);
  expect(await isThere(tenant, 'late@example.com')).toBe(false);
  expect(await tenant.control.switches.get()).toMatchObject({
    mfaPolicy: 'always',
    cascade: 'pairs',
  });
  const clients = await (await tenant.fetch('/_control/clients')).json();
  expect(clients.map(({ clientId }: { clientId: string }) => clientId)).toContain('shop-page');
});

test('a restart with the same settings keeps what came later; changed settings are applied', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant({ ...options, firstDay });
  await first.control.people.remove('mia@example.com');
  await first.control.switches.set({ mfaPolicy: 'never' });
  await first.close();

  const second = await createTestTenant({ ...options, firstDay });
  expect(await isThere(second, 'mia@example.com')).toBe(false);
  expect(await second.control.switches.get()).toMatchObject({ mfaPolicy: 'never' });
  await second.close();

  const changed = { ...firstDay, mark: 'changed' };
  await using third = await createTestTenant({ ...options, firstDay: changed });
  expect(await isThere(third, 'mia@example.com')).toBe(true);
  expect(await third.control.switches.get()).toMatchObject({ mfaPolicy: 'always' });
});

test('npm run tenant takes settings from --settings, and says who can sign in', async () => {
  using folder = temporaryFolder();
  const port = String(await freePort());
  const env = { TENANT_PORT: port, LATCHKEY_DATA: folder.file };
  await using running = runTenant({ env, args: ['--settings', examplePath] });
  await running.ready;
  const document = await (await fetch(`http://localhost:${port}/openapi.json`)).json();
  expect(document.servers).toEqual([{ url: `http://localhost:${port}` }]);
  running.kill('SIGTERM');
  const { code, output } = await running.ended;
  expect(code).toBe(0);
  expect(output).toContain('mia@example.com');
  expect(output).toContain('shop-page (The shop)');
  expect(output).not.toContain('ada@example.com');
  expect(output).not.toContain("mia's own password");
});

test('wrong settings end npm run tenant with every wrong field and exit code 1', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'mine.json');
  const asWritten = JSON.parse(readFileSync(examplePath, 'utf8'));
  asWritten.clients[0].callbackURLs = [];
  asWritten.switches.cascade = 'all';
  writeFileSync(path, JSON.stringify(asWritten));
  const env = { LATCHKEY_DATA: folder.file, LATCHKEY_TENANT: path };
  await using refused = runTenant({ env });
  expect(await refused.ended).toEqual({
    code: 1,
    output: '',
    errors: [
      `${path} cannot be used as settings:`,
      '  clients[0].callbackURLs: unknown field',
      '  switches.cascade: must be one of pairs, none, more',
      '',
    ].join('\n'),
  });
});

test('npm run tenant -- --help tells of every field and shows the example; other words are refused', async () => {
  await using helped = runTenant({ args: ['--help'] });
  const { code, output } = await helped.ended;
  expect(code).toBe(0);
  const { NewPerson, NewAuthenticator, NewClient, SwitchChanges } = controlSchemas;
  const described = [settingsSchema, NewPerson, NewAuthenticator, NewClient, SwitchChanges];
  for (const { properties } of described) {
    for (const field of Object.keys(Object(properties))) expect(output).toContain(field);
  }
  expect(output).toContain(readFileSync(examplePath, 'utf8'));
  await using refused = runTenant({ args: ['--setings', 'x.json'] });
  expect(await refused.ended).toMatchObject({
    code: 1,
    errors: expect.stringContaining('--setings'),
  });
});
