// Builds the page in a process of its own, so that no test runner's NODE_ENV ends up in the production build.

import { join } from 'node:path';
import { PlainError } from '#scripts/process/plainError.ts';
import { runProgram } from '#scripts/process/runProgram.ts';
import { root } from '#scripts/process/settings.ts';

/** Where the build writes the page. */
export const dist = join(root, 'dist');

/** Tells the build, which is a process of its own, the language of the first screen. */
export const PAINTED_LOCALE = 'LATCHKEY_PAINTED_LOCALE';

/** @param locale of the first screen: a BCP 47 tag, or `'auto'` for a screen whose words wait for the settings */
export async function buildPage({ locale = 'en' } = {}): Promise<void> {
  const { code, output } = await runProgram(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    { env: { ...process.env, NODE_ENV: 'production', [PAINTED_LOCALE]: locale } },
  );
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe page could not be built.`);
}
