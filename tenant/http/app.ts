// Puts the table of routes behind its guards and the common envelope.
import { Hono } from 'hono';
import { NotKept } from '#tenant/domain/storeFile.ts';
import type { Served, TenantContext, TenantEnv } from './context.ts';
import { injectFault } from './control/injectFault.ts';
import {
  allowOrigins,
  checkHost,
  keepFirst,
  limitBody,
  logRequest,
  postMail,
  protect,
} from './envelope.ts';
import { fetchInProcess } from './fetchInProcess.ts';
import { guards } from './guards.ts';
import { respondFailure } from './management/respondManagement.ts';
import { rawPath } from './rawPath.ts';
import { BodyTooLarge, largestBody } from './readBody.ts';
import { BadRequest } from './respond.ts';
import { localRoutes, routes } from './routes.ts';

export type Serve = ReturnType<typeof createApp>['fetch'];

export function createApp(served: Served): Hono<TenantEnv> {
  const app = new Hono<TenantEnv>();
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(served)) c.set(name as keyof Served, value);
    c.set('call', (path, init) => fetchInProcess(app.fetch, served.tenant.origin(), path, init));
    await next();
  });
  app.use(
    postMail,
    protect,
    logRequest,
    checkHost,
    allowOrigins,
    limitBody,
    injectFault,
    keepFirst,
  );

  const all = served.control ? [...routes, ...localRoutes] : routes;
  for (const [method, path, who, handler] of all) app.on(method, path, guards[who], handler);
  for (const path of new Set(all.map(([, path]) => path))) {
    const allow = all.filter((route) => route[1] === path).map(([method]) => method);
    app.all(path, (c) => {
      c.header('Allow', allow.join(', '));
      return respondFailure(c, 405, 'method_not_allowed', `Allowed here: ${allow.join(', ')}`);
    });
  }
  app.notFound((c) => respondFailure(c, 404, 'not_found', 'Not found'));
  // Without the query, which may hold secrets; what came along cannot begin a line of its own.
  const log = (c: TenantContext, text: string) =>
    served.log(`${c.req.method} ${rawPath(c.req.url)}: ${text.replaceAll(/\r\n?|\n/g, '\n    ')}`);
  app.onError((cause, c) => {
    if (cause instanceof BadRequest)
      return respondFailure(c, 400, 'invalid_request', cause.message);
    if (cause instanceof BodyTooLarge) {
      return respondFailure(c, 413, 'payload_too_large', `At most ${largestBody} bytes`);
    }
    if (cause instanceof NotKept) {
      log(c, cause.message);
      return respondFailure(
        c,
        503,
        'temporarily_unavailable',
        'Nothing can be written at the moment',
      );
    }
    log(c, cause.stack ?? cause.message);
    return respondFailure(c, 500, 'server_error', 'Something went wrong in the tenant');
  });
  return app;
}
