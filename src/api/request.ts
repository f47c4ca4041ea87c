// One request to the tenant: bearer, time-out, JSON. Throws nothing but MfaFailure.
import type { EnrollmentFailure, Said } from '#domain/enrollmentFailure.ts';
import { MfaFailure } from '#domain/failure.ts';
import { identifyFailure, type Refusal } from './identifyFailure.ts';
import { readBody } from './readBody.ts';

export type RequestContext = {
  /** For example `'https://example.eu.auth0.com'`; no slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  readonly fetch: typeof fetch;
  /** The step-up token, or nothing when there is none for this that would still be taken. */
  readonly token: (use: 'read' | 'add' | 'remove') => string | undefined;
  /** Called when there is no token to send, or the tenant no longer takes the one that was sent. */
  readonly onStepUpRequired: () => void;
  /** What confirming an enrollment gave, for whoever goes on with it. */
  readonly onGranted?: ((answer: unknown) => Promise<void>) | undefined;
  /** False when the browser knows that it has no network. It may be wrong the other way round. */
  readonly isOnline: () => boolean;
};

export type Call = {
  readonly method: 'GET' | 'DELETE' | 'POST';
  /** Already percent-encoded, for example `'/mfa/authenticators/sms%7Cdev_NU1Ofuw3Cw0XCt5x'`. */
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** A grant of the token endpoint: sent as a form, with the token as its `mfa_token` and not as a bearer. */
  readonly grant?: Readonly<Record<string, string>>;
  /** Reads the refusals that mean something of their own here; null leaves the rest to everybody's reading. */
  readonly identify?: (refusal: Refusal, headers: Headers) => EnrollmentFailure | null;
};

const uses = { GET: 'read', POST: 'add', DELETE: 'remove' } as const;

/** After this long an answer no longer counts; for a write the outcome is then in doubt. */
export const TIMEOUT_MS = 15_000;
/**
 * Sends one request and reads its answer.
 *
 * @returns the parsed JSON; `null` for an answer without a body
 * @throws MfaFailure whatever went wrong, or what the call's own `identify` made of a refusal; neither holds
 * the token
 */
export async function request(context: RequestContext, call: Call): Promise<unknown> {
  const token = context.token(uses[call.method]);
  if (!token) {
    context.onStepUpRequired();
    throw new MfaFailure('step_up_required');
  }

  // A browser may keep a request for when the network is back. A write must not happen then, by itself.
  if (call.method !== 'GET' && !context.isOnline()) throw new MfaFailure('offline');

  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
  const { response, text, isWhole } = await send(context, call, token, signal).catch(
    (cause: unknown) => {
      throw new MfaFailure(timeout.aborted ? 'timed_out' : 'unreachable', { cause });
    },
  );

  const body = isWhole ? parse(text) : notJson;
  if (!response.ok) {
    const { status, headers } = response;
    const retryAfter = headers.get('retry-after');
    const refusal = { status, body, retryAfter, method: call.method };
    const failure = call.identify?.(refusal, headers) ?? identifyFailure(refusal, Date.now());
    const { reason } = 'said' in failure ? failure.said : failure;
    // Not one that the person has got meanwhile.
    const isHeld = (context.token(uses[call.method]) ?? token) === token;
    if (isHeld && endsToken.has(reason)) context.onStepUpRequired();
    throw failure;
  }
  if (body === notJson) {
    throw new MfaFailure(isWebPage(text) ? 'network_sign_in' : 'unexpected_answer');
  }
  return body;
}

/** The token that was sent opens nothing any more; or it is good, and came without a challenge that is wanted by now. */
const endsToken: ReadonlySet<Said['reason']> = new Set(['step_up_required', 'account_gone']);

async function send(
  context: RequestContext,
  { method, path, json, grant }: Call,
  token: string,
  signal: AbortSignal,
) {
  // Called free of `context`: a browser's fetch refuses any other `this` than the window.
  const { fetch, origin } = context;
  const bearer = grant ? {} : { authorization: `Bearer ${token}` };
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const body = grant ? new URLSearchParams({ ...grant, mfa_token: token }) : JSON.stringify(json);
  const response = await fetch(origin + path, {
    method,
    signal,
    headers: { ...bearer, ...type, accept: 'application/json' },
    ...(body === undefined ? {} : { body }),
    // A redirect could carry the token to another place.
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  return { response, ...(await readBody(response)) };
}

const notJson = Symbol('not JSON');

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function isWebPage(text: string): boolean {
  return /^\s*(<!doctype html|<html)/i.test(text);
}
