// Finds samples of code that nobody could use: they don't parse, or name what is not there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { readSettings, SettingsError } from '#app/config.ts';
import { root } from '#scripts/process/settings.ts';
import type { Problem } from './findBrokenReferences.ts';
import type { Document, Sample } from './readDocument.ts';

export function findBrokenSamples({ path, samples }: Document): Problem[] {
  return samples.flatMap((sample) =>
    problemsOf(sample).map(({ line, says }) => `${path}:${sample.line + line}: ${says}`),
  );
}

/** `line` counts from the first line of the sample, which is 0. */
type Found = { readonly line: number; readonly says: string };

function problemsOf({ language, text }: Sample): readonly Found[] {
  switch (language) {
    case 'json':
      return ofJson(text);
    case 'js':
    case 'jsx':
      return ofScript(`sample.${language}`, text);
    case 'html':
      return ofHtml(text);
    default:
      return [];
  }
}

/** Whatever names a `clientId` at its top is taken for `/config.json`. */
function ofJson(text: string): readonly Found[] {
  const parsed = parse(text);
  if ('says' in parsed) return [parsed];
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('clientId' in value)) return [];
  try {
    readSettings(value, (name, problem) => `${name} ${problem}`);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map((says) => ({ line: 0, says }));
  }
}

function parse(text: string): { readonly value: unknown } | Found {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { line: 0, says: `is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

function ofScript(name: string, text: string): readonly Found[] {
  return parseSync(name, text).errors.map(({ message, labels }) => ({
    line: text.slice(0, labels[0]?.start ?? 0).split('\n').length - 1,
    says: message,
  }));
}

/** What any element may have. */
const ofAnyElement = /^(?:id|class|style|lang|dir|hidden|slot|part|data-.+|aria-.+)$/;

function ofHtml(text: string): readonly Found[] {
  return [...text.matchAll(/<security-settings\b([^>]*)>/g)].flatMap((element) => {
    const line = text.slice(0, element.index).split('\n').length - 1;
    const given = [...(element[1] ?? '').matchAll(/([\w-]+)\s*(?:=\s*"[^"]*")?/g)];
    return given
      .map(([, name = '']) => name)
      .filter((name) => !ofAnyElement.test(name) && !elementAttributes().has(name))
      .map((name) => ({ line, says: `<security-settings> has no attribute "${name}"` }));
  });
}

export const elementAttributes = () => listOfElement('attributes');
export const elementProperties = () => listOfElement('properties');

/** As the element itself lists them; it can't be loaded where there is no browser. */
function listOfElement(name: string): ReadonlySet<string> {
  const source = readFileSync(join(root, 'src/embed/SecuritySettingsElement.tsx'), 'utf8');
  const [, list = ''] = new RegExp(`const ${name} = \\[([^\\]]+)\\]`).exec(source) ?? [];
  return new Set([...list.matchAll(/'([^']+)'/g)].map(([, one = '']) => one));
}
