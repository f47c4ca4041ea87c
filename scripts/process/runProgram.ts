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
      // A group of its own can be stopped as a whole, with what the program has started.
      detached: timeoutMs !== undefined,
    });
    const tooLong = timeoutMs === undefined ? undefined : setTimeout(stopGroup, timeoutMs);
    function stopGroup() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }

    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = (code: number) => {
      clearTimeout(tooLong);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      keep(`${error.message}\n`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
