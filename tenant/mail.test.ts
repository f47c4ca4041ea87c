// Emails over real SMTP: out of the outbox, into the mailbox, and from other applications too.
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import nodemailer from 'nodemailer';
import { expect, test } from 'vitest';
import { createTestTenant, type TestTenant } from './testing/createTestTenant.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import { signIn } from './testing/walkthrough.ts';

const second = 'eve.second@example.org';
const mailbox = { smtp: { listenOn: 0 } };

async function openTenant() {
  const tenant = await createTestTenant(mailbox);
  await tenant.listen(0);
  return tenant;
}

/** Eve confirms with a code that is sent to her second address. */
async function confirmByEmail(tenant: TestTenant) {
  await signIn(tenant, { email: 'eve@example.com', method: 'Email' });
  const sent = (await tenant.control.outbox.list(second)).find(({ code }) => code !== null);
  if (!sent) throw new Error('No email was sent');
  return sent;
}

/** Somebody's application, which sends its own emails to the tenant's mailbox. */
const otherApplication = (tenant: TestTenant, more: object = {}) =>
  nodemailer.createTransport({ ...tenant.smtp, ...more });

const textOfMailbox = async (tenant: TestTenant, query = '') =>
  (await tenant.fetch(`/mailbox${query}`)).text();

/** A port where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

test('an email is in the outbox when its request is answered, and comes into the mailbox by SMTP', async () => {
  await using tenant = await openTenant();
  const sent = await confirmByEmail(tenant);
  expect(sent).toMatchObject({
    channel: 'email',
    subject: 'Your code',
    code: expect.stringMatching(/^\d{6}$/),
    text: expect.stringContaining(sent.code ?? '-'),
  });
  const [letter] = await tenant.control.mailbox.list(second);
  expect(letter).toEqual({
    to: second,
    from: 'Local tenant <no-reply@tenant.localhost>',
    subject: 'Your code',
    text: sent.text,
    at: expect.any(Number),
  });
  expect(await textOfMailbox(tenant, `?to=${second}`)).toContain(sent.text);
  expect(await textOfMailbox(tenant, '?to=somebody@example.com')).toContain('Nothing has come in.');
});

test('other applications may send to the mailbox, with any name and password, to anybody', async () => {
  await using tenant = await openTenant();
  const application = otherApplication(tenant, { auth: { user: 'apikey', pass: 'anything' } });
  await application.sendMail({
    from: 'Töpferei Müller <shop@example.net>',
    to: ['Zoe@Example.com', 'ada@example.com'],
    subject: 'Willkommen: grüße an 👋',
    html: '<h1>Hello</h1><p>Your code is <b>424242</b> &amp; nothing else</p>',
  });
  const letters = await tenant.control.mailbox.list();
  expect(letters.map(({ to }) => to)).toEqual(['zoe@example.com', 'ada@example.com']);
  expect(letters[0]).toMatchObject({
    from: 'Töpferei Müller <shop@example.net>',
    subject: 'Willkommen: grüße an 👋',
    text: expect.stringContaining('Your code is 424242 & nothing else'),
  });
  expect(await textOfMailbox(tenant)).not.toContain('<h1>Hello');
  expect(await tenant.control.outbox.list()).toEqual([]);
});

test('LT-55: a letter of more than a megabyte, or to more than fifty people, is not taken', async () => {
  await using tenant = await openTenant();
  const application = otherApplication(tenant);
  const letter = { from: 'a@example.net', subject: 'Much', text: 'x'.repeat(1024 * 1024) };
  const sendingMuch = application.sendMail({ ...letter, to: 'zoe@example.com' });
  await expect(sendingMuch).rejects.toThrow(/552/);
  const people = Array.from({ length: 51 }, (_, index) => `person${index}@example.com`);
  const sent = await application.sendMail({ ...letter, text: 'Hello', to: people });
  expect(sent.rejected).toEqual(['person50@example.com']);
  expect(await tenant.control.mailbox.list()).toHaveLength(50);
});

test('the mailbox keeps the newest five hundred letters, and can be emptied', async () => {
  await using tenant = await openTenant();
  const application = otherApplication(tenant);
  const people = Array.from({ length: 50 }, (_, index) => `person${index}@example.com`);
  for (let number = 0; number < 11; number += 1) {
    await application.sendMail({ from: 'a@example.net', to: people, subject: `${number}` });
  }
  const letters = await tenant.control.mailbox.list();
  expect(letters).toHaveLength(500);
  expect(letters[0]?.subject).toBe('1');
  await tenant.control.mailbox.clear();
  expect(await tenant.control.mailbox.list()).toEqual([]);
});

test('LT-52: the mailbox is on the loopback only', async () => {
  await using tenant = await openTenant();
  expect(tenant.smtp?.host).toBe('127.0.0.1');
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const host of addresses) {
    const answer = await new Promise((resolve) => {
      const socket = connect({ host, port: tenant.smtp?.port ?? 0 });
      socket.once('connect', () => resolve('open')).once('error', () => resolve('closed'));
      socket.unref();
    });
    expect([host, answer]).toEqual([host, 'closed']);
  }
});

test("emails may be handed to somebody's own mail server", async () => {
  await using theirs = await openTenant();
  await using tenant = await createTestTenant({ smtp: theirs.smtp ?? { listenOn: 0 } });
  const sent = await confirmByEmail(tenant);
  expect(await textOfMailbox(tenant)).toContain(`127.0.0.1:${theirs.smtp?.port}`);
  expect(await theirs.control.mailbox.list(second)).toMatchObject([{ text: sent.text }]);
  expect(await tenant.control.mailbox.list()).toEqual([]);
});

test('an email that no server takes stays in the outbox, with the reason, and the log does not tell its code', async () => {
  const lines: string[] = [];
  await using tenant = await createTestTenant({
    smtp: { host: '127.0.0.1', port: await deadPort() },
    log: (line) => lines.push(line),
  });
  const { code } = await confirmByEmail(tenant);
  expect(await tenant.control.mailbox.list()).toEqual([]);
  const [sent] = await tenant.control.outbox.list(second);
  expect(sent?.problem).toContain('ECONNREFUSED');
  expect(await (await tenant.fetch('/outbox')).text()).toContain('Not taken by the mail server');
  expect(lines).toEqual([expect.stringContaining('An email could not be handed to 127.0.0.1')]);
  expect(lines.join()).not.toContain(code);
});

test('what was not posted when a tenant was killed goes out at its next start, once', async () => {
  using folder = temporaryFolder();
  const options = { file: folder.file, origin: 'http://localhost:4400' };
  const first = await createTestTenant(options);
  const sent = await confirmByEmail(first);
  expect(await textOfMailbox(first)).toContain('This tenant has no mail server');
  await first.close();
  for (const _ of ['second start', 'third start']) {
    await using tenant = await createTestTenant({ ...options, ...mailbox });
    await tenant.listen(0);
    expect(await tenant.control.mailbox.list(second)).toMatchObject([{ text: sent.text }]);
  }
});

test('a reset takes along what is in the mailbox and on its way to it', async () => {
  await using tenant = await openTenant();
  await confirmByEmail(tenant);
  await tenant.control.reset();
  expect(await tenant.control.outbox.list()).toEqual([]);
  expect(await tenant.control.mailbox.list()).toEqual([]);
});

test('a taken port for the mailbox is told in one sentence', async () => {
  await using first = await openTenant();
  const port = first.smtp?.port ?? 0;
  await using tenant = await createTestTenant({ smtp: { listenOn: port } });
  await expect(tenant.listen(0)).rejects.toThrow(
    `Port ${port} is taken: stop what uses it, or set SMTP_PORT.`,
  );
});

test('without control there is no mailbox, since nobody could look into it', async () => {
  await using tenant = await createTestTenant({ ...mailbox, control: false });
  await tenant.listen(0);
  expect(tenant.smtp).toBeNull();
});
