// Lets a planned fault have its way with a request.
import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { type FaultAnswer, takeFault } from '#tenant/domain/instruments/faults.ts';
import type { TenantContext, TenantEnv } from '#tenant/http/context.ts';
import { rawPath } from '#tenant/http/rawPath.ts';

/** Preflights and control calls are never hit; without a status, body or drop the true answer goes out. */
export const injectFault: MiddlewareHandler<TenantEnv> = async (c, next) => {
  if (c.req.method === 'OPTIONS' || c.req.path.startsWith('/_control')) return next();
  const answer = takeFault(c.get('tenant'), c.req.method, rawPath(c.req.url));
  if (!answer) return next();
  if (answer.delayMs) {
    await wait(answer.delayMs, undefined, { signal: c.var.closing }).catch(() => undefined);
  }
  const replaces = answer.drop || answer.status !== undefined || answer.body !== undefined;
  if (!replaces || answer.afterEffect) await next();
  if (replaces) c.env.watcher?.noteFault();
  if (replaces) c.res = answer.drop ? drop(c) : respondAs(answer);
  for (const [name, value] of Object.entries(answer.headers ?? {})) c.header(name, value);
  if (answer.cors === false) c.header('x-without-cors', 'yes');
  return undefined;
};

function drop(c: TenantContext): Response {
  c.env.cut();
  return RESPONSE_ALREADY_SENT.clone();
}

function respondAs({ status = 200, body }: FaultAnswer): Response {
  if ([204, 205, 304].includes(status)) return new Response(null, { status });
  if (body === undefined) return new Response('', { status });
  return typeof body === 'string'
    ? new Response(body, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
    : new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      });
}
