// Compiles the message catalogs while building, so that no ICU parser travels with the page.
import { statSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const catalog = /\/src\/i18n\/[a-z]{2}(-[A-Za-z]+)?\/[a-z]+\.ts$/;

/**
 * A Vite plugin; a message that is not valid ICU stops the build and is named. With `?values` a catalog is the names of
 * the values of each sentence: `{ 'list.remove': ['name'] }`.
 */
export function compileCatalogs(): Plugin {
  return {
    name: 'latchkey:compile-catalogs',
    enforce: 'pre',
    async transform(_code, id) {
      const [file = '', query = ''] = id.split('?');
      if (!catalog.test(file)) return null;
      const version = statSync(file).mtimeMs;
      const { messages } = await import(`${file}?version=${version}`);
      const compiled = compileAll(messages);
      const code = new URLSearchParams(query).has('values')
        ? `export const values = ${JSON.stringify(namesOfValues(compiled))};`
        : `export const messages = ${JSON.stringify(compiled)};`;
      return { code, map: { mappings: '' } };
    },
  };
}

type Compiled = ReturnType<typeof compileMessageOrThrow>;

function compileAll(messages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]): [string, Compiled] => {
      try {
        return [id, compileMessageOrThrow(message)];
      } catch (cause) {
        throw new Error(`The message "${id}" is not valid ICU: ${message}`, { cause });
      }
    }),
  );
}

function namesOfValues(compiled: Readonly<Record<string, Compiled>>) {
  return Object.fromEntries(
    Object.entries(compiled).map(([id, sentence]) => [id, [...new Set(namesIn(sentence))]]),
  );
}

/** Inside of plurals too: each choice is a sentence of its own. */
function namesIn(sentence: Compiled): string[] {
  return sentence.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    const inside = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
    return [name, ...inside.flatMap((one) => (Array.isArray(one) ? namesIn(one) : []))];
  });
}
