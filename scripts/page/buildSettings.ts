// What every build of the page has in common, for our own document and for other people's.

import { basename } from 'node:path';

/** Browsers with `light-dark()`, native nesting and `<dialog>`: no CSS is rewritten for older ones. */
export const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

/** The same class names in every build, so that what was painted before and what React draws share their style. */
export function generateScopedName(name: string, file: string): string {
  return `lk-${basename(file).split('.')[0]}-${name}`;
}

/** `'de-remove'` for the part of a catalog, and the usual name for anything else. */
export function chunkName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, locale, part] = /\/i18n\/([\w-]+)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return locale ? `${locale}-${part}-[hash].js` : '[name]-[hash].js';
}
