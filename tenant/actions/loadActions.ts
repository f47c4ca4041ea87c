// Takes up the Actions of a folder, in the order of their file names.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Action } from './runAction.ts';

/**
 * Loads every module of a folder that exports `onExecutePostLogin`.
 *
 * ES modules, and CommonJS as Auth0's editor writes it (`exports.onExecutePostLogin = …`), where the
 * folder's package says so or nothing. Other files are left alone; folders in it are not looked into.
 *
 * @param folder a path, absolute or from where the tenant is started
 * @throws an Error that names the file, when one cannot be loaded or exports no such function
 */
export async function loadActions(folder: string): Promise<readonly Action[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Error(`The folder with Actions cannot be read: ${folder}`, { cause });
  });
  const files = names.filter((name) => /\.[mc]?[jt]s$/.test(name) && !name.includes('.test.'));
  return Promise.all(files.toSorted().map((name) => loadAction(resolve(folder, name), name)));
}

async function loadAction(file: string, name: string): Promise<Action> {
  const module: Record<string, unknown> = await import(pathToFileURL(file).href).catch(
    (cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The Action ${file} cannot be loaded: ${why}`, { cause });
    },
  );
  const { onExecutePostLogin } = module;
  if (typeof onExecutePostLogin !== 'function') {
    throw new Error(`The Action ${file} exports no function onExecutePostLogin.`);
  }
  return { name, onExecutePostLogin: (event, api) => onExecutePostLogin(event, api) };
}
