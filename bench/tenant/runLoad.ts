// Runs a load in a process of its own, so that client and server share no event loop.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Loaded } from './worker.ts';

export async function runLoad(load: Load): Promise<Loaded> {
  const child = fork(join(import.meta.dirname, 'worker.ts'));
  child.send(load);
  const [loaded] = (await once(child, 'message')) as [Loaded];
  await once(child, 'exit');
  return loaded;
}
