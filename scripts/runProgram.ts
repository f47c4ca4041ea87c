// Runs another program to its end and keeps what it said, so that only a failure's output is shown.

import { spawn } from 'node:child_process';
import { root } from './settings.ts';

type Options = {
  readonly env?: NodeJS.ProcessEnv;
  /** The program is stopped after so long, and counts as failed. */
  readonly timeoutMs?: number;
};

export type Outcome = {
  readonly code: number;
  /** What it wrote to both its outputs, in the order in which it came. */
  readonly output: string;
};

export function runProgram(
  program: string,
  args: readonly string[],
  { env = process.env, timeoutMs }: Options = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      // What is kept is shown later and elsewhere, also in files: colors would be in the way.
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
    });
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
