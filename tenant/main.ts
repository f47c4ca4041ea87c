// `npm run tenant`: a tenant on its own, for the page or for anybody's app.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { mainNameOf } from '#tenant/http/hostNames.ts';
import { makeAnswersLight } from '#tenant/http/makeAnswersLight.ts';
import { createTenant, type Tenant } from '#tenant/server.ts';
import { type Environment, readEnvironment } from '#tenant/settings/environment.ts';
import { introduce, warnOfOthers } from '#tenant/settings/introduction.ts';

export type StartedTenant = {
  readonly tenant: Tenant;
  /** What a person who starts it should read: where it is, and who can sign in. */
  readonly introduction: readonly string[];
  close(): Promise<void>;
};

/**
 * Starts a tenant with its state in a file.
 *
 * @throws an Error whose message is one sentence for the person who starts it, or one line for each
 *   wrong setting
 */
export async function startTenant(env: Environment): Promise<StartedTenant> {
  const { port, appPort, file, host, smtp, ...paths } = readEnvironment(env);
  const settings = await readSettingsAt(paths.settings);
  const actions = await loadActionsOf(paths.actions ?? settings?.actions);
  const taken = `Port ${port} is taken: stop what uses it, or set TENANT_PORT.`;
  if (await isTaken(port, host)) throw new Error(taken);
  if (file !== ':memory:') makeFolder(dirname(file));
  makeAnswersLight();
  const tenant = await createTenant({
    origin: `http://${mainNameOf(host)}:${port}`,
    ...(host !== undefined && { host }),
    file,
    appOrigins: [`http://localhost:${appPort}`, `http://127.0.0.1:${appPort}`],
    ...(settings && { firstDay: settings.firstDay }),
    actions,
    control: true,
    smtp: smtp ?? settings?.smtp ?? { listenOn: 0 },
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
  const introduction =
    host === undefined ? introduce(tenant, settings) : warnOfOthers(tenant, host);
  return { tenant, introduction, close: () => tenant.close() };
}

/** Without a folder there are none. */
async function loadActionsOf(folder: string | undefined) {
  if (folder === undefined) return [];
  const { loadActions } = await import('#tenant/actions/loadActions.ts');
  return loadActions(folder);
}

/** What reads settings is loaded by those who have some. */
async function readSettingsAt(path: string | undefined) {
  if (path === undefined) return undefined;
  const { readSettings } = await import('#tenant/settings/readSettings.ts');
  return readSettings(path);
}

/** Asked before the file is opened: whoever starts a tenant twice should hear of the port. */
function isTaken(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => resolve(cause.code === 'EADDRINUSE'));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(false)));
  });
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

/** Somebody's mail server may never answer. */
const closeWithinMs = 5_000;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, settings: { type: 'string' } },
  });
  if (values.help) {
    const { help } = await import('#tenant/settings/help.ts');
    console.log(help());
    return;
  }
  const { LATCHKEY_TENANT } = process.env;
  const started = await startTenant({
    ...process.env,
    LATCHKEY_TENANT: values.settings ?? LATCHKEY_TENANT,
  });
  const stop = () => {
    setTimeout(() => process.exit(1), closeWithinMs).unref();
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
