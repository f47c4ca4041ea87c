// `npm run tenant` as a process: what it says, what it refuses, and how it ends.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createControlClient } from './testing/controlClient.ts';
import { createTestTenant } from './testing/createTestTenant.ts';
import { freePort, runTenant } from './testing/runTenant.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

test('it says where it is and who can sign in, makes the folder of its file, and ends with 0 when stopped', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const file = join(folder.path, 'new/tenant.sqlite');
  await using started = runTenant({ env: { TENANT_PORT: String(port), LATCHKEY_DATA: file } });
  await started.ready;
  started.kill('SIGTERM');
  const { code, output, errors } = await started.ended;
  expect(code).toBe(0);
  expect(errors).toBe('');
  expect(output).toContain(`http://localhost:${port}`);
  expect(output).toContain('ada@example.com');
  expect(output.trim().split('\n').at(-1)).toMatch(/^Ready/);
});

test('a taken port is told in one sentence, with exit code 1', async () => {
  using folder = temporaryFolder();
  await using tenant = await createTestTenant();
  const { port } = await tenant.listen(0);
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: folder.file };
  await using refused = runTenant({ env });
  expect(await refused.ended).toEqual({
    code: 1,
    output: '',
    errors: `Port ${port} is taken: stop what uses it, or set TENANT_PORT.\n`,
  });
});

test('LT-73: a second process on the same file is refused in one sentence, and the first goes on', async () => {
  using folder = temporaryFolder();
  await using tenant = await createTestTenant({ file: folder.file });
  const env = { TENANT_PORT: String(await freePort()), LATCHKEY_DATA: folder.file };
  await using refused = runTenant({ env });
  expect(await refused.ended).toEqual({
    code: 1,
    output: '',
    errors: `${folder.file} is in use by another tenant: stop that one, or set LATCHKEY_DATA.\n`,
  });
  await tenant.control.people.create({ email: 'zoe@example.com' });
  expect(await tenant.control.people.get('zoe@example.com')).toBeDefined();
});

test('a setting that will not do is named, and --help helps', async () => {
  await using wrongPort = runTenant({ env: { TENANT_PORT: 'x' } });
  expect(await wrongPort.ended).toMatchObject({
    code: 1,
    errors: 'TENANT_PORT must be a port number; it is "x".\n',
  });
  await using wrongHost = runTenant({ env: { TENANT_HOST: 'evil.example' } });
  expect(await wrongHost.ended).toMatchObject({
    code: 1,
    errors: 'TENANT_HOST must be an IP address of this machine; it is "evil.example".\n',
  });
  await using helped = runTenant({ args: ['--help'] });
  expect(await helped.ended).toMatchObject({
    code: 0,
    output: expect.stringContaining('LATCHKEY_DATA'),
  });
});

test('LT-77: listening for others by choice is warned of loudly, and the control plane is off', async () => {
  const port = await freePort();
  const env = { TENANT_PORT: String(port), TENANT_HOST: '0.0.0.0', LATCHKEY_DATA: ':memory:' };
  await using open = runTenant({ env });
  await open.ready;
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  expect(await status('/.well-known/openid-configuration')).toBe(200);
  for (const path of ['/_control/clock', '/_control/people', '/phone', '/outbox', '/']) {
    expect([path, await status(path)]).toEqual([path, 404]);
  }
  open.kill('SIGTERM');
  const { output } = await open.ended;
  expect(output).toContain('WARNING: TENANT_HOST is 0.0.0.0');
  expect(output).not.toContain('/phone');
});

test('LT-69: on a full disk writes are a 503 that says so in the log, reads go on, and nothing is there by half', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: folder.file };
  const control = createControlClient(`http://localhost:${port}`, fetch);
  const emails: string[] = [];
  {
    await using full = runTenant({ env, largestFileKb: 512 });
    await full.ready;
    const refusal = await fillUp(control, emails);
    expect(refusal).toContain('503 {"error":"temporarily_unavailable"');
    expect(await control.people.get(emails[0] ?? '')).toMatchObject({ email: emails[0] });
    const before = emails.length;
    await expect(
      control.people.create({
        email: 'one-more@example.com',
        authenticators: Array.from({ length: 50 }, () => ({ kind: 'phone' })),
      }),
    ).rejects.toThrow('503');
    expect(emails).toHaveLength(before);
    const discovery = await fetch(`http://localhost:${port}/.well-known/jwks.json`);
    expect(discovery.status).toBe(200);
    expect(full.errors()).toContain(`POST /_control/people: ${folder.file} was not written: `);
    expect(full.errors()).not.toContain('    at ');
  }
  await using again = runTenant({ env });
  await again.ready;
  for (const email of emails) {
    expect((await control.people.get(email)).authenticators).toHaveLength(21);
  }
  await expect(control.people.get('one-more@example.com')).rejects.toThrow('404');
});

/**
 * Makes people, five at a time, until there is no room.
 *
 * @returns what the tenant said to the first of them who did not fit
 */
async function fillUp(
  control: ReturnType<typeof createControlClient>,
  emails: string[],
): Promise<string> {
  const authenticators = Array.from({ length: 10 }, () => ({ kind: 'phone' }));
  for (let number = emails.length; ; number += 5) {
    const batch = Array.from({ length: 5 }, async (_, at) => {
      const email = `person${number + at}@example.com`;
      await control.people.create({ email, authenticators });
      emails.push(email);
    });
    const refused = (await Promise.allSettled(batch)).find(({ status }) => status === 'rejected');
    if (refused?.status === 'rejected') return String(refused.reason);
  }
}

test('LT-75: stopped under load, it answers what it has begun within five seconds, and drops nothing it acknowledged', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const env = { TENANT_PORT: String(port), LATCHKEY_DATA: folder.file };
  const control = createControlClient(`http://localhost:${port}`, fetch);
  const made: string[] = [];
  {
    await using stopped = runTenant({ env });
    await stopped.ready;
    let stoppedAt = Number.NaN;
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      for (let number = 0; ; number += 1) {
        const email = `person${writer}.${number}@example.com`;
        await control.people.create({ email, authenticators: [{ kind: 'phone' }] });
        made.push(email);
        if (made.length !== 100) continue;
        stoppedAt = performance.now();
        stopped.kill('SIGTERM');
      }
    });
    const ends = await Promise.allSettled(writers);
    expect((await stopped.ended).code).toBe(0);
    expect(performance.now() - stoppedAt).toBeLessThan(5000);
    // No answer of an error: a connection that is no more.
    expect(ends.map((end) => end.status === 'rejected' && end.reason.name)).toEqual(
      ends.map(() => 'TypeError'),
    );
  }
  expect(made.length).toBeGreaterThanOrEqual(100);
  await using again = await createTestTenant({ file: folder.file });
  for (const email of made) {
    expect((await again.control.people.get(email)).authenticators).toHaveLength(3);
  }
});
