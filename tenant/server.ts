// A tenant, ready to be called in the process or over the loopback.

import { randomBytes } from 'node:crypto';
import { createClock } from '#tenant/domain/clock.ts';
import { readSetting, writeSetting } from '#tenant/domain/settings.ts';
import { openStore, type Store } from '#tenant/domain/store.ts';
import { issuerOf, mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import { createApp } from '#tenant/http/app.ts';
import { fetchInProcess } from '#tenant/http/fetchInProcess.ts';
import { type Listening, openLoopback } from '#tenant/http/openLoopback.ts';
import { beginDay, firstDayOf, type OwnFirstDay } from './domain/firstDay.ts';
import { createRequestLog } from './domain/instruments/requestLog.ts';
import { localClientId } from './domain/oauth/clients.ts';
import { generateSigningKey, loadSigningKey, type SigningKey } from './domain/oauth/signingKey.ts';

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
  /** People, clients and switches from a settings file, in place of the demo. */
  readonly firstDay?: OwnFirstDay;
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
  listen(port: number): Promise<Listening>;
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
  const firstDay = firstDayOf(options.appOrigins, options.firstDay);
  beginDay(tenant, firstDay);

  const closing = new AbortController();
  const app = createApp({
    tenant,
    firstDay,
    requests: createRequestLog(),
    control: options.control,
    closing: closing.signal,
    log: options.log ?? (() => undefined),
  });
  const listening = new Set<Listening>();
  let closed: Promise<void> | undefined;

  async function listen(port: number) {
    const opened = await openLoopback(app.fetch, port);
    if (new URL(origin).port === '0') origin = `http://localhost:${opened.port}`;
    listening.add(opened);
    return opened;
  }

  const close = () => {
    closed ??= (async () => {
      closing.abort();
      await Promise.all([...listening].map((each) => each.close()));
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
