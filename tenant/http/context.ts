// What a handler of the tenant is given with a request.
import type { Context } from 'hono';
import type { Action } from '#tenant/actions/runAction.ts';
import type { FirstDay } from '#tenant/domain/firstDay.ts';
import type { RequestLog } from '#tenant/domain/instruments/requestLog.ts';
import type { PostOffice } from '#tenant/domain/mail/postOffice.ts';
import type { Access } from '#tenant/domain/oauth/accessTokens.ts';
import type { Person } from '#tenant/domain/people/people.ts';
import type { TenantState } from '#tenant/domain/tenant.ts';

/** The connection a request came on. */
export type Connection = {
  /** Address of the other end; `127.0.0.1` for a call inside the process. */
  readonly peer: string;
  /** Ends it without an answer. */
  cut(): void;
  /** Hears of every cookie that is set, for callers whose Response hides them. */
  noteCookie(cookie: string): void;
  /** Tests, which hold every answer to the description. */
  readonly watcher?: Watcher;
};

export type Watcher = {
  /** The answer will be a planned fault's, not the tenant's own. */
  noteFault(): void;
  noteBody(text: string): void;
};

/** The tenant as the HTTP floor sees it. */
export type Served = {
  readonly tenant: TenantState;
  readonly requests: RequestLog;
  /** Sends the emails of the outbox through SMTP. */
  readonly postOffice: PostOffice;
  /** What a reset brings back. */
  readonly firstDay: FirstDay;
  /** Whether `/_control`, the phone and the outbox exist. */
  readonly control: boolean;
  /** The names it answers to: `localhost`, `[::1]`, … */
  readonly hostNames: readonly string[];
  /** Run at every sign-in, in this order. */
  readonly actions: readonly Action[];
  /** Aborted when the tenant closes. */
  readonly closing: AbortSignal;
  log(line: string): void;
};

/** Who calls the MFA API, and with which access token; `jti` is null for an mfa_token. */
export type MfaAccess = { readonly person: Person; readonly jti: string | null };

export type TenantEnv = {
  Bindings: Connection;
  Variables: Served & {
    /** Set by the guard of routes that need a bearer. */
    mfaAccess: MfaAccess;
    /** Set by the guard of `/userinfo`. */
    userinfoAccess: Access;
    /** Calls this tenant as anybody would, without a socket. */
    call(path: string, init?: RequestInit): Promise<Response>;
    /** Set by the guard of routes that need a form. */
    form: URLSearchParams;
  };
};

export type TenantContext = Context<TenantEnv>;
