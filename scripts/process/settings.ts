// Reads the ports from the environment in one place, so that every command and every message names the same variables.

import { fileURLToPath } from 'node:url';
import { PlainError } from './plainError.ts';

export type Settings = {
  readonly appPort: number;
  readonly tenantPort: number;
};

/** The folder the repository was cloned into. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const settings = {
    appPort: readPort(env, 'APP_PORT', 5173),
    tenantPort: readPort(env, 'TENANT_PORT', 4400),
  };
  if (settings.appPort === settings.tenantPort) {
    throw new PlainError(
      `APP_PORT and TENANT_PORT are both ${settings.appPort}: give them two different ports.`,
    );
  }
  return settings;
}

/** Where `npm run gallery` listens. */
export function readGalleryPort(env: NodeJS.ProcessEnv): number {
  return readPort(env, 'GALLERY_PORT', 5174);
}

function readPort(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = env[name];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new PlainError(`${name} is "${text}": set it to a port number from 1 to 65535.`);
}
