// `npm run tenant`: a tenant on its own, for the page or for anybody's app.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { createTenant, type Tenant } from '#tenant/server.ts';
import { localAdminClient, localAdminSecret } from './domain/oauth/clients.ts';
import { demoPeople } from './domain/people/demoPeople.ts';
import { demoPassword } from './domain/people/passwords.ts';

const help = `A local tenant: a small Auth0 on the loopback.

Usage: npm run tenant

Settings, from the environment:
  TENANT_PORT    where it listens (4400)
  APP_PORT       where the page is served; its /callback may be returned to (5173)
  LATCHKEY_DATA  the file it remembers everything in (.latchkey/tenant.sqlite)`;

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
  if (await isTaken(port)) throw new Error(taken);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const tenant = await createTenant({
    origin: `http://localhost:${port}`,
    file,
    appOrigins: [`http://localhost:${appPort}`, `http://127.0.0.1:${appPort}`],
    control: true,
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
  return { tenant, introduction: introduce(tenant), close: () => tenant.close() };
}

/** Asked before the file is opened: whoever starts a tenant twice should hear of the port. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => resolve(cause.code === 'EADDRINUSE'));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () =>
      probe.close(() => resolve(false)),
    );
  });
}

function introduce({ origin }: Tenant): readonly string[] {
  return [
    `Tenant    ${origin}`,
    `Phones    ${origin}/phone`,
    `Messages  ${origin}/outbox`,
    `Demo logins, all with the password: ${demoPassword}`,
    ...demoPeople.map(({ email, has }) => `  ${email.padEnd(18)} ${has}`),
    `For machines: client ${localAdminClient.clientId}, secret ${localAdminSecret}`,
  ];
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
