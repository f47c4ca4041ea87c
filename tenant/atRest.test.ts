// What stands readable in a tenant's file after use, and what does not; and what its logs tell.
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { localAdminSecret } from './domain/oauth/clients.ts';
import type { TenantOptions } from './server.ts';
import { createBrowser } from './testing/browser.ts';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { createManagement } from './testing/managementClient.ts';
import { createMfaClient, otpBody, pushBody, smsBody } from './testing/mfaClient.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import { passwordOf, postToken, tokensIn } from './testing/tokenRequests.ts';
import {
  authorizePath,
  exchangeCode,
  mfaScope,
  signIn,
  walkToCallback,
} from './testing/walkthrough.ts';

const password = 'a password of her own';
const fay = 'fay@example.com';

/** Errors inside are wanted here, and no description promises them. */
const unwatched: TenantOptions['around'] = (serve) => serve;

/** Does what people and administrators do, and notes every secret that passes. */
async function useEverything(tenant: TestTenant) {
  const mfa = createMfaClient(tenant);
  const made = await tenant.control.people.create({
    email: fay,
    password,
    authenticators: [{ kind: 'otp' }, { kind: 'recovery-code' }],
  });
  const [otp, recovery] = made.authenticators;
  const browser = createBrowser(tenant.origin, tenant.fetch);
  const verifier = 'v'.repeat(43);
  const options = {
    email: fay,
    password,
    method: 'Recovery code',
    recoveryCode: recovery?.recoveryCode ?? '',
    scope: `${mfaScope} offline_access`,
  } as const;
  const started = await browser.visit(authorizePath(tenant, verifier, options));
  const { callback } = await walkToCallback(tenant, browser, started, options);
  const code = callback.searchParams.get('code') ?? '';
  const tokens = await tokensIn(await exchangeCode(tenant, { code, verifier }));

  const mfaToken = await mfa.passwordOnly('dan@example.com');
  const app = await mfa.associate(tokens.access_token, otpBody);
  const push = await mfa.associate(tokens.access_token, pushBody);
  const text = await mfa.associate(tokens.access_token, smsBody());
  await tenant.control.phone.scan(fay, app.body.barcode_uri ?? '');
  await signIn(tenant, { email: 'eve@example.com', method: 'Email' });
  const refreshed = await tokensIn(await postToken(tenant, passwordOf('cleo@example.com')));

  const { call, token, userPath } = await createManagement(tenant);
  const path = `${await userPath('fay')}/recovery-code-regeneration`;
  const regenerated = (await call('POST', path)).body.recovery_code;
  const ticket = await call('POST', 'guardian/enrollments/ticket', { user_id: made.userId });

  const sentCodes = (await tenant.control.outbox.list()).flatMap((message) => message.code ?? []);
  return {
    seeds: [otp?.secret ?? '', app.body.secret ?? ''],
    sentCodes,
    others: [
      ...[password, recovery?.recoveryCode, regenerated, code, verifier, localAdminSecret],
      ...[tokens.access_token, tokens.id_token, tokens.refresh_token, refreshed.access_token],
      ...[mfaToken, text.body.oob_code, push.body.oob_code, token, ticket.body.ticket_id],
      ...['did', 'auth0'].map((name) => browser.cookies.get(name)),
      new URL(push.body.barcode_uri ?? '').searchParams.get('enrollment_tx_id'),
    ],
  };
}

/** Every column of every table of a file: `'people.email'` and what is in it, as one text. */
function columnsOf(file: string): ReadonlyMap<string, string> {
  using database = new DatabaseSync(file);
  const columns = new Map<string, string>();
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name: table } of tables) {
    for (const row of database.prepare(`SELECT * FROM ${table}`).all()) {
      for (const [name, value] of Object.entries(row)) {
        const column = `${table}.${name}`;
        columns.set(column, `${columns.get(column) ?? ''} ${value}`);
      }
    }
  }
  return columns;
}

test('LT-47: of all secrets only seeds, sent codes and the own keys of the tenant stand readable in its file', async () => {
  using folder = temporaryFolder();
  const { file } = folder;
  const tenant = await createTestTenant({
    file,
    origin: 'http://localhost:4400',
    smtp: { listenOn: 0 },
  });
  await tenant.listen(0);
  const secrets = await useEverything(tenant);
  await tenant.close();

  const columns = columnsOf(file);
  const whereIs = (secret: string) =>
    [...columns].filter(([, text]) => text.includes(secret)).map(([column]) => column);
  expect(whereIs(fay)).toContain('people.email');
  for (const secret of secrets.others) {
    expect(secret).toMatch(/.{16}/);
    expect([secret, whereIs(secret ?? '')]).toEqual([secret, []]);
  }
  // A code of an app can only be checked by who can make it: the tenant, and the stand-in phone.
  const seeds = new Set(secrets.seeds.flatMap(whereIs));
  expect([...seeds].sort()).toEqual(['authenticators.seed', 'phone_accounts.seed']);
  // Six digits have no digest that hides them; and the outbox is there to be read.
  const codes = new Set(secrets.sentCodes.map((code) => ` ${code} `).flatMap(whereIs));
  expect(secrets.sentCodes.length).toBeGreaterThan(1);
  for (const column of codes) {
    expect(['messages.code', 'messages.text', 'mails.text', 'oob_codes.code']).toContain(column);
  }
});

test('PR-04: the logs of a tenant hold no code, seed, token or password', async () => {
  const lines: string[] = [];
  let broken = false;
  await using tenant = await createTestTenant({
    smtp: { listenOn: 0 },
    around: unwatched,
    log: (line) => lines.push(line),
    clock: () => {
      if (broken) throw new Error('The clock is broken');
      return Date.now() / 1000;
    },
  });
  await tenant.listen(0);
  const { seeds, sentCodes, others } = await useEverything(tenant);
  const secrets = [...seeds, ...sentCodes, ...others].map((secret) => secret ?? '');
  broken = true;
  for (const secret of secrets) {
    await tenant.fetch(`/mfa/authenticators?token=${secret}`, {
      headers: { authorization: `Bearer ${secret}`, cookie: `auth0=${secret}` },
    });
    await postToken(tenant, { ...passwordOf(fay), password: secret });
    await tenant.fetch(`/phone/scan?uri=${secret}`);
  }
  broken = false;
  const told = `${JSON.stringify(await tenant.control.requests.list())}${lines.join('\n')}`;
  expect(told).toContain('/oauth/token');
  expect(lines.join()).toContain('The clock is broken');
  for (const secret of secrets) {
    expect([secret, told.includes(secret)]).toEqual([secret, false]);
  }
});

test('PR-04: nothing that is sent along can begin a line of the log', async () => {
  const lines: string[] = [];
  let broken = false;
  await using tenant = await createTestTenant({
    around: unwatched,
    log: (line) => lines.push(line),
    clock: () => {
      if (broken) throw new Error('Broken\r\nGET /forged: by\nPOST /forged: a message');
      return Date.now() / 1000;
    },
  });
  const forged = '%0D%0AGET%20/forged:%20by%20a%20path';
  broken = true;
  await tenant.fetch(`/mfa/authenticators/${forged}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer x' },
  });
  await tenant.fetch(`/u/login?state=${forged}`);
  broken = false;
  const begun = lines.flatMap((line) => line.split(/\r\n?|\n/)).filter((line) => !/^ /.test(line));
  expect(begun.length).toBeGreaterThan(0);
  for (const line of begun) expect(line).toMatch(/^(DELETE \/mfa|GET \/u\/login)/);
  for (const { path } of await tenant.control.requests.list()) {
    expect(path).not.toMatch(/[\r\n]/);
  }
});
