// The tenant on real sockets and in a real file: ports, cut connections, restarts and kills.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import { createControlClient } from './testing/controlClient.ts';
import { createTestTenant } from './testing/createTestTenant.ts';
import { authorizePath, exchangeCode, signIn, walkToCallback } from './testing/walkthrough.ts';

const password = 'correct horse battery staple';

function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'latchkey-tenant-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `node tenant/main.ts`, as npm runs it. */
function runMain(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (/^Ready/m.test(output)) resolve();
    });
  });
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  return {
    ready,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('over real sockets a person signs in, on localhost, 127.0.0.1 and ::1', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  expect(tenant.origin).toBe(`http://localhost:${port}`);
  const overSockets = {
    origin: tenant.origin,
    mfaAudience: tenant.mfaAudience,
    clientId: tenant.clientId,
    fetch: (input: string, init?: RequestInit) => fetch(new URL(input, tenant.origin), init),
  };
  const { accessToken } = await signIn(overSockets, { email: 'ada@example.com' });
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    const response = await fetch(`http://${host}:${port}/mfa/authenticators`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(await response.json()).toHaveLength(8);
  }
});

test('a foreign Host header is misdirected on the wire too', async () => {
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const status = await new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/_control/clock', headers: { host: 'evil.example' } },
      (response) => resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test('a fault that drops cuts the connection, before or after the work', async () => {
  await using tenant = await createTestTenant();
  await tenant.listen(0);
  const { accessToken } = await signIn(tenant, { email: 'dan@example.com' });
  const [otp] = (await tenant.control.people.get('dan@example.com')).authenticators;
  const path = '/mfa/authenticators';
  const remove = () =>
    fetch(`${tenant.origin}${path}/${encodeURIComponent(otp?.row.id ?? '')}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${accessToken}` },
    });
  const left = async () =>
    (await tenant.control.people.get('dan@example.com')).authenticators.length;

  await tenant.control.faults.add({ method: 'DELETE', path, answer: { drop: true } });
  await expect(remove()).rejects.toThrow('fetch failed');
  expect(await left()).toBe(2);
  const answer = { drop: true, afterEffect: true };
  await tenant.control.faults.add({ method: 'DELETE', path, answer });
  await expect(remove()).rejects.toThrow('fetch failed');
  expect(await left()).toBe(1);
  expect((await remove()).status).toBe(404);
});

test('closing ends a request that is being delayed, and does not wait for it', async () => {
  const tenant = await createTestTenant();
  await tenant.listen(0);
  const answer = { delayMs: 60_000 };
  await tenant.control.faults.add({ method: 'GET', path: '/mfa/', answer });
  const delayed = fetch(`${tenant.origin}/mfa/authenticators`).then(
    ({ status }) => status,
    () => 'cut',
  );
  await fetch(`${tenant.origin}/_control/clock`);
  await tenant.close();
  expect([401, 'cut']).toContain(await delayed);
});

test('a tenant in a file keeps everything over a restart, also a sign-in under way', async () => {
  using folder = temporaryFolder();
  const options = { file: join(folder.path, 'tenant.sqlite'), origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const browser = createBrowser(first.origin, first.fetch);
  await first.control.clock.advance(1000);
  await first.control.switches.set({ cascade: 'none' });
  const { accessToken } = await signIn(first, { email: 'dan@example.com' });
  await first.control.people.remove('max@example.com');
  const login = await browser.visit(authorizePath(first, 'v'.repeat(43)));
  const page = await browser.submit(login, '/u/login', { email: 'ada@example.com', password });
  const before = await first.control.people.get('ada@example.com');
  await first.close();

  await using second = await createTestTenant(options);
  expect(await second.control.people.get('ada@example.com')).toEqual(before);
  await expect(second.control.people.get('max@example.com')).rejects.toThrow('404');
  expect(await second.control.switches.get()).toMatchObject({ cascade: 'none' });
  expect((await second.control.clock.now()) - Date.now() / 1000).toBeGreaterThan(990);
  const listed = await second.fetch('/mfa/authenticators', {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(listed.status).toBe(200);

  const later = createBrowser(second.origin, second.fetch);
  for (const [name, value] of browser.cookies) later.cookies.set(name, value);
  const again = await later.visit(page.url);
  const { callback } = await walkToCallback(second, later, again, { email: 'ada@example.com' });
  const code = callback.searchParams.get('code') ?? '';
  expect((await exchangeCode(second, { code, verifier: 'v'.repeat(43) })).status).toBe(200);
});

test('the page may move to another port between two starts', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'tenant.sqlite');
  await (await createTestTenant({ file })).close();
  await using tenant = await createTestTenant({ file, appOrigins: ['http://localhost:9999'] });
  const start = (redirectUri: string) =>
    tenant.fetch(authorizePath(tenant, 'v'.repeat(43), { redirectUri }));
  expect((await start('http://localhost:9999/callback')).status).toBe(302);
  expect((await start('http://localhost:5173/callback')).status).toBe(403);
});

test('no password, recovery code, session or code stands readable in the file', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'tenant.sqlite');
  const tenant = await createTestTenant({ file, origin: 'http://localhost:4400' });
  const person = await tenant.control.people.create({
    email: 'fay@example.com',
    password: 'a password of her own',
    authenticators: [{ kind: 'recovery-code' }],
  });
  const browser = createBrowser(tenant.origin, tenant.fetch);
  await signIn(tenant, { email: 'fay@example.com', password: 'a password of her own', browser });
  await tenant.close();
  const database = new DatabaseSync(file);
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const everything = JSON.stringify(
    tables.map(({ name }) => database.prepare(`SELECT * FROM ${name}`).all()),
  );
  database.close();
  expect(everything).toContain('fay@example.com');
  for (const secret of [
    'a password of her own',
    person.authenticators[0]?.recoveryCode,
    browser.cookies.get('auth0'),
  ]) {
    expect(everything).not.toContain(secret);
  }
});

test('a file of a newer version is refused by name and left as it is', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'tenant.sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  await expect(createTestTenant({ file })).rejects.toThrow(`${file} has schema version 99`);
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 });
  database.close();
});

test('a file that another tenant uses, or that is no database, is refused by name and left as it is', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'tenant.sqlite');
  await using tenant = await createTestTenant({ file });
  await expect(createTestTenant({ file })).rejects.toThrow(`${file} is in use by another tenant`);
  expect(await tenant.control.people.get('ada@example.com')).toBeDefined();
  const letter = join(folder.path, 'letter.txt');
  const text = 'Dear Ada, this is not a database. '.repeat(100);
  writeFileSync(letter, text);
  await expect(createTestTenant({ file: letter })).rejects.toThrow(
    `${letter} is not a tenant's memory`,
  );
  expect(readFileSync(letter, 'utf8')).toBe(text);
});

test('what was answered survives kill -9', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: join(folder.path, 'new/tenant.sqlite') };
  const control = createControlClient(`http://localhost:${port}`, fetch);
  const made: string[] = [];
  {
    await using killed = runMain(env);
    await killed.ready;
    for (let number = 1; number <= 10; number += 1) {
      const email = `person${number}@example.com`;
      const answered = control.people
        .create({ email, authenticators: [{ kind: 'phone' }] })
        .then(() => made.push(email));
      if (number < 10) await answered;
      else answered.catch(() => undefined);
    }
    killed.kill('SIGKILL');
  }
  await using restarted = runMain(env);
  await restarted.ready;
  expect(made.length).toBeGreaterThanOrEqual(9);
  for (const email of made) {
    expect((await control.people.get(email)).authenticators).toHaveLength(3);
  }
  restarted.kill('SIGTERM');
  const { code, output } = await restarted.ended;
  expect(code).toBe(0);
  expect(output).toContain(`http://localhost:${port}`);
  expect(output).toContain('ada@example.com');
  expect(output.trim().split('\n').at(-1)).toMatch(/^Ready/);
});

test('a taken port is told in one sentence, with exit code 1', async () => {
  using folder = temporaryFolder();
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: join(folder.path, 'tenant.sqlite') };
  await using refused = runMain(env);
  expect(await refused.ended).toEqual({
    code: 1,
    output: '',
    errors: `Port ${port} is taken: stop what uses it, or set TENANT_PORT.\n`,
  });
});

test('a port that is none is told too, and --help helps', async () => {
  await using wrong = runMain({ TENANT_PORT: 'x' });
  expect(await wrong.ended).toMatchObject({
    code: 1,
    errors: 'TENANT_PORT must be a port number; it is "x".\n',
  });
  await using helped = runMain({}, '--help');
  expect(await helped.ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('LATCHKEY_DATA'),
  });
});
