// `npm run tenant`: a tenant on its own, for the page or for anybody's app.
import { mkdirSync } from 'node:fs';
import { createServer, isIP } from 'node:net';
import { dirname } from 'node:path';
import { mainNameOf } from '#tenant/http/hostNames.ts';
import { createTenant, type Tenant } from '#tenant/server.ts';
import type { MailSettings } from './domain/mail/postOffice.ts';
import { localAdminClient, localAdminSecret } from './domain/oauth/clients.ts';
import { demoPeople } from './domain/people/demoPeople.ts';
import { demoPassword } from './domain/people/passwords.ts';

const help = `A local tenant: a small Auth0 on the loopback.

Usage: npm run tenant

Settings, from the environment:
  TENANT_PORT    where it listens (4400)
  APP_PORT       where the page is served; its /callback may be returned to (5173)
  LATCHKEY_DATA  the file it remembers everything in (.latchkey/tenant.sqlite)
  SMTP_PORT      where its mailbox takes letters, on 127.0.0.1 (any free port)
  SMTP_SERVER    host:port of your own mail server, to hand emails to in place of that
  TENANT_HOST    an address of this machine that others can reach; without it, the loopback`;

export type StartedTenant = {
  readonly tenant: Tenant;
  /** What a person who starts it should read: where it is, and who can sign in. */
  readonly introduction: readonly string[];
  close(): Promise<void>;
};

/**
 * Starts a tenant with its state in a file.
 *
 * @throws an Error whose message is one sentence for the person who starts it
 */
export async function startTenant(
  env: Readonly<Record<string, string | undefined>>,
): Promise<StartedTenant> {
  const port = readPort(env, 'TENANT_PORT', 4400);
  const appPort = readPort(env, 'APP_PORT', 5173);
  const file = env.LATCHKEY_DATA || '.latchkey/tenant.sqlite';
  const taken = `Port ${port} is taken: stop what uses it, or set TENANT_PORT.`;
  const host = readHost(env);
  if (await isTaken(port, host)) throw new Error(taken);
  if (file !== ':memory:') makeFolder(dirname(file));
  const tenant = await createTenant({
    origin: `http://${mainNameOf(host)}:${port}`,
    ...(host !== undefined && { host }),
    file,
    appOrigins: [`http://localhost:${appPort}`, `http://127.0.0.1:${appPort}`],
    control: true,
    smtp: readSmtp(env),
    log: (line) => console.error(line),
  });
  try {
    await tenant.listen(port);
  } catch (cause) {
    await tenant.close();
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new Error(taken, { cause });
    }
    throw cause;
  }
  const introduction = host === undefined ? introduce(tenant) : warnOfOthers(tenant, host);
  return { tenant, introduction, close: () => tenant.close() };
}

/** Asked before the file is opened: whoever starts a tenant twice should hear of the port. */
function isTaken(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => resolve(cause.code === 'EADDRINUSE'));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}

function introduce({ origin, smtp }: Tenant): readonly string[] {
  return [
    `Tenant    ${origin}`,
    `Phones    ${origin}/phone`,
    `Messages  ${origin}/outbox`,
    `Mailbox   ${origin}/mailbox (letters to SMTP ${smtp?.host}:${smtp?.port})`,
    `Admin     ${origin}/admin`,
    `Demo logins, all with the password: ${demoPassword}`,
    ...demoPeople.map(({ email, has }) => `  ${email.padEnd(18)} ${has}`),
    `For machines: client ${localAdminClient.clientId}, secret ${localAdminSecret}`,
  ];
}

/** Loud: who chooses this should know what they give away. */
function warnOfOthers({ origin }: Tenant, host: string): readonly string[] {
  return [
    `Tenant    ${origin}`,
    '!'.repeat(78),
    `WARNING: TENANT_HOST is ${host}, and whoever can reach that address can sign in here:`,
    `the demo people share a password that is no secret (${demoPassword}).`,
    'Everything travels unencrypted. The control plane, the phones and the messages are off.',
    '!'.repeat(78),
  ];
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Error(`${folder} cannot be made: make its parent yours, or set LATCHKEY_DATA.`, {
      cause,
    });
  }
}

/** @returns undefined for the loopback, which is where a tenant belongs */
function readHost(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const host = env.TENANT_HOST;
  if (!host || ['localhost', '127.0.0.1', '::1'].includes(host)) return undefined;
  if (isIP(host)) return host;
  throw new Error(`TENANT_HOST must be an IP address of this machine; it is "${host}".`);
}

function readSmtp(env: Readonly<Record<string, string | undefined>>): MailSettings {
  if (!env.SMTP_SERVER) return { listenOn: env.SMTP_PORT ? readPort(env, 'SMTP_PORT', 0) : 0 };
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(env.SMTP_SERVER) ?? [];
  if (host && Number(port) > 0 && Number(port) < 65_536) return { host, port: Number(port) };
  throw new Error(`SMTP_SERVER must be like localhost:1025; it is "${env.SMTP_SERVER}".`);
}

function readPort(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: number,
): number {
  const text = env[name] || String(otherwise);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number; it is "${text}".`);
}

async function run(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(help);
    return;
  }
  const started = await startTenant(process.env);
  const stop = () => {
    started.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  for (const line of started.introduction) console.log(line);
  console.log('Ready. Press Ctrl+C to stop.');
}

if (import.meta.main) {
  run().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  });
}
