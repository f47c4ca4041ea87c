// Where emails go, as somebody's environment says it.
import { expect, test } from 'vitest';
import { startTenant } from './main.ts';
import { createTestTenant } from './testing/createTestTenant.ts';
import { freePort } from './testing/runTenant.ts';

const start = async (env: Readonly<Record<string, string>>) => {
  const port = String(await freePort());
  const started = await startTenant({ TENANT_PORT: port, LATCHKEY_DATA: ':memory:', ...env });
  return { ...started, [Symbol.asyncDispose]: started.close };
};

test('a tenant that is started has a mailbox on a free port, and says where', async () => {
  await using started = await start({});
  const { smtp, origin } = started.tenant;
  expect(smtp).toEqual({ host: '127.0.0.1', port: expect.any(Number) });
  expect(started.introduction).toContain(
    `Mailbox   ${origin}/mailbox (letters to SMTP 127.0.0.1:${smtp?.port})`,
  );
});

test('SMTP_PORT says where the mailbox is, and SMTP_SERVER who gets the emails in its place', async () => {
  const port = await freePort();
  await using started = await start({ SMTP_PORT: String(port) });
  expect(started.tenant.smtp).toEqual({ host: '127.0.0.1', port });
  await using other = await start({ SMTP_SERVER: `127.0.0.1:${port}` });
  expect(other.tenant.smtp).toEqual({ host: '127.0.0.1', port });
  const page = await (await other.tenant.fetch('/mailbox')).text();
  expect(page).toContain('This tenant hands its emails to');
});

test.each([
  [{ SMTP_PORT: 'x' }, 'SMTP_PORT must be a port number; it is "x".'],
  [{ SMTP_SERVER: 'localhost' }, 'SMTP_SERVER must be like localhost:1025; it is "localhost".'],
  [{ SMTP_SERVER: 'localhost:0' }, 'SMTP_SERVER must be like localhost:1025'],
])('a setting for emails that will not do is told: %j', async (env, sentence) => {
  await expect(start(env)).rejects.toThrow(sentence);
});

test('a taken SMTP_PORT is told, and nothing stays open', async () => {
  await using taken = await createTestTenant({ smtp: { listenOn: 0 } });
  await taken.listen(0);
  const smtpPort = String(taken.smtp?.port);
  const port = String(await freePort());
  const starting = start({ TENANT_PORT: port, SMTP_PORT: smtpPort });
  await expect(starting).rejects.toThrow(
    `Port ${smtpPort} is taken: stop what uses it, or set SMTP_PORT.`,
  );
  await using started = await start({ TENANT_PORT: port });
  expect(started.tenant.origin).toBe(`http://localhost:${port}`);
});
