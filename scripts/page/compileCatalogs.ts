// Compiles the message catalogs while building, so that no ICU parser travels with the page.
import { statSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const catalog = /\/src\/i18n\/[a-z]{2}(-[A-Za-z]+)?\/[a-z]+\.ts$/;

/** A Vite plugin; a message that is not valid ICU stops the build and is named. */
export function compileCatalogs(): Plugin {
  return {
    name: 'latchkey:compile-catalogs',
    enforce: 'pre',
    async transform(_code, id) {
      const [file = ''] = id.split('?');
      if (!catalog.test(file)) return null;
      const version = statSync(file).mtimeMs;
      const { messages } = await import(`${file}?version=${version}`);
      const code = `export const messages = ${JSON.stringify(compileAll(messages))};`;
      return { code, map: { mappings: '' } };
    },
  };
}

function compileAll(messages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => {
      try {
        return [id, compileMessageOrThrow(message)];
      } catch (cause) {
        throw new Error(`The message "${id}" is not valid ICU: ${message}`, { cause });
      }
    }),
  );
}
