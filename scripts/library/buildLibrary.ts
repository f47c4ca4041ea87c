// Builds the package for other people's pages in a process of its own, as the page is built.

import { PlainError } from '#scripts/process/plainError.ts';
import { runProgram } from '#scripts/process/runProgram.ts';

export const buildLibrary = () => run('writeLibrary.ts', 'The package could not be built.');

/** After the package, which they are examples of. */
export const buildExamples = () => run('writeExample.ts', 'The examples could not be built.');

async function run(program: string, failure: string): Promise<void> {
  const { code, output } = await runProgram(process.execPath, [`scripts/library/${program}`], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\n${failure}`);
}
