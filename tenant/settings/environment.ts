// What the environment says about a tenant of its own: where it is, and where it keeps things.
import { isIP } from 'node:net';
import type { MailSettings } from '#tenant/domain/mail/postOffice.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Place = {
  readonly port: number;
  readonly appPort: number;
  readonly file: string;
  /** Undefined for the loopback, which is where a tenant belongs. */
  readonly host: string | undefined;
  /** Undefined when nothing is said. */
  readonly smtp: MailSettings | undefined;
  /** The path of a settings file. */
  readonly settings: string | undefined;
  /** The path of a folder with Actions. */
  readonly actions: string | undefined;
};

/** @throws an Error of one sentence that names the variable and its value */
export function readEnvironment(env: Environment): Place {
  return {
    port: readPort(env, 'TENANT_PORT', 4400),
    appPort: readPort(env, 'APP_PORT', 5173),
    file: env.LATCHKEY_DATA || '.latchkey/tenant.sqlite',
    host: readHost(env),
    smtp: readSmtp(env),
    settings: env.LATCHKEY_TENANT || undefined,
    actions: env.LATCHKEY_ACTIONS || undefined,
  };
}

function readHost(env: Environment): string | undefined {
  const host = env.TENANT_HOST;
  if (!host || ['localhost', '127.0.0.1', '::1'].includes(host)) return undefined;
  if (isIP(host)) return host;
  throw new Error(`TENANT_HOST must be an IP address of this machine; it is "${host}".`);
}

function readSmtp(env: Environment): MailSettings | undefined {
  if (!env.SMTP_SERVER) {
    return env.SMTP_PORT ? { listenOn: readPort(env, 'SMTP_PORT', 0) } : undefined;
  }
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(env.SMTP_SERVER) ?? [];
  if (host && Number(port) > 0 && Number(port) < 65_536) return { host, port: Number(port) };
  throw new Error(`SMTP_SERVER must be like localhost:1025; it is "${env.SMTP_SERVER}".`);
}

function readPort(env: Environment, name: string, otherwise: number): number {
  const text = env[name] || String(otherwise);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number; it is "${text}".`);
}
