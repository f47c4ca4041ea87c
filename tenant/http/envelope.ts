// What happens to every request before and after its handler, whatever it asks for.
import type { MiddlewareHandler } from 'hono';
import { webOrigins } from '#tenant/domain/oauth/clients.ts';
import type { TenantEnv } from './context.ts';
import { rawPath } from './rawPath.ts';
import { BodyTooLarge, largestBody } from './readBody.ts';
import { respondError } from './respond.ts';

type Step = MiddlewareHandler<TenantEnv>;

/** Names other than its own are somebody's DNS pointing here (DNS rebinding). */
export const checkHost: Step = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const allowed = hostsOf(c.get('tenant').origin(), c.get('hostNames'));
  if (!allowed.has(host.toLowerCase())) {
    return respondError(c, 421, 'misdirected_request', 'This tenant does not have that name');
  }
  return next();
};

const hosts = new WeakMap<readonly string[], { origin: string; all: ReadonlySet<string> }>();

/** An origin changes once at most: when a tenant on any free port hears which it got. */
function hostsOf(origin: string, names: readonly string[]): ReadonlySet<string> {
  const known = hosts.get(names);
  if (known?.origin === origin) return known.all;
  const own = new URL(origin);
  const all = new Set([own.host, ...names.map((name) => `${name}${own.port && `:${own.port}`}`)]);
  hosts.set(names, { origin, all });
  return all;
}

// Headers are set on the answer itself: `c.header` would make a new answer around the body each time.
export const protect: Step = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  const isPublic = c.req.path.startsWith('/.well-known/') && status === 200;
  headers.set('Cache-Control', isPublic ? 'public, max-age=15' : 'no-store');
};

/** Keeps the log. Control calls are not in it: it is there to say what the page sent. */
export const logRequest: Step = async (c, next) => {
  await next();
  if (c.req.path.startsWith('/_control')) return;
  c.get('requests').add({
    method: c.req.method,
    path: rawPath(c.req.url),
    status: c.res.headers.has('x-hono-already-sent') ? 0 : c.res.status,
    at: c.get('tenant').clock.now(),
  });
};

/** What a request wrote into the outbox goes through SMTP after its answer. */
export const postMail: Step = async (c, next) => {
  await next();
  c.get('postOffice').post();
};

/** An answer leaves when what it tells of has reached the disk, and not before. */
export const keepFirst: Step = async (c, next) => {
  const { store } = c.get('tenant');
  const lossBefore = store.lastLoss();
  await next();
  await store.unsaved();
  // It may have written, and waited for something else while that was lost.
  const loss = store.lastLoss();
  if (loss !== lossBefore) throw loss;
};

/** A body that says itself that it is too large is not even read. */
export const limitBody: Step = (c, next) => {
  if (Number(c.req.header('content-length') ?? 0) > largestBody) throw new BodyTooLarge();
  return next();
};

/** Also the Management API: its tokens must never be in a page. */
const pages =
  /^\/(u|v2\/logout|oidc\/logout|authorize|phone|outbox|mailbox|admin|enrollment|api)?(\/|$)/;

/**
 * Lets the pages of registered origins call, and no others; never with cookies.
 *
 * @see Auth0, "Set Up Cross-Origin Resource Sharing"
 */
export const allowOrigins: Step = async (c, next) => {
  if (pages.test(c.req.path)) return next();
  const origin = c.req.header('origin');
  const allowed = origin !== undefined && webOrigins(c.get('tenant').store).includes(origin);
  const preflight =
    c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
  if (preflight && !allowed) {
    c.header('Vary', 'Origin');
    return respondError(c, 403, 'forbidden', 'This origin is not allowed.');
  }
  if (preflight) c.res = c.body(null, 204);
  else await next();
  const { headers } = c.res;
  headers.append('Vary', 'Origin');
  const withoutCors = headers.has('x-without-cors');
  headers.delete('x-without-cors');
  if (!allowed || withoutCors || headers.has('access-control-allow-origin')) return;
  headers.set('Access-Control-Allow-Origin', origin);
  if (preflight) {
    headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    headers.set('Access-Control-Allow-Headers', 'authorization, content-type, auth0-client, dpop');
    headers.set('Access-Control-Max-Age', '600');
  } else {
    headers.set(
      'Access-Control-Expose-Headers',
      'dpop-nonce, www-authenticate, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
    );
  }
};
