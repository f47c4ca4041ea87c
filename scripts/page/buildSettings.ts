// What every build of the page has in common, for our own document and for other people's.

import { basename } from 'node:path';

/** Browsers with `light-dark()`, native nesting and `<dialog>`: no CSS is rewritten for older ones. */
export const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

/** The same class names in every build, so that what was painted before and what React draws share their style. */
export function generateScopedName(name: string, file: string): string {
  return `lk-${basename(file).split('.')[0]}-${name}`;
}

/** React has had it since 18: what stands in for it in older ones is CommonJS, and travels for nothing. */
export const alias = { 'use-sync-external-store/shim': 'react' };
