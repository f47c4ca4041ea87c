// A tenant as `npm run tenant` runs it, in a process of its own, and people who are signed in to it.

import { createBrowser } from '#tenant/testing/browser.ts';
import { createControlClient } from '#tenant/testing/controlClient.ts';
import { freePort, runTenant } from '#tenant/testing/runTenant.ts';
import { temporaryFolder } from '#tenant/testing/temporaryFolder.ts';
import { authorizePath, mfaScope, signIn } from '#tenant/testing/walkthrough.ts';

export type LoadedTenant = AsyncDisposable & {
  readonly origin: string;
  readonly clientId: string;
  readonly verifier: string;
  readonly redirectUri: string;
  /** For the grant of a machine. */
  readonly machine: Readonly<Record<string, string>>;
  /** From the start of the process until it is ready, in milliseconds. */
  readonly readyMs: number;
  /** How much memory its process takes (resident set), in megabytes of a million bytes. */
  memoryMb(): number;
  /** Signs somebody new in, who has a phone and two apps. */
  newPerson(): Promise<SignedInPerson>;
};

export type SignedInPerson = {
  readonly accessToken: string;
  /** Without a page on the way: the session is there. */
  newRefreshToken(): Promise<string>;
  newCode(): Promise<string>;
};

const verifier = 'v'.repeat(43);

/** @param keeps where: on the disk as usual, or in memory, where less is to be done */
export async function openLoadedTenant(keeps: 'on disk' | 'in memory'): Promise<LoadedTenant> {
  const folder = temporaryFolder();
  const port = await freePort();
  const startedMs = performance.now();
  const process = runTenant({
    env: {
      TENANT_PORT: String(port),
      LATCHKEY_DATA: keeps === 'on disk' ? folder.file : ':memory:',
    },
  });
  await process.ready;
  const readyMs = performance.now() - startedMs;
  const origin = `http://localhost:${port}`;
  const control = createControlClient(origin, fetch);
  // Else whoever enrolls something would be sent away to confirm it before they may remove it.
  await control.switches.set({ allowUnchallengedMfaApiAccess: true });
  let people = 0;

  return {
    origin,
    clientId: 'latchkey-local-spa',
    verifier,
    redirectUri: 'http://localhost:5173/callback',
    machine: {
      client_id: 'latchkey-local-admin',
      client_secret: 'latchkey-local-admin-secret',
      audience: `${origin}/api/v2/`,
    },
    readyMs,
    memoryMb: () => process.memoryMb(),
    newPerson: () => {
      people += 1;
      return newPerson(origin, control, people);
    },
    async [Symbol.asyncDispose]() {
      await process[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function newPerson(
  origin: string,
  control: ReturnType<typeof createControlClient>,
  number: number,
): Promise<SignedInPerson> {
  const email = `load${number}@example.com`;
  const authenticators = [{ kind: 'phone' }, { kind: 'otp' }, { kind: 'otp' }];
  await control.people.create({ email, authenticators });
  const walked = {
    origin,
    mfaAudience: `${origin}/mfa/`,
    clientId: 'latchkey-local-spa',
    fetch: (input: string, init?: RequestInit) => fetch(new URL(input, origin), init),
  };
  const browser = createBrowser(origin, walked.fetch);
  const forMfa = await signIn(walked, { email, browser, scope: mfaScope });
  const scope = 'openid profile email offline_access';
  const silent = { audience: null, scope, parameters: { prompt: 'none' } } as const;
  const path = authorizePath(walked, verifier, silent);
  return {
    accessToken: forMfa.accessToken,
    newRefreshToken: async () =>
      (await signIn(walked, { email, browser, ...silent })).refreshToken ?? '',
    newCode: async () => (await browser.visit(path)).callback?.searchParams.get('code') ?? '',
  };
}
