// A tenant, ready to be called in the process or over the loopback.

import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { localClient, localClientId, putClient } from '#tenant/domain/clients.ts';
import { createClock } from '#tenant/domain/clock.ts';
import { addDemoPeople } from '#tenant/domain/demoPeople.ts';
import { listPeople } from '#tenant/domain/people.ts';
import { createRequestLog } from '#tenant/domain/requestLog.ts';
import { readSetting, writeSetting } from '#tenant/domain/settings.ts';
import { generateSigningKey, loadSigningKey, type SigningKey } from '#tenant/domain/signingKey.ts';
import { openStore, type Store } from '#tenant/domain/store.ts';
import { issuerOf, mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import { createApp } from '#tenant/http/app.ts';

export type TenantOptions = {
  /** `http://localhost:4400`; the port 0 stands for the one `listen` gets. */
  readonly origin: string;
  /** Where it remembers; `:memory:` (the default) for as long as the process lives. */
  readonly file?: string;
  /** Real time in seconds. */
  readonly clock?: () => number;
  /** Given by tests, which share one; otherwise the file's own, or a new one. */
  readonly signingKey?: SigningKey;
  /** Where the page is served from: its callbacks are `/callback` there. */
  readonly appOrigins: readonly string[];
  /** Whether `/_control`, the phone and the outbox exist. */
  readonly control: boolean;
  readonly log?: (line: string) => void;
};

export type Tenant = {
  readonly origin: string;
  readonly issuer: string;
  readonly mfaAudience: string;
  readonly clientId: string;
  /** As `fetch`, without a socket; a path alone is one of this tenant's; redirects are not followed. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Opens it on 127.0.0.1 and, where there is one, ::1. Port 0: any free port, and the origin follows. */
  listen(port: number): Promise<{ readonly port: number; close(): Promise<void> }>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const store = openStore(options.file ?? ':memory:');
  let origin = options.origin;
  const tenant: TenantState = {
    store,
    clock: createClock(store, options.clock ?? (() => Date.now() / 1000)),
    signingKey: options.signingKey ?? (await keptSigningKey(store)),
    secret: keptSecret(store),
    origin: () => origin,
  };
  const ownClient = localClient(options.appOrigins);
  store.atomically(() => {
    putClient(store, ownClient);
    if (readSetting(store, 'began') === undefined && listPeople(tenant).length === 0) {
      addDemoPeople(tenant);
      writeSetting(store, 'began', 'yes');
    }
  });

  const closing = new AbortController();
  const app = createApp({
    tenant,
    ownClient,
    requests: createRequestLog(),
    control: options.control,
    closing: closing.signal,
    log: options.log ?? (() => undefined),
  });
  const servers = new Set<Server>();
  let closed: Promise<void> | undefined;

  async function listen(port: number) {
    const open = (host: string, atPort: number) => openServer(app.fetch, host, atPort);
    const first = await open('127.0.0.1', port);
    const taken = (first.address() as AddressInfo).port;
    if (new URL(origin).port === '0') origin = `http://localhost:${taken}`;
    servers.add(first);
    try {
      servers.add(await open('::1', taken));
    } catch (cause) {
      if (!isWithoutIpv6(cause)) {
        await closeServer(first);
        throw cause;
      }
    }
    return { port: taken, close: closeServers };
  }

  async function closeServers() {
    await Promise.all([...servers].map(closeServer));
    servers.clear();
  }

  const close = () => {
    closed ??= (async () => {
      closing.abort();
      await closeServers();
      store.close();
    })();
    return closed;
  };

  return {
    get origin() {
      return origin;
    },
    get issuer() {
      return issuerOf(tenant);
    },
    get mfaAudience() {
      return mfaAudienceOf(tenant);
    },
    clientId: localClientId,
    fetch: (input, init) => fetchInProcess(app.fetch, origin, input, init),
    listen,
    close,
    [Symbol.asyncDispose]: close,
  };
}

type Serve = ReturnType<typeof createApp>['fetch'];

async function fetchInProcess(
  serve: Serve,
  origin: string,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request =
    input instanceof Request ? new Request(input, init) : new Request(new URL(input, origin), init);
  // Where a test plays browser (happy-dom), Request and Response drop what a page may not see or
  // set: cookies and origins. Headers that exist already take them.
  for (const [name, value] of new Headers(init?.headers)) request.headers.set(name, value);
  const cookies: string[] = [];
  let cut = false;
  const connection = {
    peer: '127.0.0.1',
    cut() {
      cut = true;
    },
    noteCookie: (cookie: string) => cookies.push(cookie),
  };
  const { signal } = request;
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const response = await Promise.race([serve(request, connection), aborted]);
  if (cut) throw new TypeError('fetch failed', { cause: new Error('The connection was cut') });
  if (response.headers.getSetCookie().length === 0) {
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  }
  return response;
}

function openServer(serve: Serve, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) =>
      serve(request, {
        peer: incoming.socket.remoteAddress ?? '',
        cut: () => incoming.socket.destroy(),
        noteCookie: () => undefined,
      }),
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const isWithoutIpv6 = (cause: unknown) =>
  cause instanceof Error &&
  'code' in cause &&
  (cause.code === 'EADDRNOTAVAIL' || cause.code === 'EAFNOSUPPORT');

async function keptSigningKey(store: Store): Promise<SigningKey> {
  const kept = readSetting(store, 'signing_key');
  if (kept) return loadSigningKey(JSON.parse(kept));
  const made = await generateSigningKey();
  writeSetting(store, 'signing_key', JSON.stringify(made.privateJwk));
  return made;
}

function keptSecret(store: Store): string {
  const kept = readSetting(store, 'secret');
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  writeSetting(store, 'secret', made);
  return made;
}
