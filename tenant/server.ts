// A tenant, ready to be called in the process or over the loopback.

import { randomBytes } from 'node:crypto';
import type { Action } from '#tenant/actions/runAction.ts';
import { createClock } from '#tenant/domain/clock.ts';
import { readSetting, writeSetting } from '#tenant/domain/settings.ts';
import { openStore, type Store } from '#tenant/domain/store.ts';
import { issuerOf, mfaAudienceOf, type TenantState } from '#tenant/domain/tenant.ts';
import { createApp, type Serve } from '#tenant/http/app.ts';
import { fetchInProcess } from '#tenant/http/fetchInProcess.ts';
import { hostNamesOf, mainNameOf } from '#tenant/http/hostNames.ts';
import { openLoopback } from '#tenant/http/openLoopback.ts';
import { type Listening, openServer } from '#tenant/http/openServer.ts';
import { beginDay, firstDayOf, type OwnFirstDay } from './domain/firstDay.ts';
import { createRequestLog } from './domain/instruments/requestLog.ts';
import type { SmtpAddress } from './domain/mail/mailCarrier.ts';
import { createPostOffice, type MailSettings } from './domain/mail/postOffice.ts';
import { localClientId, removeKnownSecret } from './domain/oauth/clients.ts';
import { openKeyRing } from './domain/oauth/keyRing.ts';
import type { SigningKey } from './domain/oauth/signingKey.ts';
import { passwordCost } from './domain/people/passwords.ts';

export type TenantOptions = {
  /** `http://localhost:4400`; the port 0 stands for the one `listen` gets. */
  readonly origin: string;
  /** Where it remembers; `:memory:` (the default) for as long as the process lives. */
  readonly file?: string;
  /** Real time in seconds. */
  readonly clock?: () => number;
  /** Given by tests, which share one; otherwise the file's own, or a new one. */
  readonly signingKey?: SigningKey;
  /** Given by tests, which have no time: scrypt's N is two to this power (14). */
  readonly passwordCost?: number;
  /** Where the page is served from: its callbacks are `/callback` and `/frame/callback.html` there. */
  readonly appOrigins: readonly string[];
  /** People, clients and switches from a settings file, in place of the demo. */
  readonly firstDay?: OwnFirstDay;
  /** Whether `/_control`, the phone and the outbox exist; never with a `host`. */
  readonly control: boolean;
  /** An address of this machine that others can reach: `192.168.1.5`. Without one, the loopback. */
  readonly host?: string;
  /** Where emails go, besides the outbox: into a mailbox of its own, or to somebody's mail server. */
  readonly smtp?: MailSettings;
  /** Run at every sign-in and refresh, in this order. */
  readonly actions?: readonly Action[];
  readonly log?: (line: string) => void;
  /** Stands around the tenant and sees every request and answer; tests hold them to the description. */
  readonly around?: (serve: Serve) => Serve;
};

export type Tenant = {
  readonly origin: string;
  readonly issuer: string;
  readonly mfaAudience: string;
  readonly clientId: string;
  /** As `fetch`, without a socket; a path alone is one of this tenant's; redirects are not followed. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Where its mailbox takes letters, or whom it hands them to; null without `smtp`. */
  readonly smtp: SmtpAddress | null;
  /** Opens it on 127.0.0.1 and, where there is one, ::1, or on its `host`. Port 0: any free port, and the origin follows. */
  listen(port: number): Promise<Listening>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const { host } = options;
  const store = openStore(options.file ?? ':memory:');
  const clock = createClock(store, options.clock ?? (() => Date.now() / 1000));
  let origin = options.origin;
  const tenant: TenantState = {
    store,
    clock,
    keys: await openKeyRing(store, clock, options.signingKey),
    secret: keptSecret(store),
    passwordCost: options.passwordCost ?? passwordCost,
    origin: () => origin,
  };
  const firstDay = firstDayOf(options.appOrigins, options.firstDay);
  beginDay(tenant, firstDay);

  const log = options.log ?? (() => undefined);
  const control = options.control && host === undefined;
  if (!control) removeKnownSecret(store);
  const postOffice = createPostOffice(tenant, mailSettings(options.smtp, control), log);
  const closing = new AbortController();
  const app = createApp({
    tenant,
    firstDay,
    requests: createRequestLog(),
    postOffice,
    control,
    hostNames: hostNamesOf(host),
    actions: options.actions ?? [],
    closing: closing.signal,
    log,
  });
  const serve = options.around?.(app.fetch) ?? app.fetch;
  const listening = new Set<Listening>();
  let closed: Promise<void> | undefined;

  async function listen(port: number) {
    const opened =
      host === undefined
        ? await openLoopback(serve, port)
        : await openServer(serve, { host, port });
    if (new URL(origin).port === '0') origin = `http://${mainNameOf(host)}:${opened.port}`;
    listening.add(opened);
    await postOffice.open();
    return opened;
  }

  const close = () => {
    closed ??= (async () => {
      closing.abort();
      await Promise.all([...listening].map((each) => each.close()));
      await postOffice.close();
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
    get smtp() {
      return postOffice.smtp();
    },
    fetch: (input, init) => fetchInProcess(serve, origin, input, init),
    listen,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A mailbox is a stand-in, like the phone: without control nobody could look into it. */
const mailSettings = (smtp: MailSettings | undefined, control: boolean) =>
  smtp && (control || 'host' in smtp) ? smtp : undefined;

function keptSecret(store: Store): string {
  const kept = readSetting(store, 'secret');
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  writeSetting(store, 'secret', made);
  return made;
}
