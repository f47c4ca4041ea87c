// `node tenant/main.ts` as a process of its own, to be killed, stopped and started again.
import { execFileSync, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

export type Ended = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
};

export type RunningTenant = AsyncDisposable & {
  /** Resolves with the last line of its introduction; rejects when it ends before that. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ended>;
  /** What it has complained of so far. */
  errors(): string;
  /** The resident set of its process, in megabytes of a million bytes. */
  memoryMb(): number;
  kill(signal: NodeJS.Signals): void;
};

export type RunOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The largest file it may write, in kilobytes: what a full disk looks like to it. */
  readonly largestFileKb?: number;
};

export function runTenant({ env = {}, args = [], largestFileKb }: RunOptions = {}): RunningTenant {
  const main = [join(dirname(import.meta.dirname), 'main.ts'), ...args];
  const environment = { PATH: process.env.PATH ?? '', ...env };
  const child =
    largestFileKb === undefined
      ? spawn(process.execPath, main, { env: environment })
      : // Blocks of 512 bytes (POSIX, ulimit).
        spawn(
          'sh',
          ['-c', `ulimit -f ${largestFileKb * 2} && exec "$@"`, 'sh', process.execPath, ...main],
          {
            env: environment,
          },
        );
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (/^Ready/m.test(output)) resolve();
    });
    ended.then(() => reject(new Error(`The tenant ended before it was ready: ${errors}`)));
  });
  // Whoever waits for the end does not ask for this one.
  ready.catch(() => undefined);
  return {
    ready,
    ended,
    errors: () => errors,
    // In kilobytes of 1024 (POSIX, ps).
    memoryMb: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) * (1024 / 1e6),
    kill: (signal) => void child.kill(signal),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
