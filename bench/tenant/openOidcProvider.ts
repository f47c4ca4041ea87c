// Starts oidc-provider in a process of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Given } from './scenarios.ts';

export type OidcProvider = AsyncDisposable & { readonly given: Given };

/** @param codes so many authorization codes and refresh tokens are made beforehand */
export async function openOidcProvider(
  codes: number,
  refreshTokens: number,
): Promise<OidcProvider> {
  const script = join(import.meta.dirname, 'oidcProvider.ts');
  const child = spawn(process.execPath, [script, String(codes), String(refreshTokens)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    given: JSON.parse(line),
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
    },
  };
}
